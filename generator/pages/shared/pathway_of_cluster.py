"""The pathway of one cluster, on its page: a drawing, the same as tables, and what it can be compared with."""

from dataclasses import dataclass

from generator.catalogue import Catalogue
from generator.model.cluster import Cluster, ClusterUse
from generator.model.written import Audience
from generator.page import Link
from generator.pages import addresses
from generator.pages.diagrams.one_cluster import one_cluster
from generator.pages.diagrams.shapes import Diagram
from generator.pages.shared.comparison import comparison_links
from generator.pages.shared.pathway import Move, edges, stops, ways_in, ways_out
from generator.pages.words import TRANSITION


@dataclass(frozen=True)
class Pathway:
    """The moves of a cluster. Without a drawing for a number that describes no needs."""

    diagram: Diagram | None
    into: tuple[Move, ...]
    out: tuple[Move, ...]
    all_clusters: Link
    compare: tuple[Link, ...]


def pathway(catalogue: Catalogue, audience: Audience, cluster: Cluster) -> Pathway:
    """The ways in and out of a cluster."""
    describes = cluster.use is ClusterUse.DESCRIBES_NEEDS
    label = f"Ways into and out of cluster {cluster.number}. The tables below say the same."
    return Pathway(
        one_cluster(label, stops(catalogue, audience), cluster.number, edges(catalogue), TRANSITION)
        if describes
        else None,
        ways_in(catalogue, audience, cluster.number) if describes else (),
        ways_out(catalogue, audience, cluster),
        Link("The map of all clusters", addresses.pathways(audience)),
        comparison_links(catalogue, audience, cluster.number) if describes else (),
    )
