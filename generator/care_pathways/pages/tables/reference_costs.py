"""Reference costs: the cost figures of one year, kept as history."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Column, Kind, Table

COLUMNS = (
    Column("year", "The financial year of the figure."),
    Column("what", "What was measured."),
    Column("pounds_a_day", "The figure, at prices of its year.", Kind.NUMBER),
    Column("clusters", "The clusters that it is about, by number.", shown=False),
    Column("note", "How to read the figures."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the record."""
    costs = catalogue.framework.value.costs
    return Table(
        id="reference-costs",
        title="Reference costs",
        about="Cost figures of one year, as history. They are not prices of today.",
        columns=COLUMNS,
        rows=tuple(
            (
                costs.year,
                figure.text,
                figure.pounds_per_day,
                listed(map(str, figure.clusters)),
                costs.note,
                page_id(addresses.STATUS),
            )
            for figure in costs.figures
        ),
    )
