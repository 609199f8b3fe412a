"""A number that must not be given to anyone cannot be moved to, and cannot have a package."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.cluster import ClusterUse


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No transition leads to a number that is not used."""
    unused = {number for number, record in catalogue.clusters.items() if record.value.use is ClusterUse.NOT_USED}
    for record in catalogue.clusters.values():
        for index, transition in enumerate(record.value.transitions):
            for place, number in enumerate(transition.to):
                if number in unused:
                    yield Diagnostic(
                        record.at("transitions", index, "to", place),
                        "unused-cluster-number",
                        f"Cluster {number} is not used, so nobody can move to it",
                        "Name the cluster that is meant",
                    )
    for package in catalogue.packages.values():
        if package.value.cluster in unused:
            yield Diagnostic(
                package.at("cluster"),
                "unused-cluster-number",
                f"Cluster {package.value.cluster} is not used, so it has no package",
                "Name the cluster that is meant",
            )
