"""Networks of a professional body that review services against standards of their own."""

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.provenance import Check
from care_pathways.model.reference import ClusterRef
from care_pathways.model.text import Identifier, PartialDate, Text, Title, WebAddress


class QualityNetwork(Model):
    """A network that a service may join: peer review, and where it is offered accreditation."""

    id: Identifier
    """A short name."""
    name: Title
    """Its name, as its publisher has it."""
    publisher: Text
    """Whose it is."""
    url: WebAddress
    """Its address."""
    reviews: Text
    """Which services it reviews, in our own words."""
    edition: Text
    """The newest edition of its standards that was seen named."""
    read: PartialDate
    """When a copy of the page was last read for this record."""
    check: Check
    """How far this was checked: text for the publisher's own page, secondary for somebody else's copy."""
    clusters: tuple[ClusterRef, ...] = Field(min_length=1)
    """The clusters whose services it may fit. A judgement of ours."""
    note: Text | None = None
    """What to know before naming it."""
