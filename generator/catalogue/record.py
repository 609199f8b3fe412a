"""A record of the content together with its place in a file."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.diagnostics import Mark
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

    def at(self, *keys: str | int, on_key: bool = False) -> Mark:
        """The line and column of a field of this record."""
        return self.file.mark((*self.within, *keys), on_key)
