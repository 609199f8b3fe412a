"""One act of review: who read what, when, in which words, and what they said of each statement."""

import re
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from care_pathways.model.base import Model
from care_pathways.model.text import Day, EditionNumber, Identifier, Text, Title


class ReviewKind(StrEnum):
    """What sort of review it is. Who may sign each is said in docs/governance.md."""

    CLINICAL = "clinical"
    """Is it right and safe? By registered clinicians within their field."""
    LEGAL = "legal"
    """Does it tell the law as it is? By lawyers and specialist advisers."""
    SOURCES = "sources"
    """Does the source say so? By whoever can read the source."""
    LIVED_EXPERIENCE = "lived-experience"
    """Is it clear, kind, true to life, and what is missing? By people who use services, and carers."""
    PLAIN_WORDS = "plain-words"
    """Is it understood? By readers who say in their own words what a text told them."""


class Profession(StrEnum):
    """The profession or experience from which somebody reviews."""

    PSYCHIATRIST = "psychiatrist"
    GP = "GP"
    NURSE = "nurse"
    PHARMACIST = "pharmacist"
    PSYCHOLOGIST = "psychologist"
    PSYCHOTHERAPIST = "psychotherapist"
    OCCUPATIONAL_THERAPIST = "occupational therapist"
    SOCIAL_WORKER = "social worker"
    OTHER_CLINICIAN = "other registered clinician"
    LAWYER = "lawyer"
    ADVISER = "specialist adviser"
    INFORMATION = "information specialist"
    LIVED_EXPERIENCE = "person who uses services"
    CARER = "carer"
    READER = "reader"


_CLINICIANS = frozenset(
    {
        *(Profession.PSYCHIATRIST, Profession.GP, Profession.NURSE, Profession.PHARMACIST, Profession.PSYCHOLOGIST),
        *(Profession.PSYCHOTHERAPIST, Profession.OCCUPATIONAL_THERAPIST, Profession.SOCIAL_WORKER),
        Profession.OTHER_CLINICIAN,
    }
)
_EXPERIENCE = frozenset({Profession.LIVED_EXPERIENCE, Profession.CARER})
_LAW = frozenset({Profession.LAWYER, Profession.ADVISER})
MAY_SIGN: dict[ReviewKind, frozenset[Profession]] = {
    ReviewKind.CLINICAL: _CLINICIANS,
    ReviewKind.LEGAL: _LAW,
    ReviewKind.SOURCES: _CLINICIANS | _LAW | {Profession.INFORMATION},
    ReviewKind.LIVED_EXPERIENCE: _EXPERIENCE,
    ReviewKind.PLAIN_WORDS: _EXPERIENCE | {Profession.READER},
}
"""From which profession or experience each kind of review can be signed."""
BY_PEOPLE = frozenset({ReviewKind.LIVED_EXPERIENCE, ReviewKind.PLAIN_WORDS})
"""Reviews in which nobody is named, and to which people have consented."""


class Answer(StrEnum):
    """What a reviewer said of a statement."""

    RIGHT = "right"
    """It may stand as it is."""
    CHANGE = "change"
    """It is to be changed."""
    REMOVE = "remove"
    """It is to be taken out."""
    CANNOT_JUDGE = "cannot-judge"
    """It lies outside what the reviewer can judge."""


class Answered(Model):
    """What was said of one statement, with the words that were read."""

    of: Annotated[str, StringConstraints(pattern=r"^[a-z-]+:[a-z0-9-]+(/[a-z0-9-]+)*$", max_length=200)]
    """The record: intervention:cbtp, cluster:10, page:people/your-rights, statement:cg178/family-intervention."""
    part: Text | None = None
    """The field of the record, such as people.risks. None for what a source says."""
    fingerprint: Annotated[str, StringConstraints(pattern=r"^[a-z][0-9a-f]{8}$")]
    """Stands for the words as printed: `care-pathways review take` writes it."""
    words: Annotated[str, StringConstraints(min_length=1, max_length=30_000)]
    """The words as printed. They are kept, so that a later dispute needs no older edition."""
    answer: Answer
    """right, change, remove or cannot-judge."""
    change_to: Text | None = None
    """What it should say instead, as the reviewer wrote it."""
    remark: Text | None = None
    """What else the reviewer wrote."""
    kept_because: Text | None = None
    """Why the editors left the words as they were. They write it later, and the log of involvement prints it."""

    @model_validator(mode="after")
    def _change_is_said(self) -> Self:
        if self.answer is Answer.CHANGE and not (self.change_to or self.remark):
            raise ValueError("asks for a change and does not say which: fill in change_to, or remark")
        return self


_TITLE = re.compile(r"\b(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?)\b", re.IGNORECASE)


class ReviewRecord(Model):
    """One act of review. It stays as it was signed; two reviewers may disagree, and both are kept."""

    id: Identifier
    """The name of the file: the day, who, and what about."""
    kind: ReviewKind
    """clinical, legal, sources, lived-experience or plain-words."""
    scope: Title
    """What was read, in a few words: medicines of cluster 10."""
    edition: EditionNumber
    """The edition that was read."""
    on: Day
    """The day on which it was signed."""
    by: Title
    """Who reviewed, by name or role as they chose: "a mental health pharmacist". Never a name in a review by people."""
    profession: Profession
    """The profession or experience from which they reviewed."""
    interests: Text
    """Interests that a reader should know of, or "None declared"."""
    people: Annotated[int, Field(ge=1, le=10_000)] | None = None
    """How many took part, in a review by people."""
    replaces_earlier: bool = False
    """true when the same reviewer answers anew: an earlier answer under the same name about the same words then counts
    no more. Without it both are kept, since two people may sign by the same role."""
    consent: bool = False
    """In a review by people: did all agree that what they said is used here, without their names?"""
    missing: Text | None = None
    """What the reviewer missed as a whole."""
    statements: tuple[Answered, ...]
    """Each statement that was answered."""

    @model_validator(mode="after")
    def _may_be_signed(self) -> Self:
        if not self.statements:
            raise ValueError("answers nothing: list what was said under statements:")
        if self.profession not in MAY_SIGN[self.kind]:
            raise ValueError(f"is a {self.kind} review, which a {self.profession} does not sign (docs/governance.md)")
        if self.kind in BY_PEOPLE:
            if not self.consent or self.people is None:
                raise ValueError("is a review by people: it needs consent: true, and people: how many took part")
            if _TITLE.search(self.by):
                raise ValueError("is a review by people, and nobody is named in it: say who by role in by:")
        return self
