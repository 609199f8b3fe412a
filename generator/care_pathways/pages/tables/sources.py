"""Sources: every page, paper and document that the facts about the clusters rest on."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Kind, Table

COLUMNS = (
    Column("id", "The id of the source, as in the JSON.", shown=False),
    Column("cited_as", "A few words to cite it by."),
    Column("what", "Author or publisher, title, year."),
    Column("where", "Its address."),
    Column("seen", "How much of it was seen."),
    Column("statements", "How many statements rest on it.", Kind.NUMBER),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the list of sources."""
    return Table(
        id="sources",
        title="Sources",
        about="What the facts about the clusters rest on, and how much of each was seen.",
        columns=COLUMNS,
        rows=tuple(
            (
                record.value.id,
                record.value.short,
                record.value.what,
                record.value.where,
                record.value.seen,
                len(catalogue.where_used.get(record.name, [])),
                page_id(addresses.SOURCES),
            )
            for record in catalogue.sources.values()
        ),
    )
