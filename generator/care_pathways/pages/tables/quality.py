"""Quality in numbers: one row for each number of the quality page."""

from collections.abc import Iterator

from care_pathways.analysis.quality import quality
from care_pathways.catalogue import Catalogue
from care_pathways.pages import addresses
from care_pathways.pages.about.quality import view
from care_pathways.pages.tables.cells import page_id
from care_pathways.table import PAGE, Cell, Column, Kind, Table

COLUMNS = (
    Column("count", "The id of the table, as in quality.json.", shown=False),
    Column("table", "What is counted."),
    Column("row", "What the number is about."),
    Column("column", "The head of its column."),
    Column("number", "How many.", Kind.NUMBER),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """In the order of the page. All numbers are those of the day of the edition."""
    return Table(
        id="quality",
        title="Quality in numbers",
        about="How much was checked, how much nobody has reviewed, what grows old: as of the day of the edition.",
        columns=COLUMNS,
        rows=tuple(_rows(catalogue)),
    )


def _rows(catalogue: Catalogue) -> Iterator[tuple[Cell, ...]]:
    for _, _, counts in view(quality(catalogue)).parts:
        for count in counts:
            for name, numbers in count.rows:
                for column, number in zip(count.columns, numbers, strict=True):
                    yield count.id, count.about.caption, name, column, number, page_id(addresses.QUALITY)
