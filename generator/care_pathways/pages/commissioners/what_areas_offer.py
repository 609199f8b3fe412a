"""What areas offer, side by side: where they differ, line by line, and never why."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from care_pathways.analysis import variation
from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions, everywhere
from care_pathways.words.area import NOT_SAID, SAID
from care_pathways.words.grammar import commas, day

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True, kw_only=True)
class Area:
    """The head of a column."""

    link: Link
    body: str
    example: bool
    taken: str
    edition: str
    unknown: int
    """Its offers of lines that this edition does not have."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line of a package: how many areas say what, and what each says."""

    link: Link
    counts: str
    said: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Group:
    """The lines of one package of which any area says something."""

    id: str
    link: Link
    differ: int
    """How many of its lines differ between areas that have said it."""
    lines: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True)
class WhatAreasOffer:
    """All that the template sees."""

    areas: tuple[Area, ...]
    groups: tuple[Group, ...]
    lines: int
    """How many lines all packages have."""
    list: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, for those who plan."""
    yield Page(
        address=addresses.address(addresses.WHAT_AREAS_OFFER),
        title=everywhere.WHAT_AREAS_OFFER,
        description=descriptions.WHAT_AREAS_OFFER,
        template="commissioners/what-areas-offer.html",
        view=partial(view, catalogue),
        audience=VIEW,
        trail=(Link("Planning tools", addresses.TOOLS),),
        search=SearchText(kind=ResultKind.TOOL, group="", words="variation unwarranted compare areas offered atlas"),
    )


def view(catalogue: Catalogue) -> WhatAreasOffer:
    """By cluster, in the order of each package."""
    taken = variation.areas(catalogue)
    rows = list(variation.rows(catalogue, taken))
    said = [row for row in rows if any(row.said)]
    return WhatAreasOffer(
        areas=tuple(
            Area(
                link=Link(item.name, item.site),
                body=item.body,
                example=item.example,
                taken=day(item.taken_on) or "",
                edition=item.edition,
                unknown=variation.unknown(catalogue, item),
            )
            for item in taken
        ),
        groups=tuple(_group(catalogue, number, list(held)) for number, held in groupby(said, lambda row: row.cluster)),
        lines=len(rows),
        list=addresses.AREAS,
    )


def _group(catalogue: Catalogue, number: int, rows: list[variation.Row]) -> Group:
    cluster = catalogue.clusters[number].value
    return Group(
        id=f"cluster-{number}",
        link=Link(f"Cluster {number}: {cluster.short_label}", addresses.cluster(VIEW, number)),
        differ=sum(len(row.counts) > 1 for row in rows),
        lines=tuple(
            Line(
                link=Link(row.intervention.title, addresses.intervention(VIEW, row.intervention.id)),
                counts=commas(f"{count} {SAID[state]}" for state, count in row.counts.items()),
                said=tuple(SAID[held] if held else NOT_SAID.lower() for held in row.said),
            )
            for row in rows
        ),
    )
