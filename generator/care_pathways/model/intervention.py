"""An intervention: one building block of care packages, with the evidence for it."""

from enum import StrEnum
from typing import Self

from pydantic import model_validator

from care_pathways.model.base import Model
from care_pathways.model.plain_intervention import InterventionForPeople
from care_pathways.model.provenance import Confidence
from care_pathways.model.reference import MeasureRef, RoleRef, StatementRef
from care_pathways.model.review import Review
from care_pathways.model.text import Identifier, Text, Title


class InterventionKind(StrEnum):
    """What sort of help it is."""

    ASSESSMENT = "assessment"
    COORDINATION = "coordination"
    CRISIS = "crisis"
    ENVIRONMENT = "environment"
    FAMILY_CARER = "family-carer"
    HOUSING = "housing"
    MEDICATION = "medication"
    PEER = "peer"
    PHYSICAL_HEALTH = "physical-health"
    PHYSICAL_TREATMENT = "physical-treatment"
    PSYCHOLOGICAL = "psychological"
    RIGHTS_SAFETY = "rights-safety"
    SOCIAL = "social"
    SUBSTANCE_USE = "substance-use"
    VOCATIONAL = "vocational"


class RecoveryDomain(StrEnum):
    """The recovery processes of CHIME that it serves."""

    CONNECTEDNESS = "connectedness"
    HOPE = "hope"
    IDENTITY = "identity"
    MEANING = "meaning"
    EMPOWERMENT = "empowerment"


class InclusionDomain(StrEnum):
    """The parts of an ordinary life that it serves."""

    HOUSING = "housing"
    WORK_EDUCATION = "work-education"
    MONEY = "money"
    RELATIONSHIPS = "relationships"
    COMMUNITY = "community"
    PHYSICAL_HEALTH = "physical-health"


class InterventionForProfessionals(Model):
    """The intervention for a professional."""

    what: Text
    """What it is."""
    aims: tuple[Text, ...] = ()
    """What it is for."""
    safety: tuple[Text, ...] = ()
    """What to watch, in our words. What a source says is named under watch instead."""


POINTERS = ("course", "watch")
"""Fields that only point at statements of the evidence: how long the help takes, and what to watch."""


class Intervention(Model):
    """One building block of care packages."""

    id: Identifier
    """The name of the file."""
    was: tuple[Identifier, ...] = ()
    """Names that it had before. Their addresses lead here; `care-pathways rename` writes them."""
    title: Title
    """The usual professional title."""
    kind: InterventionKind
    """What sort of help it is."""
    delivered_by: tuple[Text, ...] = ()
    """Who delivers it, as noted from the guidance or practice."""
    roles: tuple[RoleRef, ...] = ()
    """The same as roles from roles.yml, where one fits."""
    settings: tuple[Text, ...] = ()
    """Where it takes place."""
    evidence: tuple[StatementRef, ...] = ()
    """The statements that it rests on, each as source/statement: cg178/family-intervention."""
    course: tuple[StatementRef, ...] = ()
    """Those of its evidence that say how long or how often: sessions, weeks. Never a dose of a medicine."""
    watch: tuple[StatementRef, ...] = ()
    """Those of its evidence that say what to watch for safety."""
    recovery: tuple[RecoveryDomain, ...] = ()
    """The recovery processes that it serves."""
    inclusion: tuple[InclusionDomain, ...] = ()
    """The parts of an ordinary life that it serves."""
    measures: tuple[MeasureRef, ...] = ()
    """Outcome measures used with it, by id."""
    other_outcomes: tuple[Text, ...] = ()
    """Other outcomes worth following, in words."""
    confidence: Confidence
    """sourced: at least one line of evidence was seen. unverified: all of it is from general knowledge."""
    people: InterventionForPeople
    """The plain words for people."""
    professionals: InterventionForProfessionals
    """For professionals."""
    review: Review
    """The review state of the texts in this file."""

    @model_validator(mode="after")
    def _points_into_its_evidence(self) -> Self:
        for name in POINTERS:
            if missing := [key for key in getattr(self, name) if key not in self.evidence]:
                raise ValueError(f"names {missing[0]} under {name}: and not under evidence:; name it there too")
        return self
