"""Crosswalk: each cluster and the groups of other frameworks that it most resembles. Ours, and for no person."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.parts.crosswalk import nearest
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Kind, Table
from care_pathways.words.grammar import semicolons
from care_pathways.words.marks import CONFIDENCE

COLUMNS = (
    Column("cluster", "The number of the cluster.", Kind.NUMBER),
    Column("framework", "The other framework."),
    Column("nearest_group", "Its group or groups, the nearest first. Empty where none fits."),
    Column("split", "Why people in the cluster would be spread over several groups. Empty where they would not."),
    Column("support", "How well the crosswalk is supported."),
    Column("note", "What the crosswalk must not be used for."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster."""
    rows = tuple(
        (
            number,
            item.name,
            semicolons(link.text for link in near.groups) or None,
            near.split,
            CONFIDENCE[item.crosswalk_confidence].text,
            item.crosswalk_note,
            page_id(addresses.framework(item.id)),
        )
        for number in (record.value.number for record in catalogue.clusters.values())
        for item in (record.value for record in catalogue.other_frameworks.values())
        if any(number in row.clusters for row in item.crosswalk)
        for near in (nearest(item, number),)
    )
    return Table(
        id="crosswalk",
        title="Successor groups",
        about="Clusters and the groups of other frameworks that they most resemble. Indicative, and ours.",
        columns=COLUMNS,
        rows=rows,
    )
