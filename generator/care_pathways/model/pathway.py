"""A pathway: what a place needs for a group of clusters, beyond what their care packages already say."""

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.pathway_indicator import PathwayIndicator
from care_pathways.model.provenance import Citation, Confidence
from care_pathways.model.reference import (
    ClusterRef,
    GuidanceRef,
    PathwayRef,
    RoleRef,
    StandardRef,
)
from care_pathways.model.review import Review
from care_pathways.model.text import Identifier, Text, Title


class RoleNeed(Model):
    """A role and what it must be able to do here."""

    role: RoleRef
    """The role, by its id in roles.yml."""
    skills: Text
    """What people in this role need to be able to do on this pathway."""


class Partner(Model):
    """A partner from outside specialist mental health care, and what it brings."""

    role: RoleRef
    """The role of the partner, by its id in roles.yml. It gives the sector."""
    who: Text
    """Who it is, in this pathway."""
    brings: Text
    """What it brings, and what it needs to bring it."""


class Setting(Model):
    """A place where the care happens."""

    place: Text
    """The place."""
    what_for: Text
    """What happens there, and what it must allow."""


class InPlace(Model):
    """What must be in place beyond the interventions of the packages."""

    roles: tuple[RoleNeed, ...] = Field(min_length=1)
    """Roles, each with the skills that this pathway calls for."""
    partners: tuple[Partner, ...] = Field(min_length=1)
    """Voluntary sector, council, peers, primary care and others."""
    settings: tuple[Setting, ...] = Field(min_length=1)
    """Places."""


class Prompt(Model):
    """A question to ask of a plan, or a thing to look for."""

    text: Text
    """The prompt."""
    source: Citation | None = None
    """The source that it rests on. Without one it is ours."""


class RaceEquality(Model):
    """Prompts by the three parts of the Patient and Carer Race Equality Framework (PCREF)."""

    leadership: tuple[Text, ...] = Field(min_length=1)
    """Leadership and governance."""
    data: tuple[Text, ...] = Field(min_length=1)
    """Data: what to break down and publish."""
    feedback: tuple[Text, ...] = Field(min_length=1)
    """Feedback from patients and carers, and what is done with it."""


class RecoveryLens(Model):
    """What the pathway does for each of the five recovery processes known as CHIME."""

    connectedness: Text
    """Connectedness."""
    hope: Text
    """Hope and optimism."""
    identity: Text
    """Identity."""
    meaning: Text
    """Meaning."""
    empowerment: Text
    """Empowerment."""


class InclusionLens(Model):
    """What the pathway does for each of the eight parts of an ordinary life."""

    relationships: Text
    """Family, friends, love."""
    home: Text
    """A safe place to live."""
    money: Text
    """Income, benefits, debt."""
    work: Text
    """Work, learning and volunteering."""
    community: Text
    """Leisure and community."""
    safety: Text
    """Safety and rights."""
    physical_health: Text
    """The health of the body."""
    culture: Text
    """Culture, faith and identity."""


class Interdependency(Model):
    """A service or pathway that this one cannot do without."""

    service: Text
    """The other service."""
    what_for: Text
    """For what, and what has to be agreed."""
    pathway: PathwayRef | None = None
    """The pathway in this collection that covers it, by id."""


class Exclusion(Model):
    """Someone for whom this pathway is not the first answer."""

    who: Text
    """Who."""
    why: Text
    """Why, and where they are helped instead. A person is never turned away without a next step."""


class Scope(Model):
    """Texts for the scope part of a service specification."""

    population: Text
    """The population covered."""
    acceptance: tuple[Text, ...] = Field(min_length=1)
    """When the service accepts someone."""
    exclusions: tuple[Exclusion, ...] = ()
    """Who is better helped elsewhere, and why."""
    location: Text
    """Where the service is delivered, and what has to be considered."""


class Pathway(Model):
    """A pathway. Interventions, their roles and their evidence come from the packages of its clusters."""

    id: Identifier
    """The name of the file."""
    was: tuple[Identifier, ...] = ()
    """Names that it had before. Their addresses lead here; `care-pathways rename` writes them."""
    title: Title
    """What planners call it."""
    clusters: tuple[ClusterRef, ...] = Field(min_length=1)
    """The clusters whose packages it brings together, by number."""
    beyond: Text | None = None
    """Who else uses it, beyond these clusters."""
    who: Text
    """Who it is for, in two or three sentences."""
    aims: tuple[Text, ...] = Field(min_length=1)
    """What it is for."""
    in_place: InPlace
    """What must be in place beyond the interventions."""
    standards: tuple[StandardRef, ...] = ()
    """The access standards, rights and proposals that concern it, by id from standards.yml."""
    quality_standards: tuple[GuidanceRef, ...] = ()
    """The NICE quality standards that apply, by the name of their guidance files."""
    indicators: tuple[PathwayIndicator, ...] = ()
    """Ways to see whether it works. A check holds the set to be balanced."""
    equity: tuple[Prompt, ...] = Field(min_length=1)
    """Who may miss out, and what to ask."""
    race_equality: RaceEquality
    """Prompts by the three parts of PCREF."""
    recovery: RecoveryLens
    """The recovery lens."""
    inclusion: InclusionLens
    """The inclusion lens."""
    interdependencies: tuple[Interdependency, ...] = Field(min_length=1)
    """What it cannot do without."""
    scope: Scope
    """Texts for a service specification."""
    confidence: Confidence
    """How well the texts in this file are supported, taken together."""
    review: Review
    """The review state of the texts in this file."""
