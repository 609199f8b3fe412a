r"""Tables as CSV files that open well in a spreadsheet and hold no formula.

The names of the columns come first, so that sorting and filters work at once. The edition, the licence and a note
stand below the rows, after an empty row, where a spreadsheet program takes them for no part of the table. A text that
a program could take for a formula gets an apostrophe before it, and so does a text that begins with one: a reader of
the file takes one away.
"""

import csv
import json
from collections.abc import Iterator, Sequence
from datetime import date
from io import StringIO

from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition
from care_pathways.model.schema import DIALECT
from care_pathways.table import Cell, Column, Kind, Table, looks_like_a_formula

FOLDER = "downloads/"
TYPES: dict[Kind, dict[str, object]] = {
    Kind.TEXT: {"type": ["string", "null"]},
    Kind.NUMBER: {"type": ["integer", "null"]},
    Kind.DATE: {"type": ["string", "null"], "format": "date"},
    Kind.YES_OR_NO: {"enum": ["yes", "no", None]},
}


def downloads(tables: Sequence[Table], edition: Edition) -> Iterator[Download]:
    """For each table a CSV file, and the JSON Schema of its rows."""
    for table in tables:
        name, schema = f"{FOLDER}{table.id}.csv", f"{FOLDER}schema/{table.id}.json"
        yield Download(
            name=name,
            title=table.about,
            group=Group.TABLES,
            raw=_csv(table, edition),
            rows=len(table.rows),
            schema=schema,
        )
        yield Download(name=schema, title=f"Schema of {table.id}.csv", group=Group.SCHEMAS, raw=_schema(table))


def _csv(table: Table, edition: Edition) -> bytes:
    text = StringIO()
    writer, width = csv.writer(text), len(table.columns)
    writer.writerow(column.name for column in table.columns)
    writer.writerows([written(cell) for cell in row] for row in table.rows)
    writer.writerow([""] * width)
    writer.writerows([*map(safe, note), *[""] * (width - 2)] for note in edition.notes)
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
    """A text that no program takes for a formula."""
    return f"'{text}" if looks_like_a_formula(text) else text


def _schema(table: Table) -> bytes:
    schema = {
        "$schema": DIALECT,
        "title": table.title,
        "description": table.about,
        "type": "object",
        "additionalProperties": False,
        "required": [column.name for column in table.columns],
        "properties": {column.name: _property(column) for column in table.columns},
    }
    return json.dumps(schema, indent=1, ensure_ascii=False).encode() + b"\n"


def _property(column: Column) -> dict[str, object]:
    return {"description": column.meaning, **TYPES[column.kind]}
