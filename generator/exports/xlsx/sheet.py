"""A sheet of a workbook: typed cells, a first row that stays in sight, and filters."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from generator.table import Cell

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PLAIN, BOLD, DAY, QUOTED = range(4)
"""The looks of a cell, in the order of the styles of the frame. QUOTED keeps a text a text when someone edits it."""
FORMULA = ("=", "+", "-", "@", "'")
DAY_ZERO = date(1899, 12, 30)
_CODED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Spreadsheet programs read _x0041_ as a coded letter."""


@dataclass(frozen=True)
class Sheet:
    """A sheet: the names of its columns, their widths in letters, its rows, and lines that stand below them."""

    name: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: Sequence[Sequence[Cell]]
    notes: Sequence[Sequence[Cell]] = ()

    @property
    def corner(self) -> str:
        """The last cell of its rows: B3 of two columns and two rows under their names."""
        return f"{letters(len(self.columns))}{len(self.rows) + 1}"


def sheet_xml(sheet: Sheet) -> str:
    """The sheet as XML."""
    widths = "".join(
        f'<col min="{index}" max="{index}" width="{width}" customWidth="1"/>'
        for index, width in enumerate(sheet.widths, 1)
    )
    return (
        f'<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
        'activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>{"".join(_rows(sheet))}</sheetData>'
        f'<autoFilter ref="A1:{sheet.corner}"/></worksheet>'
    )


def _rows(sheet: Sheet) -> Iterator[str]:
    yield _row(1, sheet.columns, BOLD)
    for number, row in enumerate(sheet.rows, 2):
        yield _row(number, row, PLAIN)
    for number, row in enumerate(sheet.notes, len(sheet.rows) + 3):
        yield _row(number, row, PLAIN)


def _row(number: int, cells: Iterable[Cell], look: int) -> str:
    written = (_cell(f"{letters(column)}{number}", cell, look) for column, cell in enumerate(cells, 1))
    return f'<row r="{number}">{"".join(written)}</row>'


def _cell(place: str, cell: Cell, look: int) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return f'<c r="{place}" s="{look}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, int):
        return f'<c r="{place}" s="{look}"><v>{cell}</v></c>'
    if isinstance(cell, date):
        return f'<c r="{place}" s="{DAY}"><v>{(cell - DAY_ZERO).days}</v></c>'
    if cell.startswith(FORMULA):
        look = QUOTED
    text = escape(_CODED.sub("_x005F_", cell))
    return f'<c r="{place}" s="{look}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def letters(column: int) -> str:
    """The name of a column: 1 is A, 27 is AA."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
