"""Moves between clusters: the ways into a cluster, and the ways out of it."""

from dataclasses import dataclass

from generator.catalogue import Catalogue
from generator.model.cluster import Cluster
from generator.model.written import Audience
from generator.page import Link
from generator.pages import addresses
from generator.pages.parts import sources
from generator.pages.words import CONFIDENCE, TRANSITION, Word


@dataclass(frozen=True)
class Move:
    """One kind of move: its direction, the clusters at its other end, when it is considered, and its support."""

    direction: str
    clusters: tuple[Link, ...]
    criteria: str
    mark: Word
    sources: tuple[Link, ...]


def cluster_link(catalogue: Catalogue, audience: Audience, number: int) -> Link:
    """The link to a cluster, in the words of the view."""
    record = catalogue.clusters.get(number)
    if record is None:
        return Link(f"Cluster {number}", addresses.clusters(audience))
    title = record.value.people.title if audience is Audience.PEOPLE else record.value.short_label
    return Link(f"{number}. {title}", addresses.cluster(audience, number))


def ways_out(catalogue: Catalogue, audience: Audience, cluster: Cluster) -> tuple[Move, ...]:
    """Every move that may follow a review of this cluster."""
    return tuple(
        Move(
            TRANSITION[move.type],
            tuple(cluster_link(catalogue, audience, number) for number in move.to),
            move.criteria,
            CONFIDENCE[move.confidence],
            sources(catalogue, move.sources),
        )
        for move in cluster.transitions
    )


def ways_in(catalogue: Catalogue, audience: Audience, number: int) -> tuple[Move, ...]:
    """Every move from another cluster into this one. Variance leads everywhere, so it is left out."""
    return tuple(
        Move(
            TRANSITION[move.type],
            (cluster_link(catalogue, audience, record.value.number),),
            move.criteria,
            CONFIDENCE[move.confidence],
            sources(catalogue, move.sources),
        )
        for record in catalogue.clusters.values()
        for move in record.value.transitions
        if number in move.to and record.value.number not in (number, 0)
    )
