"""How far a text has come, and who answers for it. The state follows from records of review, never from this file."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.text import DayAhead, Text


class ReviewState(StrEnum):
    """How far a text has come. Each state after draft follows from answers about its words as they stand now."""

    DRAFT = "draft"
    """Written, and not yet reviewed by anyone."""
    SOURCE_CHECKED = "source-checked"
    """Every statement was compared with its source."""
    PARTLY_REVIEWED = "partly-reviewed"
    """A clinician or a lawyer found some of its statements right, and not yet all."""
    LEGALLY_REVIEWED = "legally-reviewed"
    """A lawyer found every statement right, as it stands now."""
    CLINICALLY_REVIEWED = "clinically-reviewed"
    """Clinicians found every statement right, as it stands now."""
    TESTED_WITH_PEOPLE = "tested-with-people"
    """Clinically reviewed, and people who use services, or carers, tried its words as they stand now."""


class Review(Model):
    """Who answers for a text, and when it is looked at next."""

    state: ReviewState = ReviewState.DRAFT
    """May be left out: it follows from content/reviews. A state that goes beyond the records is refused."""
    owner: Text
    """The role that answers for the text."""
    next_due: DayAhead | None = None
    """The day by which it is to be reviewed again. Without one: two years after its last review."""
