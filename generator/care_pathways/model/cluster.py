"""A care cluster: one of the 22 numbers of the framework, what it describes, its review interval and its pathway."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.plain_cluster import ClusterForPeople
from care_pathways.model.provenance import Confidence, Statement
from care_pathways.model.reference import ClusterRef, GroupRef, SourceRef
from care_pathways.model.review import Review
from care_pathways.model.text import Identifier, Text, Title

Interval = Annotated[str, Field(pattern=r"^P\d+[DWMY]$")]
"""An ISO 8601 duration in one unit: P12W, P6M, P1Y."""


class ClusterUse(StrEnum):
    """What the number is for."""

    DESCRIBES_NEEDS = "describes-needs"
    """One of the 20 clusters that describe a set of needs."""
    VARIANCE = "variance"
    """Number 0: for someone whom no other cluster fits."""
    NOT_USED = "not-used"
    """Number 9: a blank that must not be given to anyone."""


class LabelVariant(Model):
    """Another published wording of the official label."""

    text: Text
    """The other wording."""
    source: SourceRef
    """Where it stands."""


class Label(Model):
    """The official label, word for word, as its source prints it."""

    text: Text
    """The official label."""
    confidence: Confidence
    """How well the wording is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""
    variants: tuple[LabelVariant, ...] = ()
    """Other published wordings."""


class ReviewInterval(Model):
    """The longest time between two reviews of the cluster. It is not a length of treatment."""

    maximum: Interval
    """The maximum interval, as an ISO 8601 duration such as P6M."""
    text: Text
    """The same in words, such as "6 months"."""
    days_in_national_code: int | None = None
    """The number of days that the national statistics code uses, where it names one."""
    confidence: Confidence
    """How well the interval is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""


class Diagnosis(Model):
    """A diagnosis that may be found with the cluster. A cluster is not a diagnosis."""

    code: Text
    """The ICD-10 code or range."""
    name: Title
    """The name of the diagnosis."""


class Diagnoses(Model):
    """Diagnoses that the framework's booklets are said to name as likely."""

    likely: tuple[Diagnosis, ...] = ()
    """Likely diagnoses by ICD-10 code."""
    confidence: Confidence
    """How well the list is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""
    note: Statement | None = None
    """What to know about the list."""


class Facts(Model):
    """What the framework says of the people in this cluster. An unknown is left out, never guessed."""

    summary: tuple[Statement, ...] = ()
    """Who the cluster describes."""
    impairment: tuple[Statement, ...] = ()
    """The usual effect on everyday life."""
    risk: tuple[Statement, ...] = ()
    """The usual concerns for safety, in the framework's words of its time."""
    course: tuple[Statement, ...] = ()
    """The usual course."""
    episode_length: Statement | None = None
    """The indicative length of an episode of care."""
    diagnoses: Diagnoses
    """Diagnoses named as likely."""


class TransitionType(StrEnum):
    """The direction of a move between clusters."""

    STEP_UP = "step-up"
    STEP_DOWN = "step-down"
    RETURN_AFTER_ADMISSION = "return-after-admission"
    DISCHARGE = "discharge"
    OTHER = "other"


class Transition(Model):
    """A move that may follow a review: out of care, or to another cluster."""

    type: TransitionType
    """step-up, step-down, return-after-admission, discharge or other."""
    to: tuple[ClusterRef, ...] = ()
    """The clusters moved to, by number. Empty for a discharge."""
    criteria: Text
    """When the move is considered."""
    confidence: Confidence
    """How well the move is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""


class Cluster(Model):
    """A care cluster."""

    id: Identifier
    """The name of the file: two digits, a hyphen and the name of the cluster."""
    number: Annotated[int, Field(ge=0, le=99)]
    """The number of the cluster, up to the last of its framework."""
    use: ClusterUse
    """describes-needs, variance (number 0) or not-used (number 9)."""
    group: GroupRef | None = None
    """The group (super class) of the cluster, by its id in framework.yml."""
    subgroup: Text | None = None
    """The subgroup, by its name in framework.yml."""
    label: Label
    """The official label."""
    short_label: Title
    """The official label in ordinary letters, for lists."""
    review_interval: ReviewInterval | None = None
    """The longest time between reviews of the cluster."""
    facts: Facts
    """What the framework says of the people in this cluster."""
    transitions: tuple[Transition, ...] = ()
    """Moves that may follow a review."""
    people: ClusterForPeople
    """The plain words for people."""
    confidence: Confidence
    """The confidence of the facts taken together."""
    sources: tuple[SourceRef, ...] = ()
    """Every source used for this cluster."""
    review: Review
    """The review state of the texts in this file."""
