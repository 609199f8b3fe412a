"""Two, three or four clusters side by side: what their packages share, what only one has, facts, and moves between."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.catalogue import Catalogue
from generator.model.written import Audience
from generator.page import Link, Page
from generator.pages import addresses
from generator.pages.diagrams.overlap import Overlap, overlap
from generator.pages.parts import Fact, fact, supported
from generator.pages.shared.comparison import (
    Numbers,
    Packages,
    comparisons,
    listed,
    side_by_side,
)
from generator.pages.shared.comparison_list import TITLES
from generator.pages.shared.lists import Card, cluster_card
from generator.pages.shared.pathway import Move, cluster_link, ways_out
from generator.pages.words import INDICATIVE


@dataclass(frozen=True)
class Line:
    """A key fact of each cluster. A cluster may have several, or none."""

    name: str
    cells: tuple[tuple[Fact, ...], ...]


@dataclass(frozen=True)
class MovesFrom:
    """The moves from one of the clusters to the others."""

    cluster: Link
    moves: tuple[Move, ...]


@dataclass(frozen=True)
class Comparison:
    """All that the templates of a comparison see."""

    numbers: Numbers
    names: str
    cards: tuple[Card, ...]
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
                addresses.address(addresses.comparison(audience, numbers)),
                f"Clusters {listed(numbers)} side by side",
                f"What clusters {listed(numbers)} share, and what only one of them has.",
                "people/compare.html" if people else "shared/compare.html",
                partial(view, catalogue, audience, numbers),
                audience,
                (Link(TITLES[audience], addresses.comparisons(audience)),),
                addresses.everywhere({other: addresses.comparison(other, numbers) for other in Audience}),
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
        numbers,
        listed(numbers),
        tuple(cluster_card(catalogue.clusters[number].value, audience) for number in numbers),
        () if people else tuple(_lines(catalogue, numbers)),
        drawing,
        packages,
        () if people else tuple(_moves(catalogue, audience, numbers)),
        Link("All comparisons", addresses.comparisons(audience)),
    )


def _lines(catalogue: Catalogue, numbers: Numbers) -> Iterator[Line]:
    clusters = [catalogue.clusters[number].value for number in numbers]
    groups = [catalogue.groups.get(cluster.group or "") for cluster in clusters]
    packages = [catalogue.packages[number].value for number in numbers]
    yield Line(
        "Official label",
        tuple(
            (supported(catalogue, f"“{label.text}”", label.confidence, ()),)
            for label in (cluster.label for cluster in clusters)
        ),
    )
    yield Line(
        "Group",
        tuple((supported(catalogue, group.name, group.confidence, ()),) if group else () for group in groups),
    )
    yield Line(
        "Who it describes",
        tuple(tuple(fact(catalogue, text) for text in cluster.facts.summary) for cluster in clusters),
    )
    yield Line(
        "Review",
        tuple(
            (supported(catalogue, f"At least every {interval.text}", interval.confidence, ()),) if interval else ()
            for interval in (cluster.review_interval for cluster in clusters)
        ),
    )
    yield Line(
        "Usual length",
        tuple((supported(catalogue, package.duration.text, package.duration.confidence, ()),) for package in packages),
    )
    yield Line("Setting", tuple((Fact(package.setting, INDICATIVE, ()),) for package in packages))


def _moves(catalogue: Catalogue, audience: Audience, numbers: Numbers) -> Iterator[MovesFrom]:
    for number in numbers:
        others = {addresses.cluster(audience, other) for other in numbers if other != number}
        moves = tuple(
            move
            for move in ways_out(catalogue, audience, catalogue.clusters[number].value)
            if any(link.href in others for link in move.clusters)
        )
        if moves:
            yield MovesFrom(cluster_link(catalogue, audience, number), moves)
