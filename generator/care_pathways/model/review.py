"""Who has reviewed a text, when, and when it is due again. A record of human acts, never filled in by a build."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.text import Day, DayAhead, Text


class ReviewState(StrEnum):
    """How far a text has come. Each state after draft needs a record of the act that reached it."""

    DRAFT = "draft"
    """Written, and not yet reviewed by anyone."""
    SOURCE_CHECKED = "source-checked"
    """Every statement was compared with its source."""
    CLINICALLY_REVIEWED = "clinically-reviewed"
    """A clinician read and accepted it."""
    TESTED_WITH_PEOPLE = "tested-with-people"
    """People who use services, or carers, tried it."""


class ReviewRecord(Model):
    """One act of review."""

    state: ReviewState
    """The state that this act reached."""
    on: Day
    """The day on which it was done."""
    by: Text
    """The role of the person who did it, for example "consultant psychiatrist"."""
    note: Text | None = None
    """What was looked at and what changed."""


class Review(Model):
    """The review state of a text."""

    state: ReviewState
    """Draft, source-checked, clinically-reviewed or tested-with-people."""
    owner: Text
    """The role that answers for the text."""
    last_reviewed: Day | None = None
    """The day of the last whole review. It needs a record of the same day."""
    next_due: DayAhead | None = None
    """The day by which it is to be reviewed again."""
    records: tuple[ReviewRecord, ...] = ()
    """Each act of review, oldest first."""
