"""Who else helps in an area: charities, the council, peers."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.local.references import LineRef
from care_pathways.model.reference import ClusterRef
from care_pathways.model.text import Day, Identifier, Prose, Text, Title, WebAddress


class PartnerKind(StrEnum):
    """What sort of partner it is. Pages list them in this order."""

    CHARITY = "charity"
    """A charity, a community or faith group."""
    PEERS = "peers"
    """People with experience of their own, carers among them."""
    COUNCIL = "council"
    """The council: social care, housing, libraries."""
    HEALTH = "health"
    """Another provider of health care."""
    WORK = "work and learning"
    """Work, benefits, colleges."""


class PartnerForPeople(Model):
    """What people read of a partner."""

    offers: Prose
    """What it offers."""
    how: Prose | None = None
    """How to get in touch, and whether anyone has to refer."""


class Partner(Model):
    """A partner of the body in this area."""

    id: Identifier
    """A short name; part of its address."""
    name: Title
    """The name that people know."""
    kind: PartnerKind
    """charity, peers, council, health, or work and learning."""
    clusters: tuple[ClusterRef, ...] = ()
    """The clusters that it has something for. Empty: any."""
    lines: tuple[LineRef, ...] = ()
    """Its lines, by their ids in lines.yml. No number stands here."""
    web: WebAddress | None = None
    """Its web page."""
    people: PartnerForPeople
    """What people read of it."""
    on_leaflets: bool = False
    """true prints its name on the leaflets."""
    checked_on: Day
    """The day on which somebody last compared this. Due again after 90 days."""
    source: Text
    """Where it was seen, or who confirmed it (a role)."""
