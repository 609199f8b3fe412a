"""The scales of the clustering tool, the sources about the clusters, and the page for what is not there."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.lists.listing import Letter, by_letter
from care_pathways.pages.parts.facts import sources
from care_pathways.words import descriptions, everywhere
from care_pathways.words.grammar import commas, first_of, in_words
from care_pathways.words.marks import CONFIDENCE, Word

NAMED = 6
"""How many sources a line names before it counts the rest."""
SourceRow = tuple[str, str, str, str | None, str, int]
"""Id, short name, what, where, how much was seen, number of uses."""


@dataclass(frozen=True, kw_only=True)
class Scales:
    """All that the template of the scales sees; how many there are is said in words."""

    how_many: str
    rows: tuple[tuple[str, str, str, str, str | None, Word, tuple[Link, ...]], ...]
    subscales: tuple[tuple[str, str, str, Word, tuple[Link, ...]], ...]
    credit: str


@dataclass(frozen=True)
class Sources:
    """All that the template of the sources sees: by first letter, each with a line that names those of the letter."""

    letters: tuple[tuple[Letter[SourceRow], str], ...]
    total: int


@dataclass(frozen=True)
class Nothing:
    """A page whose template needs nothing."""


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Each of these pages once."""
    trail = (Link("About", addresses.ABOUT),)
    yield Page(
        address=addresses.address(addresses.SCALES),
        title=everywhere.SCALES,
        description=descriptions.SCALES.format(count=in_words(len(catalogue.framework.value.scales))),
        template="shared/scales.html",
        view=partial(scales, catalogue),
        trail=trail,
        search=SearchText(kind=ResultKind.ABOUT, group="", words="HoNOS MHCT SARN scales rating"),
    )
    yield Page(
        address=addresses.address(addresses.SOURCES),
        title="Sources about the clusters",
        description=descriptions.SOURCES,
        template="shared/sources.html",
        view=partial(source_list, catalogue),
        trail=trail,
        search=SearchText(
            kind=ResultKind.ABOUT, group="", words="sources references bibliography where the facts come from"
        ),
        show_contents=False,
    )
    yield Page(
        address="404.html",
        title="We cannot find that page",
        description=descriptions.NOT_FOUND,
        template="shared/404.html",
        view=Nothing,
        show_contents=False,
    )


def scales(catalogue: Catalogue) -> Scales:
    """Scales by number, then the sets that are added up; each with its support."""
    framework = catalogue.framework.value
    names = {scale.id: scale.name for scale in framework.scales}
    return Scales(
        how_many=in_words(len(framework.scales)),
        rows=tuple(
            (
                scale.id,
                scale.name,
                scale.period,
                scale.family,
                scale.rule,
                CONFIDENCE[scale.confidence],
                sources(catalogue, scale.sources),
            )
            for scale in framework.scales
        ),
        subscales=tuple(
            (
                item.model,
                item.name,
                commas(f"{scale} {names.get(scale, '')}".strip() for scale in item.scales),
                CONFIDENCE[item.confidence],
                sources(catalogue, item.sources),
            )
            for item in framework.subscales
        ),
        credit=framework.scales_credit,
    )


def source_list(catalogue: Catalogue) -> Sources:
    """Sources by the name under which they are cited."""
    rows: list[SourceRow] = [
        (
            record.value.id,
            record.value.short,
            record.value.what,
            record.value.where,
            record.value.seen,
            len(catalogue.where_used.get(record.name, [])),
        )
        for record in catalogue.sources.values()
    ]
    letters = by_letter(rows, lambda row: row[1])
    return Sources(tuple((found, first_of(found.names, NAMED)) for found in letters), len(rows))
