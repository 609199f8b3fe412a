"""A record of the content together with its place in a file."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar, cast

from care_pathways.diagnostics import Mark
from care_pathways.model import walk
from care_pathways.model.base import Model
from care_pathways.source import Keys, SourceFile
from care_pathways.text import plain_text
from care_pathways.text.people_text import Passage, passages

M_co = TypeVar("M_co", bound=Model, covariant=True)

Key = str | int
"""What other records call it: the number of a cluster, the id of anything else."""


class Origin(StrEnum):
    """Which layer a record comes from."""

    NATIONAL = "national"
    """The text that is the same everywhere."""
    AREA = "area"
    """What one area adds to it."""


@dataclass(frozen=True, kw_only=True)
class Record(Generic[M_co]):
    """One cluster, package, intervention, source...: its kind, its key, its value and where it stands."""

    kind: str
    key: Key
    value: M_co
    file: SourceFile
    within: Keys = ()
    origin: Origin = Origin.NATIONAL

    @property
    def name(self) -> tuple[str, Key]:
        """Kind and key: unique in the catalogue."""
        return (self.kind, self.key)

    @cached_property
    def marked(self) -> tuple[walk.Marked, ...]:
        """Every value in it whose field carries a mark, with the way to it."""
        return tuple(walk.marked(self.value))

    @cached_property
    def references(self) -> tuple[tuple[Keys, str, Key], ...]:
        """Every reference in it: the way to it, the kind that it names, and the key."""
        return tuple((keys, mark.kind, cast(Key, key)) for keys, mark, key in walk.references(self.marked))

    @cached_property
    def prose(self) -> tuple[tuple[Keys, str], ...]:
        """Every prose text in it, with the way to it."""
        return tuple(walk.prose(self.marked))

    @cached_property
    def texts(self) -> tuple[tuple[Keys, str], ...]:
        """Every text in it, prose or not, with the way to it."""
        return tuple(walk.texts(self.value))

    @cached_property
    def words(self) -> str:
        """All of its texts in small letters, to see at once whether a word occurs at all."""
        return "\n".join(text for _, text in self.texts).lower()

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every people's text in it, taken apart into sentences."""
        return tuple(passages(self.value, self.texts))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of three letters or more in all of its texts, in small letters."""
        return plain_text.long_words(self.words)

    @cached_property
    def runs_of_five(self) -> frozenset[int]:
        """Every run of five words in its people's texts, by its hash: what copies have in common."""
        found: set[int] = set()
        for passage in self.passages:
            words = passage.text.lower().split()
            found.update(map(hash, zip(words, words[1:], words[2:], words[3:], words[4:], strict=False)))
        return frozenset(found)

    @cached_property
    def parts(self) -> tuple[tuple[Keys, Model], ...]:
        """The record itself and every model within it, with the way to each."""
        return tuple(walk.parts(self.value))

    def at(self, *keys: str | int, on_key: bool = False) -> Mark:
        """The line and column of a field of this record."""
        return self.file.mark((*self.within, *keys), on_key)

    def near(self, keys: Keys, *words: str) -> Mark:
        """The line and column of some words in a text: of the last, each sought after the one before.

        Words that are not found as they stand, for example round an escaped letter, are left out.
        """
        mark = self.at(*keys)
        body = bool(self.file.body_line) and keys[:1] == ("body",)
        text = str(getattr(self.value, "body", "")) if body else "\n".join(self.file.lines[mark.line - 1 :])
        start = 0 if body else mark.column - 1
        for phrase in words:
            found = _pattern(phrase).search(text, start)
            start = found.start() if found else start
        column = start - text.rfind("\n", 0, start)
        return Mark(mark.file, mark.line + text.count("\n", 0, start), column)


def _pattern(words: str) -> re.Pattern[str]:
    """The first words of a sentence as they may stand in a file: wrapped, with mark-up, with a link between them."""
    joint = r"(?:\]\([^)]*\)|[^\w])+"
    first = [re.escape(word) for word in plain_text.words(words)[:6]]
    return re.compile(rf"(?<!\w){joint.join(first)}(?!\w)", re.IGNORECASE)
