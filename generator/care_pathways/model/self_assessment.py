"""A self-assessment: the standards of a framework that a service can hold itself against, in our own words."""

from care_pathways.model.base import Model
from care_pathways.model.provenance import Check
from care_pathways.model.reference import GuidanceRef
from care_pathways.model.review import Review
from care_pathways.model.text import Identifier, Prose, Text, Title, WebAddress


class AssessedStatement(Model):
    """One line to answer: what the framework asks, and what could show it."""

    id: Identifier
    """A short name. A saved file names its answers by it, so it never changes."""
    text: Text
    """What the framework asks, summarised in our own words."""
    look_for: tuple[Text, ...]
    """What could show it. Ours: suggestions, not part of the framework."""
    check: Check
    """How far the line was checked: text, secondary or recall."""


class AssessedPart(Model):
    """A part of the framework, with its lines."""

    id: Identifier
    """A short name; part of the address on the page."""
    title: Title
    """What the part is about."""
    about: Text | None = None
    """What to know about the part."""
    statements: tuple[AssessedStatement, ...]
    """Its lines, in the order of the framework."""


class SelfAssessment(Model):
    """A framework of someone else, summarised so that a service can see where it stands. Not the official tool."""

    id: Identifier
    """The name of the file. It is part of the address."""
    was: tuple[Identifier, ...] = ()
    """Names that it had before. Their addresses lead here; `care-pathways rename` writes them."""
    title: Title
    """The name of the framework."""
    short: Text
    """What it looks at, in a few words."""
    owner: Text
    """Whose framework it is."""
    credit: Text
    """Whom to credit, and that the owner has no part in this page."""
    official: WebAddress
    """The owner's own page."""
    guidance: GuidanceRef
    """Its record among the guidance, by id."""
    about: Prose
    """What the framework is, who uses it and how ours differs, in a few sentences."""
    seen: Text
    """What was seen when the lines were written, and where."""
    parts: tuple[AssessedPart, ...]
    """The parts, in the order of the framework."""
    review: Review
    """The review state of the texts in this file."""
