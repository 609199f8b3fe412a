"""All tables as one workbook: it opens on a sheet that says what is where, then come the tables, topic by topic.

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
from care_pathways.exports.kept import UNKEPT, Kept
from care_pathways.exports.row_height import row_height
from care_pathways.exports.start_sheet import Start, write_start
from care_pathways.table import Cell, Table, looks_like_a_formula
from care_pathways.words.grammar import opening

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

NAME = "downloads/tables.xlsx"
NARROWEST, WIDEST = 12, 60
"""Letters to a line. Longer texts wrap."""
A4 = 9
"""The number of the paper in the format."""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A sheet: the names of its columns, their widths in letters, its rows, and the foot of its paper."""

    name: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: Sequence[Sequence[Cell]]
    foot: str


@dataclass(frozen=True, kw_only=True)
class Looks:
    """How cells look."""

    plain: "Format"
    name: "Format"
    day: "Format"
    quoted: "Format"


def downloads(tables: Sequence[Table], edition: Edition, kept: Kept = UNKEPT) -> Iterator[Download]:
    """One workbook."""
    start = Start(
        title=f"{edition.licence.credit}: tables",
        lead=(
            "Each sheet is one table of the site. Press a name to go there. The first row of a sheet stays in sight "
            "and has filters; the last column names the page of the site that shows the row.",
        ),
        sheets=tuple((table.topic, table.title, table.about, len(table.rows)) for table in tables),
        notes=edition.notes,
    )
    foot = f"{edition.licence.credit}, edition {edition.edition}. {edition.licence.name}"
    sheets = tuple(_sheet(table, foot) for table in tables)
    raw = kept.made(workbook, start, sheets, edition.licence.credit, edition.edition_date)
    yield Download(
        name=NAME,
        title="All tables in one workbook",
        group=Group.TABLES,
        raw=raw,
        rows=sum(len(table.rows) for table in tables),
        schema="about/downloads/#columns",
        schema_title="What the columns mean",
    )


def _sheet(table: Table, foot: str) -> Sheet:
    names = tuple(heading(column.name) for column in table.columns)
    widths = tuple(_width(table, index) for index in range(len(names)))
    return Sheet(name=table.title, columns=names, widths=widths, rows=table.rows, foot=foot)


def heading(name: str) -> str:
    """The name of a column as people write it: "Review interval" for review_interval."""
    words = name.replace("_", " ")
    return opening(words)


def _width(table: Table, index: int) -> int:
    longest = max((len(cell) for row in table.rows if isinstance(cell := row[index], str)), default=0)
    return min(WIDEST, max(NARROWEST, longest, len(table.columns[index].name)))


def workbook(start: Start, sheets: Sequence[Sheet], creator: str, day: date) -> bytes:
    """The bytes of a workbook. The first row of each table stays in sight, and has the filters."""
    from xlsxwriter.workbook import Workbook  # only when a workbook is written: it takes a tenth of a second to load

    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"title": start.title, "author": creator, "created": datetime.combine(day, time())})
        write_start(book, start)
        looks = _looks(book)
        for sheet in sheets:
            _write(book.add_worksheet(sheet.name), sheet, looks)
    return target.getvalue()


def _looks(book: "Workbook") -> Looks:
    top = {"valign": "top", "text_wrap": True}
    return Looks(
        plain=book.add_format(top),
        name=book.add_format({**top, "bold": True, "bg_color": "#E6EEEE", "bottom": 1}),
        day=book.add_format({"valign": "top", "num_format": "d mmmm yyyy"}),
        quoted=book.add_format({**top, "quote_prefix": True}),
    )


def _write(target: "Worksheet", sheet: Sheet, looks: Looks) -> None:
    target.freeze_panes(1, 1)
    target.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    target.set_paper(A4)
    target.set_landscape()
    target.fit_to_pages(1, 0)
    target.repeat_rows(0)
    target.set_footer(f"&L{sheet.foot}&R{sheet.name}, &P of &N")
    for column, (name, width) in enumerate(zip(sheet.columns, sheet.widths, strict=True)):
        target.set_column(column, column, width)
        target.write_string(0, column, name, looks.name)
    target.set_row(0, row_height(sheet.columns, sheet.widths))
    for number, row in enumerate(sheet.rows, 1):
        target.set_row(number, row_height(row, sheet.widths))
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
