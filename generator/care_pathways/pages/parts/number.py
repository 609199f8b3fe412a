"""The numbers of recommendations, statements and sections, as people say them."""

import re

from care_pathways.model.guidance import Guidance, GuidanceKind
from care_pathways.words.grammar import listed, plural

RANGE = re.compile(r"(?<=\d)-(?=\d)")
SECTIONS = re.compile(r"\bs\d+[A-Z]*(?:(?: to |, s)\d+[A-Z]*)*")
"""Sections of a law in a row, as an author writes them: s4, s5, s10."""


def numbered(source: Guidance, recommendation: str | None) -> str:
    """The number of a recommendation as people say it: "statement 2", "section 117", "1.9.7 to 1.9.9".

    A bare number of a quality standard is that of a statement.
    """
    number = RANGE.sub(" to ", recommendation or "")
    if source.kind is GuidanceKind.LAW:
        return SECTIONS.sub(_sections, number)
    if source.kind is not GuidanceKind.QUALITY_STANDARD or not number[:1].isdigit():
        return number
    numbers = re.findall(r"\d+", number)
    return f"{plural(len(numbers), 'statement')} {listed(numbers)}"


def _sections(found: re.Match[str]) -> str:
    """The sections of a law as people say them: "section 117", "sections 24 to 26", "sections 4, 5 and 10"."""
    numbers = found[0].removeprefix("s").split(", s")
    several = len(numbers) > 1 or " to " in numbers[0]
    return f"{'sections' if several else 'section'} {listed(numbers)}"
