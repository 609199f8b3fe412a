"""The moves of one cluster, on its page: a drawing, the same as tables, and what it can be compared with."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, ClusterUse
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.diagrams.shapes import Diagram
from care_pathways.pages.moves.moves import Move, edges, stops, ways_in, ways_out
from care_pathways.pages.moves.one_cluster import one_cluster
from care_pathways.words.grammar import each_counted
from care_pathways.words.marks import TRANSITION
from care_pathways.words.moves import WAYS_OF_CLUSTER


@dataclass(frozen=True, kw_only=True)
class MovesOfCluster:
    """The moves of a cluster. Without a drawing for a number that describes no needs."""

    diagram: Diagram | None
    into: tuple[Move, ...]
    out: tuple[Move, ...]
    all_clusters: Link
    compare: tuple[Link, ...]


def moves_of_cluster(
    catalogue: Catalogue, audience: Audience, cluster: Cluster, compare: tuple[Link, ...]
) -> MovesOfCluster:
    """The ways in and out of a cluster. `compare` leads to the comparisons that it is part of."""
    describes = cluster.use is ClusterUse.DESCRIBES_NEEDS
    label = WAYS_OF_CLUSTER.format(number=cluster.number)
    return MovesOfCluster(
        diagram=one_cluster(label, stops(catalogue, audience), cluster.number, edges(catalogue), TRANSITION)
        if describes
        else None,
        into=ways_in(catalogue, audience, cluster.number) if describes else (),
        out=ways_out(catalogue, audience, cluster),
        all_clusters=Link("The map of all clusters", addresses.map_of_moves(audience)),
        compare=compare if describes else (),
    )


def ways_counted(moves: MovesOfCluster) -> str:
    """How many ways lead in and out, for a line under a heading: 3 ways in, 1 way out. Empty where none does."""
    return each_counted((len(moves.into), "way in", "ways in"), (len(moves.out), "way out", "ways out"))
