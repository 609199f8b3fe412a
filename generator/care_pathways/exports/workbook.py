"""All tables as one workbook: a sheet that says what it is, then a sheet for each table.

XlsxWriter writes it. A text is written as a text whatever it begins with, so no cell of ours can hold a formula, and it
stays a text when someone edits it. The workbook bears the day of the edition: the same rows make the same bytes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition
from care_pathways.table import Cell, Table, looks_like_a_formula

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

NAME = "downloads/tables.xlsx"
NARROWEST, WIDEST = 12, 60
"""Letters to a line. Longer texts wrap."""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A sheet: the names of its columns, their widths in letters, its rows, and lines that stand below them."""

    name: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: Sequence[Sequence[Cell]]
    notes: Sequence[Sequence[Cell]] = ()


@dataclass(frozen=True, kw_only=True)
class Looks:
    """How cells look."""

    plain: "Format"
    name: "Format"
    day: "Format"
    quoted: "Format"


def downloads(tables: Sequence[Table], edition: Edition) -> Iterator[Download]:
    """One workbook."""
    title = f"{edition.licence.credit}, edition {edition.edition}"
    sheets = [_about(tables, edition), *(_sheet(table, edition) for table in tables)]
    raw = workbook(sheets, title, edition.licence.credit, edition.edition_date)
    rows = sum(len(table.rows) for table in tables)
    yield Download(
        name=NAME,
        title="All tables in one workbook",
        group=Group.TABLES,
        raw=raw,
        rows=rows,
        schema="about/downloads/#columns",
        schema_title="What the columns mean",
    )


def _about(tables: Sequence[Table], edition: Edition) -> Sheet:
    rows = [(table.id, table.about, len(table.rows)) for table in tables]
    return Sheet(
        name="about", columns=("sheet", "what it holds", "rows"), widths=(18, 90, 12), rows=rows, notes=edition.notes
    )


def _sheet(table: Table, edition: Edition) -> Sheet:
    names = tuple(column.name for column in table.columns)
    widths = tuple(_width(table, index) for index in range(len(names)))
    return Sheet(name=table.id, columns=names, widths=widths, rows=table.rows, notes=edition.notes)


def _width(table: Table, index: int) -> int:
    longest = max((len(cell) for row in table.rows if isinstance(cell := row[index], str)), default=0)
    return min(WIDEST, max(NARROWEST, longest, len(table.columns[index].name)))


def workbook(sheets: Sequence[Sheet], title: str, creator: str, day: date) -> bytes:
    """The bytes of a workbook. The first row of each sheet stays in sight, and has the filters."""
    from xlsxwriter.workbook import Workbook  # only when a workbook is written: it takes a tenth of a second to load

    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"title": title, "author": creator, "created": datetime.combine(day, time())})
        looks = _looks(book)
        for sheet in sheets:
            _write(book.add_worksheet(sheet.name), sheet, looks)
    return target.getvalue()


def _looks(book: "Workbook") -> Looks:
    top = {"valign": "top", "text_wrap": True}
    return Looks(
        plain=book.add_format(top),
        name=book.add_format({**top, "bold": True}),
        day=book.add_format({"valign": "top", "num_format": "d mmmm yyyy"}),
        quoted=book.add_format({**top, "quote_prefix": True}),
    )


def _write(target: "Worksheet", sheet: Sheet, looks: Looks) -> None:
    target.freeze_panes(1, 0)
    target.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    for column, (name, width) in enumerate(zip(sheet.columns, sheet.widths, strict=True)):
        target.set_column(column, column, width)
        target.write_string(0, column, name, looks.name)
    for first, rows in ((1, sheet.rows), (len(sheet.rows) + 2, sheet.notes)):
        for number, row in enumerate(rows, first):
            for column, cell in enumerate(row):
                _cell(target, number, column, cell, looks)


def _cell(target: "Worksheet", row: int, column: int, cell: Cell, looks: Looks) -> None:
    if isinstance(cell, str):
        target.write_string(row, column, cell, looks.quoted if looks_like_a_formula(cell) else looks.plain)
    elif isinstance(cell, bool):
        target.write_boolean(row, column, cell, looks.plain)
    elif isinstance(cell, int):
        target.write_number(row, column, cell, looks.plain)
    elif cell is not None:
        target.write_datetime(row, column, cell, looks.day)
