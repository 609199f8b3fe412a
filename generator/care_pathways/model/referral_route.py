"""A way in to help: who can ask, how, and what to do after a no. Many kinds of help share one."""

from care_pathways.model.base import Model
from care_pathways.model.provenance import Confidence
from care_pathways.model.reference import SourceRef
from care_pathways.model.text import Identifier, Prose, Text


class ReferralRoute(Model):
    """A way in to help, in words for people."""

    id: Identifier
    """A short name, used by the kinds of help."""
    name: Text
    """Who to turn to, as people know it: "your GP", "the council"."""
    how: Prose
    """How to ask, in one to three short sentences."""
    if_refused: Prose
    """What to do after a no, or a long wait."""
    confidence: Confidence
    """How well this is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen, by id from sources.yml."""
