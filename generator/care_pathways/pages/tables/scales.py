"""Scales: the names and rules of the scales of the clustering tool. No rating text: it belongs to its owner."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Table
from care_pathways.words.marks import CONFIDENCE

COLUMNS = (
    Column("scale", "Its number or letter in the tool."),
    Column("name", "Its name."),
    Column("period", "current or historical."),
    Column("rating_window", "The period that a rating looks back on.", shown=False),
    Column("family", "HoNOS, or one of the additions made for the tool."),
    Column("rule", "What it includes or leaves out."),
    Column("support", "How well the name is supported."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the tool."""
    scales = catalogue.framework.value.scales
    return Table(
        id="scales",
        title="Scales",
        about="Names and rules of the scales. Nothing here can be used to rate anyone or to find a cluster.",
        columns=COLUMNS,
        rows=tuple(
            (
                scale.id,
                scale.name,
                scale.period,
                scale.rating_window,
                scale.family,
                scale.rule,
                CONFIDENCE[scale.confidence].text,
                page_id(addresses.SCALES),
            )
            for scale in scales
        ),
    )
