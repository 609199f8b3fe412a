"""References as types: a field says what kind of record its value names, so that one check finds every broken one."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from care_pathways.model.text import Identifier


@dataclass(frozen=True)
class Reference:
    """Marks a field whose value is the key of a record of `kind`."""

    kind: str


ClusterRef = Annotated[int, Field(ge=0, le=99), Reference("cluster")]
"""A cluster, by its number."""
InterventionRef = Annotated[Identifier, Reference("intervention")]
"""An intervention, by the name of its file."""
GuidanceRef = Annotated[Identifier, Reference("guidance")]
"""A guidance source, by the name of its file."""
STATEMENT_KEY = r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"
StatementRef = Annotated[str, Field(pattern=STATEMENT_KEY, max_length=120), Reference("statement")]
"""What a source says, by the source and the id of the statement in it: cg178/family-intervention."""
PopulationRef = Annotated[Identifier, Reference("population")]
"""A need that statements hold for, by its id in `populations.yml`."""
SourceRef = Annotated[Identifier, Reference("source")]
"""A published page, paper or document about the clusters, by its id in `sources.yml`."""
MeasureRef = Annotated[Identifier, Reference("measure")]
"""An outcome measure, by its id in `measures.yml`."""
RoleRef = Annotated[Identifier, Reference("role")]
"""A role in a team, by its id in `roles.yml`."""
ReferralRouteRef = Annotated[Identifier, Reference("referral-route")]
"""A way in to help, by its id in `referral-routes.yml`."""
HelplineRef = Annotated[Identifier, Reference("helpline")]
"""A helpline, by its id in `helplines.yml`."""
LiveDataRef = Annotated[Identifier, Reference("live-data")]
"""A published collection of live data, by its id in `live-data.yml`."""
PathwayRef = Annotated[Identifier, Reference("pathway")]
"""A pathway, by the name of its file."""
StandardRef = Annotated[Identifier, Reference("standard")]
"""An access standard, right or proposal, by its id in `standards.yml`."""
NationalMeasureRef = Annotated[Identifier, Reference("national-measure")]
"""A measure of national statistics, by its id in `national-measures.yml`."""
OtherFrameworkRef = Annotated[Identifier, Reference("other-framework")]
"""A framework beside the clusters, by the name of its file."""
GroupRef = Annotated[Identifier, Reference("group")]
"""A group of clusters, by its id in `framework.yml`."""
PageRef = Annotated[str, Reference("page")]
"""A hand-written page, by its path under content/pages without the ending."""
