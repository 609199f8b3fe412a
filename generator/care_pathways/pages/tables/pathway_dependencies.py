"""Pathway dependencies: one row for each service that a pathway cannot do without."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Table

COLUMNS = (
    Column("pathway", "The pathway, by its id.", shown=False),
    Column("service", "The service."),
    Column("what_for", "What the pathway needs it for."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By pathway, then in the order of the record."""
    return Table(
        id="pathway-dependencies",
        title="Pathway dependencies",
        about="Services that each pathway depends on, and what for. Suggestions of ours.",
        columns=COLUMNS,
        rows=tuple(
            (record.value.id, other.service, other.what_for, page_id(addresses.pathway(record.value.id)))
            for record in catalogue.pathways.values()
            for other in record.value.interdependencies
        ),
    )
