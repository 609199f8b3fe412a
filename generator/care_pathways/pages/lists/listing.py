"""A list as a page shows it: entries in groups, each group under a heading, or by the alphabet under their letters."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from care_pathways.page import Link
from care_pathways.words.grammar import first_of

NAMED = 2
"""How many names a line gives before it counts the rest."""
Item = TypeVar("Item")


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


@dataclass(frozen=True, kw_only=True)
class Letter(Generic[Item]):
    """What begins with one letter, with the names of it."""

    letter: str
    names: tuple[str, ...]
    items: tuple[Item, ...]

    @property
    def id(self) -> str:
        """Its place on the page."""
        return f"letter-{self.letter[0].lower()}"


def by_letter(items: Iterable[Item], name: Callable[[Item], str]) -> tuple[Letter[Item], ...]:
    """Things in the order of their names, under the first letter of each; what has a figure there stands together."""
    found: dict[str, list[Item]] = {}
    for item in sorted(items, key=lambda item: name(item).casefold()):
        first = next((sign for sign in name(item).upper() if sign.isalnum()), "#")
        found.setdefault(first if first.isalpha() else "0 to 9", []).append(item)
    return tuple(
        Letter(letter=letter, names=tuple(map(name, held)), items=tuple(held)) for letter, held in sorted(found.items())
    )
