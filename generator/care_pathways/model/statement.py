"""What one source says, once: every page that leans on it names this record and repeats nothing."""

from enum import StrEnum

from pydantic import ConfigDict, Field

from care_pathways.model.base import Model
from care_pathways.model.provenance import Check, Strength
from care_pathways.model.reference import PopulationRef
from care_pathways.model.text import Identifier, PartialDate, PartialDateAhead, Text, WebAddress


class SeenAs(StrEnum):
    """In what the words of the statement were seen."""

    PAGE = "page"
    """A stored copy of the publisher's own page."""
    COPY = "copy"
    """A copy of the publisher's text that somebody else keeps."""
    SUMMARY = "summary"
    """Somebody else's summary or quotation."""
    RECALL = "recall"
    """Not seen: general knowledge."""

    @property
    def check(self) -> Check:
        """How far that goes as a check."""
        return {SeenAs.SUMMARY: Check.SECONDARY, SeenAs.RECALL: Check.RECALL}.get(self, Check.TEXT)


class Seen(Model):
    """How a statement was seen. Raise it only for what you read yourself."""

    model_config = ConfigDict(serialize_by_alias=True)

    as_: SeenAs = Field(alias="as")
    """page, copy, summary or recall (not seen)."""
    of: PartialDate | None = None
    """The date of the text that was read, as far as it tells: the year of a copy, the day of a page."""
    at: Text | None = None
    """Where it was read: addresses, or a file and its place."""
    on: PartialDate | None = None
    """The day on which it was read."""
    note: Text | None = None
    """What was read there, in our own words, and what stayed open."""


class StatementStatus(StrEnum):
    """Where a statement stands within its source."""

    CURRENT = "current"
    """It stands as we tell it, as far as was seen."""
    AMENDED = "amended"
    """The source has changed it; the note says how."""
    MOVED = "moved"
    """It stands under another number, or in another source; the note says where."""
    DELETED = "deleted"
    """The source no longer has it. Nothing may rest on it."""


class Force(StrEnum):
    """Whether a statement of law holds."""

    IN_FORCE = "in-force"
    """It holds."""
    COMING = "coming"
    """It is passed, and has not begun."""
    REPEALED = "repealed"
    """It no longer holds. Nothing may rest on it."""


class Law(Model):
    """Whether a statement of law holds, and since when."""

    force: Force
    """in-force, coming or repealed."""
    since: PartialDateAhead | None = None
    """The date on which it began, will begin, or ended, as far as that was seen."""
    as_of: PartialDate | None = None
    """The date of the newest text or account that showed it so. Left out where none tells its date."""
    note: Text | None = None
    """What to know: which parts, what is awaited, what was not seen."""


class SourceStatement(Model):
    """One thing that a source says, and how we know."""

    id: Identifier
    """A name of ours, unique in its source. Others name the statement by both: cg178/family-intervention."""
    number: Text | None = None
    """The number that the publisher gives it, only where it was seen. Never guessed."""
    verb: Text | None = None
    """The verb as printed: offer, consider, do not offer, monitor, should ensure. Left out until it was read."""
    strength: Strength | None = None
    """Only where no verb was read, or where one word cannot say it. Otherwise it follows from source and verb."""
    strength_note: Text | None = None
    """What the single strength word leaves out."""
    text: Text
    """What the source says, summarised in our own words."""
    holds_for: tuple[PopulationRef, ...] = Field(min_length=1)
    """The needs that it holds for, by id from populations.yml: any one of them is enough."""
    only_with: tuple[PopulationRef, ...] = ()
    """Added needs of which one must be there as well: lithium in pregnancy is about bipolar disorder with pregnancy."""
    conditions: Text | None = None
    """Under what conditions it holds: close contact with family, after two medicines have failed."""
    status: StatementStatus = StatementStatus.CURRENT
    """current, amended, moved or deleted."""
    law: Law | None = None
    """For law: whether it is in force, coming or repealed."""
    link: WebAddress | None = None
    """The publisher's page of this very statement, or of the nearest chapter, where one was seen."""
    seen: Seen
    """How it was seen: as, of, at, on, note."""
    note: Text | None = None
    """What a reader of the statement should know."""
    doubtful: bool = False
    """True when what was seen raises a doubt about the statement."""
