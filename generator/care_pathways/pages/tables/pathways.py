"""Pathways: one row for each kind of move that may follow a review."""

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Column, Kind, Table
from care_pathways.words.marks import CONFIDENCE, TRANSITION

COLUMNS = (
    Column("cluster", "The number of the cluster that the move starts from.", Kind.NUMBER),
    Column("direction", "To more support, to less support, back after a hospital stay, or discharge."),
    Column("to", "The clusters moved to, by number. Empty for a discharge.", shown=False),
    Column("criteria", "When the move is considered. It decides nothing about any person."),
    Column("support", "How well the move is supported."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster, then in the order of the record."""
    return Table(
        id="pathways",
        title="Moves between clusters",
        about="Moves between clusters that may follow a review. Most are not yet checked.",
        columns=COLUMNS,
        rows=tuple(
            (
                record.value.number,
                TRANSITION[move.type],
                listed(str(number) for number in move.to),
                move.criteria,
                CONFIDENCE[move.confidence].text,
                page_id(addresses.cluster(Audience.PROFESSIONALS, record.value.number)),
            )
            for record in catalogue.clusters.values()
            for move in record.value.transitions
        ),
    )
