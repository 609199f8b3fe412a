"""Standards: one row for each access standard, requirement, ambition, right and proposal."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.parts.seen import mark_of
from care_pathways.pages.tables.cells import cited, listed, page_id
from care_pathways.table import PAGE, Column, Table
from care_pathways.words.planning import STANDING

COLUMNS = (
    Column("id", "The id of the standard, as in the JSON.", shown=False),
    Column("topic", "What it is about."),
    Column("value", "The value with its unit, in our own words."),
    Column("standing", "What force it has. A proposal binds nobody."),
    Column("year", "From when it holds, or when it was proposed."),
    Column("source", "The source that sets it."),
    Column("check", "How far the value was checked."),
    Column("note", "What to know before using it."),
    Column("clusters", "The clusters whose people it concerns. A judgement of ours.", shown=False),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the page."""
    return Table(
        id="standards",
        title="Standards in force",
        about="Access standards, requirements, ambitions, rights and proposals, each with year and source.",
        columns=COLUMNS,
        rows=tuple(
            (
                item.id,
                item.topic,
                item.value,
                STANDING[item.standing].text,
                item.since,
                cited(catalogue, item.statement),
                mark_of(catalogue, item.statement).text,
                item.note,
                listed(str(number) for number in item.clusters),
                page_id(addresses.STANDARDS),
            )
            for item in (record.value for record in catalogue.standards.values())
        ),
    )
