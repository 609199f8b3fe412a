"""A record of the content together with its place in a file."""

from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar, cast

from generator.diagnostics import Mark
from generator.model import walk
from generator.model.base import Model
from generator.source import Keys, SourceFile

M_co = TypeVar("M_co", bound=Model, covariant=True)

Key = str | int
"""What other records call it: the number of a cluster, the id of anything else."""


@dataclass(frozen=True)
class Record(Generic[M_co]):
    """One cluster, package, intervention, source...: its kind, its key, its value and where it stands."""

    kind: str
    key: Key
    value: M_co
    file: SourceFile
    within: Keys = ()

    @property
    def name(self) -> tuple[str, Key]:
        """Kind and key: unique in the catalogue."""
        return (self.kind, self.key)

    @cached_property
    def references(self) -> tuple[tuple[Keys, str, Key], ...]:
        """Every reference in it: the way to it, the kind that it names, and the key."""
        return tuple((keys, mark.kind, cast(Key, key)) for keys, mark, key in walk.references(self.value))

    @cached_property
    def prose(self) -> tuple[tuple[Keys, str], ...]:
        """Every prose text in it, with the way to it."""
        return tuple(walk.prose(self.value))

    @cached_property
    def texts(self) -> tuple[tuple[Keys, str], ...]:
        """Every text in it, prose or not, with the way to it."""
        return tuple(walk.texts(self.value))

    @cached_property
    def words(self) -> str:
        """All of its texts in small letters, to see at once whether a word occurs at all."""
        return "\n".join(text for _, text in self.texts).lower()

    @cached_property
    def parts(self) -> tuple[tuple[Keys, Model], ...]:
        """The record itself and every model within it, with the way to each."""
        return tuple(walk.parts(self.value))

    def at(self, *keys: str | int, on_key: bool = False) -> Mark:
        """The line and column of a field of this record."""
        return self.file.mark((*self.within, *keys), on_key)
