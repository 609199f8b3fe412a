"""Charts for commissioners: evidence, packages, reviews and measures as bars, with the same figures as tables."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.figure import Figures
from care_pathways.pages.commissioners.figures import KINDS, all_figures
from care_pathways.pages.commissioners.heat import Heat, heat
from care_pathways.pages.diagrams.bars import Bar, bar
from care_pathways.words import descriptions

VIEW = Audience.COMMISSIONERS
MANY = 40
"""More rows than this make a table that is closed until someone wants it."""


@dataclass(frozen=True)
class PanelOfBars:
    """Bars that belong together, with their name, which may be empty."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, kw_only=True)
class Chart:
    """The figures, and the same as bars. `long` when the table has many rows."""

    figures: Figures
    panels: tuple[PanelOfBars, ...]
    long: bool
    heat: Heat | None = None
    """Drawn in place of the bars."""


@dataclass(frozen=True)
class Charts:
    """All that the template sees."""

    charts: tuple[Chart, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page."""
    yield Page(
        address=addresses.address(addresses.CHARTS),
        title="Charts: evidence, packages, reviews, measures, indicators",
        description=descriptions.CHARTS,
        template="commissioners/charts.html",
        view=partial(view, catalogue),
        audience=VIEW,
        search=SearchText(
            kind=ResultKind.LIST,
            group="",
            words="charts graphs pictures bar chart figures statistics coverage at a glance",
        ),
    )


def view(catalogue: Catalogue) -> Charts:
    """Every chart."""
    charts = (chart(figures) for figures in all_figures(catalogue))
    return Charts(
        tuple(replace(found, heat=heat(catalogue)) if found.figures.id == KINDS else found for found in charts)
    )


def chart(figures: Figures) -> Chart:
    """The figures as bars. All panels have one scale."""
    rows = [row for panel in figures.panels for row in panel.rows]
    largest = max((sum(row.numbers) for row in rows), default=1) or 1
    panels = tuple(
        PanelOfBars(panel.name, tuple(bar(row.name, row.numbers, row.shown, largest) for row in panel.rows))
        for panel in figures.panels
    )
    return Chart(figures=figures, panels=panels, long=len(rows) > MANY)
