"""All tables as one workbook: a sheet that says what it is, then a sheet for each table."""

from collections.abc import Iterator, Sequence

from generator.download import Download, Group
from generator.exports.edition import Edition
from generator.exports.xlsx import Sheet, workbook
from generator.table import Table

NAME = "downloads/tables.xlsx"
NARROWEST, WIDEST = 12, 60
"""Letters to a line. Longer texts wrap."""


def downloads(tables: Sequence[Table], edition: Edition) -> Iterator[Download]:
    """One workbook."""
    title = f"{edition.licence.credit}, edition {edition.edition}"
    sheets = [_about(tables, edition), *(_sheet(table, edition) for table in tables)]
    raw = workbook(sheets, title, edition.licence.credit, edition.edition_date)
    rows = sum(len(table.rows) for table in tables)
    yield Download(
        NAME, "All tables in one workbook", Group.TABLES, raw, rows, "about/downloads/#columns", "What the columns mean"
    )


def _about(tables: Sequence[Table], edition: Edition) -> Sheet:
    rows = [(table.id, table.about, len(table.rows)) for table in tables]
    return Sheet("about", ("sheet", "what it holds", "rows"), (18, 90, 12), rows, edition.notes)


def _sheet(table: Table, edition: Edition) -> Sheet:
    names = tuple(column.name for column in table.columns)
    widths = tuple(_width(table, index) for index in range(len(names)))
    return Sheet(table.id, names, widths, table.rows, edition.notes)


def _width(table: Table, index: int) -> int:
    longest = max((len(cell) for row in table.rows if isinstance(cell := row[index], str)), default=0)
    return min(WIDEST, max(NARROWEST, longest, len(table.columns[index].name)))
