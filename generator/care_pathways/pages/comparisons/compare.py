"""Two, three or four clusters side by side: what their packages share, what only one has, facts, and moves between."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, Prose
from care_pathways.pages import addresses
from care_pathways.pages.comparisons.comparison import Numbers, Packages, comparisons, side_by_side
from care_pathways.pages.comparisons.comparison_facts import Line, key_lines
from care_pathways.pages.comparisons.comparison_list import TITLES
from care_pathways.pages.diagrams.overlap import Overlap, overlap
from care_pathways.pages.lists.listing import Card
from care_pathways.pages.lists.lists import cluster_card
from care_pathways.pages.moves.moves import Move, cluster_link, ways_out
from care_pathways.pages.parts.prose import prose, proses
from care_pathways.words import descriptions
from care_pathways.words.grammar import listed

FIRST = 3
"""How many experiences stand for a cluster."""


@dataclass(frozen=True)
class MovesFrom:
    """The moves from one of the clusters to the others."""

    cluster: Link
    moves: tuple[Move, ...]


@dataclass(frozen=True, kw_only=True)
class InWords:
    """For people: what a cluster is like, in the words of its own page."""

    number: int
    link: Link
    in_short: Prose
    experiences: tuple[Prose, ...]
    review_interval: str | None


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """All that the templates of a comparison see."""

    numbers: Numbers
    names: str
    cards: tuple[Card, ...]
    in_words: tuple[InWords, ...]
    """Empty in the other views: they have facts with their marks."""
    lines: tuple[Line, ...]
    overlap: Overlap | None
    packages: Packages
    moves: tuple[MovesFrom, ...]
    all_comparisons: Link


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each comparison in each view."""
    found = comparisons(catalogue)
    for audience in Audience:
        people = audience is Audience.PEOPLE
        for numbers in found:
            yield Page(
                address=addresses.address(addresses.comparison(audience, numbers)),
                title=f"Clusters {listed(numbers)} side by side",
                description=descriptions.COMPARISON.format(clusters=listed(numbers)),
                template="people/compare.html" if people else "shared/compare.html",
                view=partial(view, catalogue, audience, numbers),
                audience=audience,
                trail=(Link(TITLES[audience], addresses.comparisons(audience)),),
                counterparts=addresses.everywhere({other: addresses.comparison(other, numbers) for other in Audience}),
            )


def view(catalogue: Catalogue, audience: Audience, numbers: Numbers) -> Comparison:
    """What a comparison shows. People read titles and reviews; the facts with their marks are for the others."""
    packages = side_by_side(catalogue, audience, numbers)
    people = audience is Audience.PEOPLE
    drawing = None
    if len(numbers) == 2:
        counts = (len(packages.only[0].rows), len(packages.shared), len(packages.only[1].rows))
        drawing = overlap(*numbers, *counts)
    return Comparison(
        numbers=numbers,
        names=listed(numbers),
        cards=tuple(cluster_card(catalogue.clusters[number].value, audience) for number in numbers),
        in_words=tuple(_in_words(catalogue, number) for number in numbers) if people else (),
        lines=() if people else tuple(key_lines(catalogue, numbers)),
        overlap=drawing,
        packages=packages,
        moves=() if people else tuple(_moves(catalogue, audience, numbers)),
        all_comparisons=Link("All comparisons", addresses.comparisons(audience)),
    )


def _in_words(catalogue: Catalogue, number: int) -> InWords:
    cluster = catalogue.clusters[number].value
    plain, audience = cluster.people, Audience.PEOPLE
    return InWords(
        number=number,
        link=Link(plain.title, addresses.cluster(audience, number)),
        in_short=prose(catalogue, audience, plain.in_short),
        experiences=proses(catalogue, audience, plain.experiences[:FIRST]),
        review_interval=cluster.review_interval.text if cluster.review_interval else None,
    )


def _moves(catalogue: Catalogue, audience: Audience, numbers: Numbers) -> Iterator[MovesFrom]:
    for number in numbers:
        others = {addresses.cluster(audience, other) for other in numbers if other != number}
        found = ways_out(catalogue, audience, catalogue.clusters[number].value)
        narrowed = (replace(move, clusters=tuple(_within(move.clusters, others))) for move in found)
        moves = tuple(move for move in narrowed if move.clusters)
        if moves:
            yield MovesFrom(cluster_link(catalogue, audience, number), moves)


def _within(clusters: tuple[Link, ...], compared: set[str]) -> Iterator[Link]:
    """Those of the clusters that are compared: where else a move leads stands on the page of its cluster."""
    return (link for link in clusters if link.href in compared)
