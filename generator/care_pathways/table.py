"""What a table is, between those who decide its rows (`pages`) and those who write it as a file (`exports`)."""

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
    """Rows under named columns. `id` is the name of its file and of its sheet."""

    id: str
    title: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


PAGE = Column("page", "The page that shows the row, by the id at its foot. It is also its address.", shown=False)
"""The last column of every table."""
