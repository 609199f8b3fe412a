"""Areas by intervention: one row for each line of each package, one column for each area on the list."""

from collections.abc import Iterator

from care_pathways.analysis.variation import areas, rows
from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Column, Table
from care_pathways.words.area import SAID

COLUMNS = (
    Column("cluster", "The number of the cluster."),
    Column("intervention", "The line of its package."),
    Column("intervention_id", "The line, by its id.", shown=False),
)
TOPIC = "Areas"


def tables(catalogue: Catalogue) -> Iterator[Table]:
    """One table, where any area is on the list."""
    if taken := areas(catalogue):
        yield Table(
            id="areas",
            title="What areas offer",
            about="What each area on the list says it offers, as taken from its site. Empty: it has not said it.",
            columns=(
                *COLUMNS,
                *(Column(item.id, f"{item.name}, {item.body}; edition {item.edition}.", shown=False) for item in taken),
                PAGE,
            ),
            rows=tuple(
                (
                    row.cluster,
                    row.intervention.title,
                    row.intervention.id,
                    *(SAID[held] if held else None for held in row.said),
                    page_id(addresses.WHAT_AREAS_OFFER),
                )
                for row in rows(catalogue, taken)
            ),
            topic=TOPIC,
        )
