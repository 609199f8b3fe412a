"""An area that published a site of its own, and what its area.json said on a day. The national site keeps a copy."""

from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.local.area import BodyKind
from care_pathways.model.local.offer import Offered
from care_pathways.model.text import Day, Identifier, PartialDateAhead, Title, WebAddress


class PublishedOffer(Model):
    """What an area says of one line of a package. Its edition may have lines that this one has not."""

    cluster: Annotated[int, Field(ge=0, le=999)]
    """The number of the cluster."""
    intervention: Identifier
    """The line."""
    offered: Offered
    """offered, partly, not here, or by someone else."""
    since: PartialDateAhead | None = None
    """From when."""


class AreaOffers(Model):
    """What an area says of itself and its offers in its area.json."""

    id: Identifier
    """Its short name."""
    name: Title
    """What people call the place."""
    places: Annotated[tuple[Title, ...], Field(min_length=1, max_length=200)]
    """The towns, districts or boroughs that it covers."""
    body: Title
    """The body that answers for it."""
    kind: BodyKind
    """What sort of body it is."""
    edition: Title
    """The edition of the national text on which it stands."""
    example: bool = False
    """Is it invented? Then it is said wherever it is named."""
    offers: Annotated[tuple[PublishedOffer, ...], Field(max_length=5000)] = ()
    """What it offers, line by line."""


class PublishedArea(AreaOffers):
    """An area with a site that readers can choose. `care-pathways take-area` writes it; nobody types it."""

    site: WebAddress
    """Where its site is."""
    taken_on: Day
    """The day on which this was taken from its site."""
