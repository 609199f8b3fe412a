"""A place where a record is named by another: in a field, or in a link in prose."""

from dataclasses import dataclass

from care_pathways.catalogue.record import Key, Record
from care_pathways.diagnostics import Mark
from care_pathways.model.base import Model
from care_pathways.model.intervention import POINTERS
from care_pathways.source import Keys

Name = tuple[str, Key]
"""Kind and key of a record."""


@dataclass(frozen=True)
class Use:
    """One place where a record is named by another."""

    by: Record[Model]
    keys: Keys
    link: str = ""
    """The link in prose that names it, such as guidance:ng222. Empty when a field does."""

    @property
    def counts(self) -> bool:
        """False where a record only points at its own evidence, which names the statement: how long, what to watch."""
        return not (self.by.kind == "intervention" and self.keys[0] in POINTERS)

    @property
    def mark(self) -> Mark:
        """The line and column at which it is named."""
        return self.by.near(self.keys, self.link) if self.link else self.by.at(*self.keys)

    @property
    def field(self) -> str:
        """The way to the place in an author's words: evidence.2.guidance counts from 1."""
        return ".".join(str(step + 1) if isinstance(step, int) else step for step in self.keys)
