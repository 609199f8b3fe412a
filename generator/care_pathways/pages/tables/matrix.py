"""Matrix: one row for each intervention, one column for each cluster. The rows are those of the page."""

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses
from care_pathways.pages.matrix.matrix import Row, RowGroup, view
from care_pathways.pages.tables.cells import listed, page_id
from care_pathways.table import PAGE, Cell, Column, Table
from care_pathways.words.grammar import commas
from care_pathways.words.package import PACKAGE_LISTS

COLUMNS = (
    Column("intervention", "The usual professional title."),
    Column("intervention_id", "The id of the intervention, as in the other tables and in the JSON.", shown=False),
    Column("kind", "What sort of help it is."),
    Column("strength", "The verbs of its evidence. The table Evidence has each line, and what it is about."),
    Column(
        "sectors", "Who provides it: health, social care, education, voluntary or peer. Empty where no role is noted."
    ),
    Column("roles", "The roles that deliver it, as in the table Roles. Empty where none is noted."),
)


def table(catalogue: Catalogue) -> Table:
    """By kind, then by title."""
    matrix = view(catalogue, Audience.COMMISSIONERS)
    clusters = tuple(
        Column(
            f"cluster_{column.number}",
            f"Its part in the package of cluster {column.number}: {commas(PACKAGE_LISTS.values())}, "
            "or Not in this package.",
        )
        for group in matrix.columns
        for column in group.columns
    )
    names = {facet.name: {choice.value: choice.text for choice in facet.choices} for facet in matrix.facets}
    return Table(
        id="matrix",
        title="Matrix",
        about="Interventions by cluster: part of the package, strength, and who provides it.",
        columns=(*COLUMNS, *clusters, PAGE),
        rows=tuple(_row(group, row, names) for group in matrix.groups for row in group.rows),
    )


def _row(group: RowGroup, row: Row, names: dict[str, dict[str, str]]) -> tuple[Cell, ...]:
    found = {name: [names[name][value] for value in values if value != "none"] for name, values in row.values}
    return (
        row.link.text,
        row.link.href.strip("/").rpartition("/")[2],
        group.name,
        listed(word.text for word in row.strengths),
        listed(found["sector"]),
        listed(found["role"]),
        *(part.text for parts in row.cells for part in parts),
        page_id(addresses.matrix(Audience.COMMISSIONERS)),
    )
