"""Access standards, requirements, ambitions, rights and proposals; and the national measures that services report."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.provenance import Check
from care_pathways.model.reference import ClusterRef, LiveDataRef, StatementRef
from care_pathways.model.text import Day, Identifier, Text, Title, WebAddress


class Standing(StrEnum):
    """What force a value has. Never guessed from how it is worded."""

    STANDARD = "standard"
    """A national standard that services are measured against."""
    QUALITY_STANDARD = "quality-standard"
    """NICE describes good care. It binds nobody, and nothing national is measured against it."""
    REQUIREMENT = "requirement"
    """Set by contract, law or a national framework."""
    AMBITION = "ambition"
    """An aim. Missing it breaks no standard."""
    LEGAL_RIGHT = "legal-right"
    """A right that the person has in law."""
    IN_PLACE = "in-place"
    """A national service that is there; nothing is measured here."""
    PROPOSED = "proposed"
    """A proposal. It binds nobody."""
    SUPERSEDED = "superseded"
    """Once in force; something newer stands in its place."""


class Standard(Model):
    """One value with its force, its year and its source."""

    id: Identifier
    """A short name."""
    topic: Text
    """What it is about, in a few words."""
    value: Text
    """The value with its unit, in our own words. Never without a source that was seen."""
    standing: Standing
    """standard, quality-standard, requirement, ambition, legal-right, in-place, proposed or superseded."""
    since: Text
    """The year or day from which it holds, or was proposed. Where it was not seen, say so."""
    statement: StatementRef
    """The statement that sets it, as source/statement."""
    note: Text | None = None
    """What to know before using it: who it covers, what is open."""
    clusters: tuple[ClusterRef, ...] = Field(min_length=1)
    """The clusters whose people it concerns. A judgement of ours."""


MeasureCode = Annotated[str, Field(pattern=r"^[A-Z]{3}(_[A-Z])?\d{2,3}[a-z]?$")]
"""The id of a national measure as its publisher writes it: MHS108, EIP23b, CDP_B06."""


class MeasureDefinition(Model):
    """How the publisher's own code defines a measure: kept as data, so that our words can be held against it."""

    says: Text
    """The name that the publisher's code gives the measure, as printed there, with its limits."""
    file: Text
    """The file in the publisher's repository."""
    commit: Annotated[str, Field(pattern=r"^[0-9a-f]{40}$")]
    """The commit in which it was read."""
    committed: Day
    """The day of that commit."""
    read_on: Day
    """The day on which it was read."""


class NationalMeasure(Model):
    """A measure with an id in NHS England's own statistics or reporting code."""

    id: Identifier
    """A short name: the id in small letters, such as mhs108 or cdp-b06."""
    code: MeasureCode
    """The id exactly as its publisher writes it."""
    name: Title
    """What it is called, in a few words of ours."""
    counts: Text
    """What it counts, in our own words: who, what, over which time."""
    part: Text
    """numerator, denominator, count, proportion or median: what it is in a rate."""
    breakdowns: tuple[Text, ...] = ()
    """By what it is broken down, as far as that was seen."""
    publisher: Text
    """Who publishes it."""
    seen_in: Text
    """The file of the publisher in which the id was read."""
    seen_at: WebAddress
    """Where that file is kept."""
    seen: Text
    """What was seen there, and of which date."""
    check: Check
    """text: the id was read in the publisher's own file."""
    figures: LiveDataRef | None = None
    """Where the figure for an area is published, by id from live-data.yml. Absent where no such place was found."""
    figures_note: Text | None = None
    """What to know on the way there; or, where there is no such place, what is known of that."""
    note: Text | None = None
    """What to know: retired, internal id, data quality."""
    definition: MeasureDefinition | None = None
    """The publisher's own definition, where it was read. What we say that it counts must keep its limits."""
