"""A service of an area: what it does, for whom, how to get in, how long people wait."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.local.references import LineRef, PartnerRef
from care_pathways.model.reference import ClusterRef
from care_pathways.model.text import Day, Identifier, Prose, Text, Title, WebAddress


class AskedBy(StrEnum):
    """Who may ask for it."""

    SELF = "self"
    """The person, or someone close to them."""
    GP = "gp"
    """A GP."""
    PROFESSIONAL = "professional"
    """Another professional or service."""


class Waiting(Model):
    """How long people wait, as published on a day."""

    text: Text
    """The time in words, with what it counts: "Half of people were seen within 5 weeks"."""
    on: Day
    """The day of the figure. Due again after 31 days."""
    source: Text
    """Where it was published, or who counted it (a role)."""


class ServiceForPeople(Model):
    """What people read of a service."""

    what: Prose
    """What it does."""
    who_for: Prose
    """Who it is for."""
    how: Prose
    """How to get in."""
    hours: Text
    """When it is open."""
    out_of_hours: Prose | None = None
    """What to do when it is closed."""
    access: Prose | None = None
    """Getting in and around: steps, parking, quiet rooms, home visits, online."""


class ServiceForProfessionals(Model):
    """What a professional needs to refer."""

    how: Prose | None = None
    """How to refer, and with what."""
    criteria: tuple[Text, ...] = ()
    """Whom it takes."""
    not_for: tuple[Text, ...] = ()
    """Whom it does not take, and where they go instead."""


class Service(Model):
    """A team or service in this area."""

    id: Identifier
    """A short name; part of its address."""
    name: Title
    """The name that people know."""
    also: tuple[Text, ...] = ()
    """Older names and abbreviations, for the search."""
    partner: PartnerRef | None = None
    """The partner that runs it, when it is not the body itself."""
    social_care: bool = False
    """true when it gives social care, or social care too."""
    clusters: tuple[ClusterRef, ...] = ()
    """The clusters whose care it takes part in. Empty: any."""
    asked_by: Annotated[tuple[AskedBy, ...], Field(min_length=1)]
    """Who may ask for it: self, gp, professional."""
    form: WebAddress | None = None
    """A form on the web to ask for it."""
    lines: tuple[LineRef, ...] = ()
    """Its lines, by their ids in lines.yml. No number stands here."""
    address: Text | None = None
    """Where it is."""
    places: tuple[Text, ...] = ()
    """The parts of the area that it covers. Empty: all."""
    languages: tuple[Text, ...] = ()
    """Languages and interpreters, British Sign Language included."""
    waiting: Waiting | None = None
    """How long people wait."""
    people: ServiceForPeople
    """What people read of it."""
    professionals: ServiceForProfessionals = ServiceForProfessionals()
    """What a professional needs to refer."""
    checked_on: Day
    """The day on which somebody last compared all of this. Due again after 90 days."""
    source: Text
    """Where it was seen, or who confirmed it (a role)."""
