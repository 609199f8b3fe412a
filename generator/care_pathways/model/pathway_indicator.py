"""An indicator of a pathway: what it shows, who answers, which way is better, and whether it is national."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.provenance import Citation
from care_pathways.model.reference import MeasureRef, NationalMeasureRef
from care_pathways.model.text import Identifier, Text


class Domain(StrEnum):
    """What side of care an indicator shows."""

    STRUCTURE = "structure"
    """What is there: teams, posts, agreements."""
    PROCESS = "process"
    """What is done: waits, offers, contacts."""
    OUTCOME = "outcome"
    """What came of it for health and life."""
    EXPERIENCE = "experience"
    """How care felt to the people who had it."""
    INCLUSION = "inclusion"
    """Work, home, money, company, community: a place in ordinary life."""
    CARER = "carer"
    """What carers got, and how they are."""
    EQUITY = "equity"
    """Who is reached and who is not; who is treated worse."""


class Rater(StrEnum):
    """Whose answer it is."""

    PERSON = "person"
    """The person answers."""
    CARER = "carer"
    """A carer answers."""
    PROFESSIONAL = "professional"
    """A professional rates."""
    RECORD = "record"
    """It is counted from records."""


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    """More is better."""
    DOWN = "down"
    """Less is better."""
    NEITHER = "neither"
    """Neither: read it with other figures."""


class PathwayIndicator(Model):
    """A way to see whether the pathway works. It is national only with a national measure or a national source."""

    id: Identifier
    """A short name, its own within the pathway. Files of own figures name it, so it never changes."""
    text: Text
    """What is measured, in a few words."""
    domain: Domain
    """structure, process, outcome, experience, inclusion, carer or equity."""
    definition: Text
    """What is counted, out of whom, over which time."""
    rater: Rater
    """person, carer, professional or record."""
    direction: Direction
    """up, down or neither: which way is better."""
    national: tuple[NationalMeasureRef, ...] = ()
    """The national measures that give it, by id from national-measures.yml."""
    source: Citation | None = None
    """The national source that names it: a quality statement, a framework. Not for general support."""
    measure: MeasureRef | None = None
    """The questionnaire or scale used, by id from measures.yml."""
    note: Text | None = None
    """What to know when reading it."""

    @property
    def is_national(self) -> bool:
        """Is it measured nationally, or named by a national source? Everything else is our suggestion."""
        return bool(self.national) or self.source is not None

    @property
    def is_prom(self) -> bool:
        """Is it an outcome that the person rates with a named measure?"""
        return self.domain is Domain.OUTCOME and self.rater is Rater.PERSON and self.measure is not None
