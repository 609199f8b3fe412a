"""What may change, and when to look."""

from datetime import date

from care_pathways.model.base import Model
from care_pathways.model.reference import GuidanceRef, PageRef, StatementRef
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
    seen: PartialDate | None = None
    """When it was last looked at, as far as known."""
    statements: tuple[StatementRef, ...] = ()
    """The statements that hang on it."""
    sources: tuple[GuidanceRef, ...] = ()
    """The sources that hang on it."""
    pages: tuple[PageRef, ...] = ()
    """The hand-written pages that hang on it."""
