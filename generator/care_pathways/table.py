"""What a table is, between those who decide its rows (`pages`) and those who write it as a file (`exports`)."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Cell = str | int | bool | date | None
"""A value of a table. None where nothing is known."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")
"""What a formula may begin with, wide forms too; and the apostrophe that guards it. `theme/assets/tools/files.js` has
the same list for the files that a reader makes in the browser; a test holds both against one typed by hand."""


def looks_like_a_formula(text: str) -> bool:
    """Could a spreadsheet program take the text for a formula? The only place that says so."""
    return text.startswith(_FORMULA)


_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_WHOLE = re.compile(r"0|[1-9]\d{0,14}")
_DAY = re.compile(r"[12]\d{3}-[01]\d-[0-3]\d")
_CHANGED = re.compile(
    r"[(£$€\s]*\d[\d.,\s]*(?:e[+-]?\d+)?[\s)%£$€]*"  # 1.10, 007, 5%, 1e5, (5)
    r"|\d{1,4}(?:[-/.:\s]+\d{1,4}){1,3}(?:\s*[ap]m)?"  # 1-2, 2023-07, 1.5.1, 10:30, 1 1/2
    rf"|(?:\d[\d\s,./-]*)?{_MONTH}[\s,./-]*\d[\d\s,:]*|\d[\d\s./-]*{_MONTH}"  # July 2023, 3-Nov, SEPT2
    r"|true|false",
    re.IGNORECASE,
)


def would_change(text: str) -> bool:
    """Would a spreadsheet program that reads the text from a file make another thing of it, a date or a number?

    "1-2" would become the first of February, "1.10" the number 1.1. A whole number stays what it says, and so does a
    day in full (2026-11-22).
    """
    if _WHOLE.fullmatch(text) or _DAY.fullmatch(text):
        return False
    return bool(_CHANGED.fullmatch(text.strip()))


class Kind(StrEnum):
    """What stands in a column."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_OR_NO = "yes or no"


@dataclass(frozen=True)
class Column:
    """A column: its name, what it means, what stands in it, and whether the page of a row shows it as it stands."""

    name: str
    meaning: str
    kind: Kind = Kind.TEXT
    shown: bool = True


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows under named columns. `id` is the name of its file, `title` that of its sheet, `topic` the part of the list
    of sheets that it stands in."""

    id: str
    title: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    topic: str = ""

    @property
    def records(self) -> list[dict[str, Cell]]:
        """Each row by the names of its columns."""
        return [{column.name: cell for column, cell in zip(self.columns, row, strict=True)} for row in self.rows]


PAGE = Column("page", "The page that shows the row, by the id at its foot. It is also its address.", shown=False)
"""The last column of every table."""
