"""A care cluster: one of the 22 numbers of the framework, what it describes, its review interval and its pathway."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.provenance import Confidence, Statement
from care_pathways.model.reference import ClusterRef, GroupRef, SourceRef
from care_pathways.model.review import Review
from care_pathways.model.text import Fingerprint, Identifier, Prose, Text, Title

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


class PublishedTitle(Model):
    """A plain title that somebody else has published for the cluster."""

    text: Text
    """The title."""
    source: SourceRef
    """Where it stands."""


class Reader(StrEnum):
    """Whom the plain words of a cluster call "you"."""

    PERSON = "person"
    """The person with the number on the letter."""
    CARER = "carer"
    """Whoever looks after someone: with dementia, most readers are husbands, wives, daughters and sons."""


class ClusterForPeople(Model):
    """What someone with this cluster on their letter reads first. All of it in our own plain words."""

    written_from: Fingerprint | None = None
    """The fingerprint of the facts that these words were written from. `care-pathways accept` writes it."""
    title: Title
    """A plain, respectful title of our own. It comes before the official label."""
    reader: Reader = Reader.PERSON
    """Whom the words call "you": person, or carer. The package of the cluster speaks to the same reader."""
    in_short: Prose
    """Two or three short sentences: what this cluster means."""
    get_help_if: Prose | None = None
    """Signs that need help the same day or at once, such as those of delirium. They stand before all else."""
    experiences: tuple[Prose, ...] = ()
    """What you may be experiencing, one short item each."""
    strengths: tuple[Prose, ...] = ()
    """Strengths and what you bring, about as long as the experiences."""
    you_can_do: tuple[Prose, ...] = ()
    """What you can do for yourself."""
    others_can_do: tuple[Prose, ...] = ()
    """What people close to you can do."""
    carers: Prose | None = None
    """For carers and family of someone in this cluster."""
    moving_on: Prose | None = None
    """What moving on from this cluster may look like."""
    not_known: Prose | None = None
    """What we do not know about this cluster, said plainly."""
    words_people_use: tuple[Text, ...] = ()
    """How people put it in their own words, for the ways in and the search: "I hear voices"."""
    published_titles: tuple[PublishedTitle, ...] = ()
    """Plain titles published by others, with their source."""


class Cluster(Model):
    """A care cluster."""

    id: Identifier
    """The name of the file: two digits, a hyphen and the name of the cluster."""
    number: Annotated[int, Field(ge=0, le=21)]
    """The number of the cluster, 0 to 21."""
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
