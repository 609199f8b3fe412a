"""What an area adds beside the national text, and where it differs from it."""

from enum import StrEnum

from pydantic import model_validator

from care_pathways.model.base import Model
from care_pathways.model.local.beside import Beside
from care_pathways.model.text import Day, DayAhead, Identifier, Prose, Text


class Weight(StrEnum):
    """How much a local text changes."""

    MINOR = "minor"
    """Contacts, names, links, how things are done."""
    MAJOR = "major"
    """Who gets what care. A group decides it."""


class Note(Model):
    """A note beside the national text. Each reader has words of their own, and sees no others."""

    id: Identifier
    """A short name."""
    beside: Beside
    """Where it stands."""
    people: Prose | None = None
    """What people read."""
    professionals: Prose | None = None
    """What professionals read."""
    commissioners: Prose | None = None
    """What commissioners read."""
    reason: Text
    """Why it is said."""
    decided_by: Text
    """The role or group that decided it. Never a person's name."""
    on: Day
    """The day of the decision. Due again after two years."""
    weight: Weight
    """minor or major."""
    until: DayAhead | None = None
    """The last day of a note that holds for a time."""
    on_leaflets: bool = False
    """true prints what people read on the leaflets: of the clusters that it is about, or of all beside a page."""

    @model_validator(mode="after")
    def _someone_reads_it(self) -> "Note":
        if not any((self.people, self.professionals, self.commissioners)):
            raise ValueError("needs words for a reader: people, professionals or commissioners")
        return self


class Sides(Model):
    """The national text and local practice, side by side."""

    national: Prose
    """What the national text says there, in a sentence."""
    here: Prose
    """What is done here."""


class LocalDifference(Model):
    """Where local practice differs from the national text. Both are shown, with the reason."""

    id: Identifier
    """A short name."""
    beside: Beside
    """Where it stands."""
    people: Sides | None = None
    """What people read."""
    professionals: Sides | None = None
    """What professionals read."""
    commissioners: Sides | None = None
    """What commissioners read."""
    reason: Text
    """Why it differs. Every reader sees it, so write it in plain words."""
    decided_by: Text
    """The role or group that decided it. Never a person's name."""
    on: Day
    """The day of the decision. Due again after two years."""
    on_leaflets: bool = False
    """true prints what people read on the leaflets: of the clusters that it is about, or of all beside a page."""

    @model_validator(mode="after")
    def _someone_reads_it(self) -> "LocalDifference":
        if not any((self.people, self.professionals, self.commissioners)):
            raise ValueError("needs words for a reader: people, professionals or commissioners")
        return self
