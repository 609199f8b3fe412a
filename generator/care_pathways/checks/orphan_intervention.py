"""An intervention that no package names is found by nobody."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Severity


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every intervention stands in a package. Asked only when every file could be read."""
    for record in catalogue.interventions.values():
        if not any(use.by.kind == "package" for use in catalogue.where_used.get(record.name, [])):
            yield Diagnostic(
                record.at("id"),
                "orphan-intervention",
                f'No package names "{record.key}"',
                "Add it to a package under for_everyone, specific or choose_together; or delete it",
                Severity.WARNING,
            )
