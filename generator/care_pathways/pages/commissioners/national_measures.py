"""The list of national measures: each id, what it counts, and where it was read."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.live_data import LiveData
from care_pathways.model.standard import NationalMeasure
from care_pathways.page import Link, Page, ResultKind, SearchPart, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions
from care_pathways.words.marks import CHECK, Word

VIEW = Audience.COMMISSIONERS

PART = {
    "count": "It is a count",
    "numerator": "It is the upper number of a rate (numerator)",
    "denominator": "It is the lower number of a rate (denominator)",
    "proportion": "It is a share (proportion)",
    "median": "It is a median",
    "percentile": "It is a percentile",
}
"""What sort of number a measure is, for a reader who is no statistician."""


@dataclass(frozen=True)
class Published:
    """A publication that has figures for areas: which areas, and what to know."""

    link: Link
    areas: str
    note: str | None


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One national measure, and the pathways whose indicators use it."""

    id: str
    code: str
    name: str
    counts: str
    part: str
    breakdowns: tuple[str, ...]
    seen_in: str
    seen_at: str
    seen: str
    check: Word
    note: str | None
    figures: Link | None
    figures_note: str | None
    pathways: tuple[Link, ...]


@dataclass(frozen=True)
class NationalMeasures:
    """All that the template sees. `own` is the page that draws a reader's own figures; `places` are publications."""

    measures: tuple[Measure, ...]
    places: tuple[Published, ...]
    own: str

    @property
    def parts(self) -> tuple[tuple[str, str, tuple[Measure, ...]], ...]:
        """Those that a pathway uses, then the others: name of the place, heading, measures."""
        used = tuple(item for item in self.measures if item.pathways)
        others = tuple(item for item in self.measures if not item.pathways)
        found = (("used", "Used by pathways here", used), ("others", "Used by none of our pathways", others))
        return tuple(part for part in found if part[2])


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, where there are any."""
    if catalogue.national_measures:
        yield Page(
            address=addresses.address(addresses.NATIONAL_MEASURES),
            title="National measures and their ids",
            description=descriptions.NATIONAL_MEASURES,
            template="commissioners/national-measures.html",
            view=partial(view, catalogue),
            audience=VIEW,
            trail=(Link("Pathways", addresses.map_of_moves(VIEW)),),
            search=SearchText(
                kind=ResultKind.LIST,
                group="",
                words="MHSDS measure id metadata indicator " + " ".join(code(catalogue)),
                body="\n".join(record.value.name for record in catalogue.national_measures.values()),
            ),
            search_parts=tuple(_part(record.value) for record in catalogue.national_measures.values()),
        )


def _part(item: NationalMeasure) -> SearchPart:
    """A measure as a result of its own, by its id."""
    text = SearchText(kind=ResultKind.NATIONAL_MEASURE, references=(item.code,), summary=item.counts)
    return SearchPart(anchor=item.id, title=f"{item.code}: {item.name}", search=text)


def code(catalogue: Catalogue) -> Iterator[str]:
    """Every id as its publisher writes it."""
    return (record.value.code for record in catalogue.national_measures.values())


def view(catalogue: Catalogue) -> NationalMeasures:
    """What the page shows."""
    held = [record.value for record in catalogue.national_measures.values()]
    named = dict.fromkeys(item.figures for item in held if item.figures)
    return NationalMeasures(
        tuple(_measure(catalogue, item) for item in held),
        tuple(_published(catalogue.live_data[key].value) for key in named),
        addresses.OWN_FIGURES,
    )


def _published(item: LiveData) -> Published:
    return Published(Link(item.name, item.url), item.areas.rstrip("."), item.note)


def _measure(catalogue: Catalogue, item: NationalMeasure) -> Measure:
    place = catalogue.live_data.named(item.figures)
    users = (
        record
        for record in catalogue.pathways.values()
        if any(item.id in indicator.national for indicator in record.value.indicators)
    )
    return Measure(
        id=item.id,
        code=item.code,
        name=item.name,
        counts=item.counts,
        part=PART.get(item.part, item.part),
        breakdowns=item.breakdowns,
        seen_in=item.seen_in,
        seen_at=item.seen_at,
        seen=item.seen,
        check=CHECK[item.check],
        note=item.note,
        figures=Link(place.value.name, place.value.url) if place else None,
        figures_note=item.figures_note,
        pathways=tuple(Link(record.value.title, addresses.pathway(record.key)) for record in users),
    )
