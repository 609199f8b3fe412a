"""Which clusters can be compared, and what some clusters share and do not share."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.package import Package
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.moves.moves import cluster_link, edges
from care_pathways.pages.parts.parts_of_package import EVERYONE, NOT_NAMED, Part, part_of
from care_pathways.words.grammar import listed

Numbers = tuple[int, ...]


@dataclass(frozen=True)
class Row:
    """An intervention, and its part in the package of each cluster."""

    link: Link
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Difference:
    """What only one of the clusters has."""

    number: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Packages:
    """Packages side by side: in all of them, in some, in one only, and what everyone is offered in all.

    Among what they share, that which stands in different parts of the packages comes first.
    """

    shared: tuple[Row, ...]
    some: tuple[Row, ...]
    only: tuple[Difference, ...]
    everyone: tuple[Link, ...]


def comparisons(catalogue: Catalogue) -> tuple[Numbers, ...]:
    """Neighbours inside a group, clusters that a move joins, and every subgroup of three or more."""
    pairs = {
        tuple(sorted((edge.start, edge.end)))
        for edge in edges(catalogue)
        if edge.end is not None and edge.end != edge.start
    }
    for group in catalogue.groups.values():
        pairs.update(pairwise(group.clusters))
    subgroups = catalogue.framework.value.subgroups
    found = {*pairs, *(subgroup.clusters for subgroup in subgroups if len(subgroup.clusters) > 2)}
    return tuple(sorted(numbers for numbers in found if all(number in catalogue.packages for number in numbers)))


def comparison_links(catalogue: Catalogue, audience: Audience, number: int) -> tuple[Link, ...]:
    """Every comparison that a cluster is part of, by the names of the others; those of more than two come first."""
    links = []
    for numbers in sorted(comparisons(catalogue), key=lambda numbers: (-len(numbers), numbers)):
        others = [other for other in numbers if other != number]
        if len(others) == 1 and number in numbers:
            text = cluster_link(catalogue, audience, others[0]).text
        elif number in numbers:
            text = f"{listed(numbers)}, all together"
        else:
            continue
        links.append(Link(text, addresses.comparison(audience, numbers)))
    return tuple(links)


def side_by_side(catalogue: Catalogue, audience: Audience, numbers: Numbers) -> Packages:
    """Every intervention that one of the packages names, sorted by who has it. Titles in the words of the view."""
    packages: Mapping[int, Package] = {number: catalogue.packages[number].value for number in numbers}
    named = dict.fromkeys(
        key
        for package in packages.values()
        for key in (*package.specific, *package.choose_together, *package.for_everyone)
    )
    people = audience is Audience.PEOPLE
    rows = []
    for key in named:
        item = catalogue.interventions[key].value
        link = Link(item.people.title if people else item.title, addresses.intervention(audience, key))
        rows.append(Row(link, tuple(part_of(packages[number], key) for number in numbers)))
    having = [sum(part is not NOT_NAMED for part in row.parts) for row in rows]
    in_all = [row for row, count in zip(rows, having, strict=True) if count == len(numbers)]
    return Packages(
        shared=tuple(
            sorted((row for row in in_all if set(row.parts) != {EVERYONE}), key=lambda row: len({*row.parts}) == 1)
        ),
        some=tuple(row for row, count in zip(rows, having, strict=True) if 1 < count < len(numbers)),
        only=tuple(
            Difference(
                number,
                tuple(
                    row
                    for row, count in zip(rows, having, strict=True)
                    if count == 1 and row.parts[index] is not NOT_NAMED
                ),
            )
            for index, number in enumerate(numbers)
        ),
        everyone=tuple(row.link for row in in_all if set(row.parts) == {EVERYONE}),
    )
