"""How far each fact can be trusted, and where it comes from."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.reference import GuidanceRef, SourceRef
from care_pathways.model.text import Text


class Confidence(StrEnum):
    """How well a statement about the clusters is supported."""

    SOURCED = "sourced"
    """A published or national page, paper or code repository says it."""
    LOCAL = "local"
    """Seen in one trust's or one area's document; it may not hold elsewhere."""
    UNVERIFIED = "unverified"
    """General knowledge; no source seen says it. To be checked."""
    PROPOSAL = "proposal"
    """Ours: nobody else has published it."""
    MIXED = "mixed"
    """A summary of several statements of different confidence."""


class Check(StrEnum):
    """How far a line of evidence was checked."""

    TEXT = "text"
    """The wording was seen in a copy of the publisher's own page."""
    SECONDARY = "secondary"
    """It was seen in somebody else's copy or summary."""
    RECALL = "recall"
    """It is general knowledge, not yet seen at its source."""
    LOCAL = "local"
    """A suggestion of ours with no national source."""


class Strength(StrEnum):
    """The force of a recommendation, in the publisher's terms."""

    MUST = "must"
    """The law requires it, or the harm would be serious."""
    OFFER = "offer"
    """The guidance says to offer or to do it."""
    CONSIDER = "consider"
    """The guidance says to consider it."""
    DO_NOT = "do-not"
    """The guidance advises against it."""
    OPTION = "option"
    """A technology or procedure recommended as an option."""
    STANDARD = "standard"
    """A quality standard or a national access standard."""
    STATUTORY = "statutory"
    """Law."""
    GUIDANCE = "guidance"
    """Guidance without one of the verbs above, or from a body other than NICE."""
    GOOD_PRACTICE = "good-practice"
    """A good practice point or a principle."""
    RESEARCH = "research"
    """A trial or a review."""


class Citation(Model):
    """A source for one line: which, where in it, and how far that was checked."""

    guidance: GuidanceRef
    """The guidance source, by id."""
    recommendation: Text | None = None
    """The number of the recommendation or statement, where known. Never guessed."""
    check: Check
    """How far it was checked: text, secondary or recall."""
    note: Text | None = None
    """What was found when it was checked, or what is open."""


class Statement(Model):
    """One fact about a cluster or the framework, with its support."""

    text: Text
    """The fact, in our own words."""
    confidence: Confidence
    """How well it is supported: sourced, local, unverified or proposal."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen, by id from sources.yml. Empty only when it is unverified or our own proposal."""


class Evidence(Model):
    """One line of evidence: what a source says, how strongly, and how far we checked it."""

    guidance: GuidanceRef | None = None
    """The guidance source that says so, by id."""
    recommendation: Text | None = None
    """The number of the recommendation or statement, where known. Never guessed."""
    strength: Strength
    """The force of the recommendation, in the publisher's terms."""
    strength_note: Text | None = None
    """What the single strength word leaves out."""
    claim: Text
    """What the source says, summarised in our own words."""
    check: Check
    """How far this line was checked: text, secondary, recall or local."""
    seen_at: Text | None = None
    """The page or copy in which it was seen."""
    seen: Text | None = None
    """What was seen there, in our own words."""
    note: Text | None = None
    """What a reader of the line should know: limits of the copy, numbers that could not be confirmed."""
    doubtful: bool = False
    """True when what was seen raises a doubt about the line."""
