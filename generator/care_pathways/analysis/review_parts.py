"""A long review pack in parts that each fit an afternoon, what matters most first."""

from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise
from math import ceil

from care_pathways.analysis.review_lines import ReviewLine
from care_pathways.analysis.review_rows import question
from care_pathways.analysis.review_scope import Scope
from care_pathways.catalogue import Catalogue
from care_pathways.model.provenance import Strength
from care_pathways.model.review_record import Answer
from care_pathways.words.grammar import plural

MOST = 120
"""Statements of one part: three hours, at a minute and a half for each."""
MINUTES = 1.5
"""What we reckon for one statement: to read it, its source and our question, and to answer. Nobody has timed it."""
LOOSE = 15
"""A part may end so many statements earlier, so that what belongs together stays together."""


class Weight(IntEnum):
    """How much hangs on a statement."""

    COULD_HARM = 0
    """What could harm somebody if it were wrong."""
    ASKED = 1
    """What we ask ourselves."""
    FACT = 2
    """What a source says, and what readers are told of it."""
    REST = 3
    """Titles, names, questions to ask."""
    FOUND_RIGHT = 4
    """What a review of this kind has found right, and still stands."""


HARM = {
    "avoid",
    "risks",
    "safety",
    "get_help_if",
    "may_not_suit",
    "medicines",
    "do",
    "doors",
    "opening",
    "call",
    "then",
}
"""Fields of warnings, of what to do in danger, and of numbers to call."""
FIRM = {Strength.DO_NOT, Strength.MUST}
SMALL = {"title", "name", "delivered_by", "roles", "settings", "questions", "other_choices", "routes", "description"}


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of a pack: which of how many, and its statements."""

    scope: Scope
    number: int
    of: int

    @property
    def hours(self) -> str:
        """How long we reckon that it takes."""
        halves = max(1, round(len(self.scope.lines) * MINUTES / 30))
        whole, half = divmod(halves, 2)
        said = f"{whole} and a half" if whole and half else "half an" if half else str(whole)
        return f"about {said} {plural(1 if halves <= 2 else 2, 'hour')}"


def parts(catalogue: Catalogue, scope: Scope, most: int = MOST) -> tuple[Part, ...]:
    """The pack in as few parts as there can be. Within a weight, statements keep their order."""
    right = _found_right(catalogue, scope)
    lines = sorted(scope.lines, key=lambda line: _weight(line, right))
    number = ceil(len(lines) / most)
    cuts = [0]
    for part in range(1, number):
        cuts.append(_cut(lines, cuts[-1] + ceil((len(lines) - cuts[-1]) / (number - part + 1))))
    cuts.append(len(lines))
    found = [tuple(lines[start:end]) for start, end in pairwise(cuts)]
    return tuple(
        Part(scope=_named(scope, held, place, number), number=place, of=number) for place, held in enumerate(found, 1)
    )


def _named(scope: Scope, lines: tuple[ReviewLine, ...], place: int, of: int) -> Scope:
    if of == 1:
        return replace(scope, lines=lines)
    return replace(scope, name=f"{scope.name}-{place}", title=f"{scope.title}, part {place} of {of}", lines=lines)


def _cut(lines: list[ReviewLine], at: int) -> int:
    """Where a part ends: between two records, if there is such a place shortly before."""
    return next((place for place in range(at, at - LOOSE, -1) if lines[place - 1].of != lines[place].of), at)


def _weight(line: ReviewLine, right: set[tuple[tuple[str, str], str]]) -> Weight:
    steps = set(line.part.split("."))
    if (line.place, line.fingerprint) in right:
        return Weight.FOUND_RIGHT
    if steps & HARM or (line.line and (line.line.strength in FIRM or line.line.statement.doubtful)):
        return Weight.COULD_HARM
    if question(line):
        return Weight.ASKED
    return Weight.REST if steps & SMALL else Weight.FACT


def _found_right(catalogue: Catalogue, scope: Scope) -> set[tuple[tuple[str, str], str]]:
    return {
        ((answer.of, answer.part or ""), answer.fingerprint)
        for record in catalogue.reviews.values()
        if record.value.kind is scope.kind
        for answer in record.value.statements
        if answer.answer is Answer.RIGHT
    }
