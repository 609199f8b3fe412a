"""An offer speaks of one line of one package, so that line has to be in it."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each offer names a line of the package of its cluster."""
    for record in catalogue.local.offers.values():
        package = catalogue.packages.get(record.value.cluster)
        if package is None:
            if not catalogue.is_unread("package"):
                yield Diagnostic(
                    record.at("cluster"),
                    "offer-outside-package",
                    f"Cluster {record.value.cluster} has no package, so nothing of it can be offered",
                    "Say it in a note beside the cluster instead",
                )
            continue
        lines = (*package.value.for_everyone, *package.value.specific, *package.value.choose_together)
        if record.value.intervention not in lines:
            yield Diagnostic(
                record.at("intervention"),
                "offer-outside-package",
                f'"{record.value.intervention}" is not in the package of cluster {record.value.cluster}',
                f"See which packages name it: care-pathways where-used {record.value.intervention}",
            )
