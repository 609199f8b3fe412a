"""What one chart shows, and how its rows are put in order."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A row of numbers with its name. `shown` is said at the end of its bar, where that is not the sum."""

    name: str
    numbers: tuple[int, ...]
    shown: str = ""


@dataclass(frozen=True)
class Panel:
    """Rows that belong together, with their name. A chart of one panel needs none."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What one chart shows: its subject, what it finds (its title), more to that, a note, its columns and its rows."""

    id: str
    title: str
    finding: str
    reading: str
    note: str
    head: str
    columns: tuple[str, ...]
    panels: tuple[Panel, ...]


def longest_first(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The row with the largest sum first; rows of one sum by name."""
    return tuple(sorted(rows, key=lambda row: (-sum(row.numbers), row.name)))
