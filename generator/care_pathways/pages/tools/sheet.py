"""A worksheet as data: rows to answer, in parts. The same component prints every one, and the same script reads it."""

from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.page import Link
from care_pathways.words.marks import Word

LONG = 40
"""Rows that a worksheet may have with all of its parts open."""


@dataclass(frozen=True)
class Choice:
    """One of the answers that a row can have: as a file has it, and as the page says it."""

    value: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row to answer. `id` never changes: a saved file names its answers by it."""

    id: str
    title: str
    link: Link | None = None
    marks: tuple[Word, ...] = ()
    about: str = ""
    kind: str = ""
    """What gaps are counted by. Without one, by the part that the row stands in."""
    look_for: tuple[str, ...] = ()
    check: Word | None = None
    answer: str = ""
    """The choice that an area has made already. A reader can change it."""
    found: str = ""
    """What that rests on, as first evidence."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """Rows under a heading."""

    id: str
    title: str
    about: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A worksheet. `id` is its address under the tools; a file that was saved from another one is refused."""

    id: str
    title: str
    row_name: str
    choices: tuple[Choice, ...]
    parts: tuple[Part, ...]

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(len(part.rows) for part in self.parts)

    @property
    def folds(self) -> bool:
        """Whether only its first part stands open: a long one would be endless on a phone."""
        return self.rows > LONG


OFFERED = (
    Choice("offered", "Offered"),
    Choice("partly", "Partly"),
    Choice("no", "No"),
    Choice("not-applicable", "Not applicable"),
)
MET = (Choice("met", "Met"), *OFFERED[1:])


def sheet(id: str, title: str, row_name: str, choices: tuple[Choice, ...], parts: Iterable[Part]) -> Sheet:
    """A worksheet without the parts that have no rows."""
    return Sheet(
        id=id, title=title, row_name=row_name, choices=choices, parts=tuple(part for part in parts if part.rows)
    )
