"""References to the records of an area."""

from typing import Annotated

from care_pathways.model.reference import Reference
from care_pathways.model.text import Identifier

LineRef = Annotated[Identifier, Reference("local-line")]
"""A line, by its id in `lines.yml`."""
ServiceRef = Annotated[Identifier, Reference("service")]
"""A service, by its id in `services.yml`."""
PartnerRef = Annotated[Identifier, Reference("partner")]
"""A partner, by its id in `partners.yml`."""
