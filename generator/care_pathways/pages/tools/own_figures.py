"""Figures of an area: a file of the reader's own is opened in the page and drawn by measure."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.countable import countable
from care_pathways.catalogue import Catalogue
from care_pathways.download import OWN_FIGURES
from care_pathways.model.audience import Audience
from care_pathways.model.pathway import Pathway
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.tools.measures import Measure, measure


@dataclass(frozen=True)
class Next:
    """Where the same file goes on to, for one pathway."""

    title: str
    pack: str
    gap_analysis: str


@dataclass(frozen=True, kw_only=True)
class OwnFigures:
    """All that the template sees. `workbook` and `csv` are the file to fill in, twice."""

    workbook: str
    csv: str
    national: tuple[Measure, ...]
    pathways: tuple[tuple[str, tuple[Measure, ...]], ...]
    next: tuple[Next, ...]
    published: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, for commissioners, where there is anything to count."""
    if any(True for _ in countable(catalogue)):
        yield Page(
            address=addresses.address(addresses.OWN_FIGURES),
            title="Your own figures",
            description="A file of your area, drawn by measure, in a pathway pack and beside a gap analysis",
            template="commissioners/own-figures.html",
            view=partial(view, catalogue),
            audience=Audience.COMMISSIONERS,
            trail=(Link("Planning tools", addresses.TOOLS),),
            search=SearchText(
                kind=ResultKind.TOOL,
                group="",
                words="chart graph local data ICB figures template spreadsheet upload trend",
            ),
            show_contents=False,
        )


def view(catalogue: Catalogue) -> OwnFigures:
    """What the page shows."""
    found = tuple(countable(catalogue))
    held = tuple(record.value for record in catalogue.pathways.values())
    own = ((item, tuple(measure(one) for one in found if one.id.startswith(f"{item.id}/"))) for item in held)
    return OwnFigures(
        workbook=f"{OWN_FIGURES}.xlsx",
        csv=f"{OWN_FIGURES}.csv",
        national=tuple(measure(one) for one in found if "/" not in one.id),
        pathways=tuple((item.title, measures) for item, measures in own if measures),
        next=tuple(_next(item) for item in held),
        published=addresses.NATIONAL_MEASURES,
    )


def _next(item: Pathway) -> Next:
    return Next(item.title, addresses.pathway(item.id) + addresses.PACK, addresses.gap_analysis(item.id))
