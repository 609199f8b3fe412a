"""How far each fact can be trusted, and where it comes from."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.reference import SourceRef, StatementRef
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
    """What a line rests on."""

    statement: StatementRef
    """The statement, as source/statement: qs80/cbt-offered."""
    note: Text | None = None
    """What to know about how it supports this line."""


class Statement(Model):
    """One fact about a cluster or the framework, with its support."""

    text: Text
    """The fact, in our own words."""
    confidence: Confidence
    """How well it is supported: sourced, local, unverified or proposal."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen, by id from sources.yml. Empty only when it is unverified or our own proposal."""
