"""A list as a page shows it: entries in groups, each group under a heading."""

from dataclasses import dataclass

from care_pathways.page import Link
from care_pathways.words.grammar import first_of

NAMED = 2
"""How many names a line gives before it counts the rest."""


@dataclass(frozen=True, kw_only=True)
class Card:
    """One entry of a list."""

    link: Link
    number: int | None
    text: str
    note: str


@dataclass(frozen=True)
class Section:
    """A group of entries under a heading."""

    id: str
    heading: str
    cards: tuple[Card, ...]

    @property
    def named(self) -> str:
        """What is in it, in a line, while it is folded."""
        return first_of([card.link.text for card in self.cards], NAMED)


@dataclass(frozen=True)
class Listing:
    """All that the template of a list sees."""

    sections: tuple[Section, ...]
    total: int
