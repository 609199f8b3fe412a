"""Crosswalk: each cluster and the successor group that it most resembles. Indicative, ours, and for no person."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Kind, Table
from care_pathways.words.marks import CONFIDENCE

COLUMNS = (
    Column("cluster", "The number of the cluster.", Kind.NUMBER),
    Column("nearest_group", "The successor group or groups. Empty where none fits."),
    Column("split", "Would people in the cluster be spread over several groups?", Kind.YES_OR_NO, shown=False),
    Column("support", "How well the crosswalk is supported."),
    Column("note", "What the crosswalk must not be used for."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster."""
    successor = catalogue.framework.value.successor
    pairs = ((number, row) for row in successor.crosswalk for number in row.clusters)
    rows = tuple(
        (
            number,
            row.groups,
            row.split,
            CONFIDENCE[successor.crosswalk_confidence].text,
            successor.crosswalk_note,
            page_id(addresses.STATUS),
        )
        for number, row in sorted(pairs, key=lambda pair: pair[0])
    )
    return Table(
        id="crosswalk",
        title="Successor groups",
        about="Clusters and the group of the newer currency that they most resemble. Indicative, and ours.",
        columns=COLUMNS,
        rows=rows,
    )
