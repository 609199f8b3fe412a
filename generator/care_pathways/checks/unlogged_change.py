"""A clinical change since the last edition stands in the log of changes, so that no reader misses it."""

from collections.abc import Iterator

from care_pathways.analysis.published import differences
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every record that is new, changed or gone since it was published is named by an entry of a later edition."""
    logged: dict[str, set[str]] = {}
    for record in catalogue.changes.values():
        for name in record.value.records:
            logged.setdefault(name, set()).add(record.value.edition)
    for found in differences(catalogue):
        if not logged.get(found.name, set()) - {found.since}:
            yield Diagnostic(
                found.mark,
                "unlogged-change",
                f"{found.name} {found.what} since edition {found.since}, and no entry of changes.yml names it",
                f"Write what changed into changes.yml under the next edition, with records: [{found.name}]. "
                f"If edition {found.since} is not out yet: care-pathways publish",
            )
