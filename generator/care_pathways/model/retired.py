"""What a record leaves behind when it goes: its old address still answers, and says why."""

from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.text import Day, Text, Title

RecordPath = Annotated[str, Field(pattern=r"^[a-z-]+:[a-z0-9-]+(/[a-z0-9-]+)*$", max_length=160)]
"""A record by kind and key: intervention:old-help, page:people/old-page."""


class Retired(Model):
    """A record that is gone. `care-pathways retire` writes it."""

    id: RecordPath
    """What it was, by kind and key: intervention:old-help."""
    title: Title
    """What it was called."""
    on: Day
    """The day on which it was taken away."""
    reason: Text
    """Why it is gone, for whoever follows an old link."""
    instead: RecordPath | None = None
    """What to read instead, by kind and key."""
