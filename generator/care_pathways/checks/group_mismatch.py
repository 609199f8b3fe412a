"""A cluster and the framework agree on the group that the cluster is in."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.cluster import ClusterUse


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each cluster that describes needs is in one group, and that group lists it."""
    for record in catalogue.clusters.values():
        cluster = record.value
        if cluster.use is not ClusterUse.DESCRIBES_NEEDS or not catalogue.groups:
            continue
        group = catalogue.groups.get(cluster.group or "")
        if cluster.group and not group:
            continue
        if group is None or cluster.number not in group.clusters:
            listed = next((item.id for item in catalogue.groups.values() if cluster.number in item.clusters), "none")
            yield Diagnostic(
                record.at("group", on_key=True),
                "group-mismatch",
                f'Cluster {cluster.number} says "{cluster.group or "no group"}"; the framework puts it in "{listed}"',
                "Make content/framework.yml and this file agree",
            )
