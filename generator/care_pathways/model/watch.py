"""What may change, and when to look."""

from datetime import date

from care_pathways.model.base import Model
from care_pathways.model.reference import (
    GuidanceRef,
    InterventionRef,
    NationalMeasureRef,
    PageRef,
    StandardRef,
    StatementRef,
)
from care_pathways.model.text import Identifier, PartialDate, Text, WebAddress


class Watch(Model):
    """Something that may change what we say."""

    id: Identifier
    """A short name."""
    what: Text
    """What may change, in a few words."""
    why: Text
    """What would then be wrong here."""
    look_at: Text
    """Where to look: the publisher, the page, the register."""
    url: WebAddress | None = None
    """Its address, where one was seen."""
    look_on: date
    """The day by which to look again."""
    each_month: bool = False
    """True where it may change any week: after a look, look_on moves on by a month."""
    seen: PartialDate | None = None
    """When it was last looked at, as far as known."""
    statements: tuple[StatementRef, ...] = ()
    """The statements that hang on it."""
    sources: tuple[GuidanceRef, ...] = ()
    """The sources that hang on it."""
    interventions: tuple[InterventionRef, ...] = ()
    """The interventions that tell of it in words of their own."""
    standards: tuple[StandardRef, ...] = ()
    """The access standards, rights and proposals that hang on it."""
    measures: tuple[NationalMeasureRef, ...] = ()
    """The national measures that hang on it."""
    pages: tuple[PageRef, ...] = ()
    """The hand-written pages that hang on it."""
