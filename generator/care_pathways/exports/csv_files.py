r"""Tables as CSV files that open in a spreadsheet as they are, and hold no formula.

The names of the columns stand first, and nothing but rows follows: the edition, the licence and what the columns mean
stand in a file beside each (`csv_metadata`). Every text stands in quotes. A text that a program could take for a
formula, a date or a number that it is not gets an apostrophe before it, and so does a text that begins with one: a
reader of the file takes one away.
"""

import csv
from collections.abc import Iterator, Sequence
from datetime import date
from io import StringIO

from care_pathways.download import Download, Group
from care_pathways.exports import csv_metadata
from care_pathways.exports.edition import Edition
from care_pathways.table import Cell, Table, looks_like_a_formula, would_change

FOLDER = "downloads/"


def downloads(tables: Sequence[Table], edition: Edition) -> Iterator[Download]:
    """For each table a CSV file, and what it says of itself in a file beside it."""
    for table in tables:
        name = f"{FOLDER}{table.id}.csv"
        beside = f"{name}{csv_metadata.ENDING}"
        yield Download(
            name=name, title=table.about, group=Group.TABLES, raw=as_csv(table), rows=len(table.rows), schema=beside
        )
        yield Download(
            name=beside,
            title=f"Columns, edition and licence of {table.id}.csv",
            group=Group.SCHEMAS,
            raw=csv_metadata.beside(table, edition),
        )


def as_csv(table: Table) -> bytes:
    """The bytes of the file."""
    text = StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC)  # LibreOffice parts at semicolons outside quotes too
    writer.writerow(column.name for column in table.columns)
    writer.writerows([cell if type(cell) is int else written(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")  # without the mark at its beginning, Excel reads no dash right


def written(cell: Cell) -> str:
    """A value as the text of a cell."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int):
        return str(cell)
    return cell.isoformat() if isinstance(cell, date) else safe(cell)


def safe(text: str) -> str:
    """A text that no program takes for anything else."""
    return f"'{text}" if looks_like_a_formula(text) or would_change(text) else text
