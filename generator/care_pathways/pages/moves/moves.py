"""Moves between clusters: the ways into a cluster, and the ways out of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, ClusterUse, TransitionType
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.facts import sources
from care_pathways.words.marks import CONFIDENCE, TRANSITION, Word


@dataclass(frozen=True, kw_only=True)
class Move:
    """One kind of move: its direction, the clusters at its other end, when it is considered, and its support."""

    direction: str
    clusters: tuple[Link, ...]
    criteria: str
    mark: Word
    sources: tuple[Link, ...]


@dataclass(frozen=True)
class PlainMove:
    """Clusters that some people move to, in plain words. No cluster where someone finishes with the service."""

    heading: str
    to: tuple[Link, ...]


PLAIN_MOVES = (
    (TransitionType.STEP_DOWN, "Some people move to less support"),
    (TransitionType.STEP_UP, "Some people need more support"),
    (TransitionType.OTHER, "Some people find that another cluster fits better"),
    (TransitionType.RETURN_AFTER_ADMISSION, "Some people come back to a cluster after a stay in hospital"),
    (TransitionType.DISCHARGE, "Some people finish with the service"),
)


@dataclass(frozen=True)
class Edge:
    """One kind of move from a cluster to another, or out of care."""

    start: int
    end: int | None
    kind: TransitionType


@dataclass(frozen=True, kw_only=True)
class Stop:
    """A cluster as it stands on a diagram, in the words of the view."""

    number: int
    name: str
    href: str
    review: str


def edges(catalogue: Catalogue) -> tuple[Edge, ...]:
    """Every move from a cluster that describes needs, once for each kind. Variance leads everywhere: it is left out."""
    return tuple(
        dict.fromkeys(
            Edge(record.value.number, end, move.type)
            for record in catalogue.clusters.values()
            if record.value.use is ClusterUse.DESCRIBES_NEEDS
            for move in record.value.transitions
            for end in (move.to or (None,))
        )
    )


def stops(catalogue: Catalogue, audience: Audience) -> dict[int, Stop]:
    """Every cluster by number. The link of one that describes needs leads to its pathway."""
    people = audience is Audience.PEOPLE
    found = {}
    for record in catalogue.clusters.values():
        cluster = record.value
        anchor = "#moving-on" if cluster.use is ClusterUse.DESCRIBES_NEEDS else ""
        found[cluster.number] = Stop(
            number=cluster.number,
            name=cluster.people.title if people else cluster.short_label,
            href=addresses.cluster(audience, cluster.number) + anchor,
            review=cluster.review_interval.text if cluster.review_interval else "",
        )
    return found


def cluster_link(catalogue: Catalogue, audience: Audience, number: int) -> Link:
    """The link to a cluster, in the words of the view."""
    cluster = catalogue.clusters[number].value
    title = cluster.people.title if audience is Audience.PEOPLE else cluster.short_label
    return Link(f"{number}. {title}", addresses.cluster(audience, number))


def ways_out(catalogue: Catalogue, audience: Audience, cluster: Cluster) -> tuple[Move, ...]:
    """Every move that may follow a review of this cluster."""
    return tuple(
        Move(
            direction=TRANSITION[move.type],
            clusters=tuple(cluster_link(catalogue, audience, number) for number in move.to),
            criteria=move.criteria,
            mark=CONFIDENCE[move.confidence],
            sources=sources(catalogue, move.sources),
        )
        for move in cluster.transitions
    )


def ways_in(catalogue: Catalogue, audience: Audience, number: int) -> tuple[Move, ...]:
    """Every move from another cluster into this one. Variance leads everywhere, so it is left out."""
    return tuple(
        Move(
            direction=TRANSITION[move.type],
            clusters=(cluster_link(catalogue, audience, record.value.number),),
            criteria=move.criteria,
            mark=CONFIDENCE[move.confidence],
            sources=sources(catalogue, move.sources),
        )
        for record in catalogue.clusters.values()
        for move in record.value.transitions
        if number in move.to and record.value.number not in (number, 0)
    )


def plain_moves(catalogue: Catalogue, cluster: Cluster) -> Iterator[PlainMove]:
    """Every kind of move from a cluster that describes needs, without criteria: those are not yet checked."""
    if cluster.use is not ClusterUse.DESCRIBES_NEEDS:
        return
    for kind, heading in PLAIN_MOVES:
        moves = [move for move in cluster.transitions if move.type is kind]
        numbers = sorted({number for move in moves for number in move.to})
        if moves:
            yield PlainMove(heading, tuple(cluster_link(catalogue, Audience.PEOPLE, number) for number in numbers))
