"""Figures of the charts: one row for each number."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.figures import all_figures
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Kind, Table

COLUMNS = (
    Column("chart", "The title of the chart."),
    Column("part", "The part of the chart, such as a cluster or a group. Empty where it has one part."),
    Column("row", "What the bar is about."),
    Column("column", "What is counted."),
    Column("number", "How many.", Kind.NUMBER),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the page."""
    return Table(
        id="charts",
        title="Figures of charts",
        about="Every number that a chart shows: evidence by strength, packages by kind, reviews, measures.",
        columns=COLUMNS,
        rows=tuple(
            (figures.title, panel.name or None, row.name, column, number, page_id(addresses.CHARTS))
            for figures in all_figures(catalogue)
            for panel in figures.panels
            for row in panel.rows
            for column, number in zip(figures.columns, row.numbers, strict=True)
        ),
    )
