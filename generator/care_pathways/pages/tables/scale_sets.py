"""Sets of scales: the scales that are added up together. No rating text."""

from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.lists.reference import scales
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Table

COLUMNS = (
    Column("set", "Its name."),
    Column("model", "The model that it belongs to."),
    Column("scales", "The scales in it, by number and name."),
    Column("support", "How well it is supported."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the record."""
    sets = scales(catalogue).subscales
    return Table(
        id="scale-sets",
        title="Sets of scales",
        about="Sets of scales that are added up. Nothing here can be used to rate anyone or to find a cluster.",
        columns=COLUMNS,
        rows=tuple(
            (name, model, members, word.text, page_id(addresses.SCALES)) for model, name, members, word, _ in sets
        ),
    )
