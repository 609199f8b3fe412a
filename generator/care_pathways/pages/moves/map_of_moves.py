"""The map of all clusters with their reviews and moves, and the same as a full list."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, ClusterUse, TransitionType
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.diagrams.shapes import Diagram
from care_pathways.pages.moves.all_clusters import all_clusters
from care_pathways.pages.moves.moves import Move, PlainMove, cluster_link, edges, plain_moves, stops, ways_out
from care_pathways.words import descriptions
from care_pathways.words.marks import PEOPLE_TRANSITION, TRANSITION
from care_pathways.words.moves import MAP


@dataclass(frozen=True, kw_only=True)
class Row:
    """A cluster, its longest time between reviews, and its moves in the words of the view."""

    cluster: Link
    review: str | None
    moves: tuple[Move, ...]
    plain: tuple[PlainMove, ...]


@dataclass(frozen=True)
class Part:
    """A group of clusters."""

    id: str
    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Planned:
    """A pathway with a page of its own, for commissioners."""

    link: Link
    who: str
    clusters: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class MapOfMoves:
    """All that the templates see."""

    diagram: Diagram
    names: Mapping[TransitionType, str]
    parts: tuple[Part, ...]
    compare: Link
    planned: tuple[Planned, ...]


TITLES = {
    Audience.PEOPLE: "How people may move between clusters",
    Audience.PROFESSIONALS: "Pathways between clusters",
    Audience.COMMISSIONERS: "Pathways to plan, and moves between clusters",
}
HEADINGS = ("More or less support", "Reviewed within", "Another cluster, or back")
LABEL = MAP


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each view."""
    for audience in Audience:
        people = audience is Audience.PEOPLE
        yield Page(
            address=addresses.address(addresses.map_of_moves(audience)),
            title=TITLES[audience],
            description=descriptions.MAP_OF_MOVES,
            template="people/moves.html" if people else "shared/moves.html",
            view=partial(view, catalogue, audience),
            audience=audience,
            counterparts=addresses.everywhere({other: addresses.map_of_moves(other) for other in Audience}),
            search=SearchText(
                kind=ResultKind.LIST,
                group="",
                words="map move step up step down transition transfer discharge review interval",
            ),
            show_contents=False,
        )


def view(catalogue: Catalogue, audience: Audience) -> MapOfMoves:
    """What the page shows. Variance stands in the list only: a line from it would lead to every cluster."""
    people = audience is Audience.PEOPLE
    known = stops(catalogue, audience)
    groups, parts = [], []
    for group in catalogue.groups.values():
        clusters = [record.value for record in catalogue.clusters.values() if record.value.group == group.id]
        name = group.people_name if people else group.name
        groups.append((name, [known[cluster.number] for cluster in clusters]))
        parts.append(Part(group.id, name, tuple(_row(catalogue, audience, cluster) for cluster in clusters)))
    variance = [record.value for record in catalogue.clusters.values() if record.value.use is ClusterUse.VARIANCE]
    rows = tuple(_row(catalogue, audience, cluster) for cluster in variance if cluster.transitions)
    if rows and not people:
        parts.append(Part("variance", "When no cluster fits", rows))
    return MapOfMoves(
        diagram=all_clusters(LABEL, groups, edges(catalogue), HEADINGS),
        names=PEOPLE_TRANSITION if people else TRANSITION,
        parts=tuple(parts),
        compare=Link("Compare clusters", addresses.comparisons(audience)),
        planned=tuple(
            Planned(Link(record.value.title, addresses.pathway(record.key)), record.value.who, record.value.clusters)
            for record in catalogue.pathways.values()
            if audience is Audience.COMMISSIONERS
        ),
    )


def _row(catalogue: Catalogue, audience: Audience, cluster: Cluster) -> Row:
    people = audience is Audience.PEOPLE
    return Row(
        cluster=cluster_link(catalogue, audience, cluster.number),
        review=cluster.review_interval.text if cluster.review_interval else None,
        moves=() if people else ways_out(catalogue, audience, cluster),
        plain=tuple(plain_moves(catalogue, cluster)) if people else (),
    )
