"""Which lines of a package are offered in an area."""

from enum import StrEnum

from pydantic import model_validator

from care_pathways.model.base import Model
from care_pathways.model.local.references import PartnerRef, ServiceRef
from care_pathways.model.reference import ClusterRef, InterventionRef
from care_pathways.model.text import Day, PartialDateAhead, Prose, Text


class Offered(StrEnum):
    """How far a line of a package is offered here."""

    YES = "offered"
    """It is offered."""
    PARTLY = "partly"
    """It is offered to some, or in part."""
    NO = "not here"
    """It is not offered here."""
    ELSEWHERE = "by someone else"
    """Someone else offers it here."""


class OfferForPeople(Model):
    """What people read of an offer."""

    note: Prose
    """What they may want to know: for whom, from when, what instead."""


class Offer(Model):
    """Whether one line of the package of a cluster is offered here."""

    cluster: ClusterRef
    """The cluster whose package it is, by its number."""
    intervention: InterventionRef
    """The line: an intervention of that package, by the name of its file."""
    offered: Offered
    """offered, partly, not here, or by someone else."""
    service: ServiceRef | None = None
    """The service that offers it."""
    partner: PartnerRef | None = None
    """The partner that offers it."""
    since: PartialDateAhead | None = None
    """From when: year, month or day."""
    note: Text | None = None
    """What professionals and commissioners may want to know."""
    people: OfferForPeople | None = None
    """What people read of it."""
    checked_on: Day
    """The day on which somebody last compared this. Due again after two years."""

    @property
    def key(self) -> str:
        """Cluster and intervention: 10/family-intervention."""
        return f"{self.cluster}/{self.intervention}"

    @model_validator(mode="after")
    def _someone_is_named(self) -> "Offer":
        if self.offered is Offered.ELSEWHERE and not self.partner:
            raise ValueError("says that someone else offers it: name the partner")
        return self
