"""What a source says in a line with its citation: how long a kind of help takes, and what to watch with it."""

from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line
from care_pathways.page import Link
from care_pathways.pages.parts.evidence import citation
from care_pathways.pages.parts.seen import needs_care, seen_mark
from care_pathways.words.marks import STRENGTH, Word


@dataclass(frozen=True, kw_only=True)
class SourcePoint:
    """A statement of a source where there is room for a line. The whole of it stands under the evidence."""

    said: str
    conditions: str | None
    strength: Word
    citation: Link
    mark: Word | None
    """In what it was read, where the reader must be careful."""


def source_point(line: Line) -> SourcePoint:
    """A statement as a point."""
    return SourcePoint(
        said=line.statement.text,
        conditions=line.statement.conditions,
        strength=STRENGTH[line.strength],
        citation=citation(line),
        mark=seen_mark(line) if needs_care(line) else None,
    )


def source_points(catalogue: Catalogue, keys: Iterable[str]) -> tuple[SourcePoint, ...]:
    """Statements as points, in their order."""
    return tuple(source_point(line) for line in catalogue.lines(keys))
