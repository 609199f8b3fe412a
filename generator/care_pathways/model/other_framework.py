"""A framework beside the clusters, as data: its groups, settings, and the crosswalk to the clusters."""

from pydantic import model_validator

from care_pathways.model.base import Model
from care_pathways.model.provenance import Confidence
from care_pathways.model.reference import ClusterRef, PopulationRef, SourceRef
from care_pathways.model.text import Day, Identifier, Text, Title


class FrameworkGroup(Model):
    """A group of people in the framework."""

    id: Identifier
    """A short name; part of the address of its page."""
    name: Title
    """Its name, as the framework has it."""
    in_development: bool = False
    """True while its makers are still working on it."""
    populations: tuple[PopulationRef, ...] = ()
    """The needs whose words lead here. A judgement of ours."""
    note: Text | None = None
    """What to know about it."""


class CrosswalkRow(Model):
    """Clusters and the groups that they most resemble. Indicative, ours, and not for any person."""

    clusters: tuple[ClusterRef, ...]
    """The clusters, by number."""
    groups: tuple[Identifier, ...] = ()
    """The groups by id, the nearest first. Empty where none fits."""
    split: Text | None = None
    """Why people in the cluster would be spread over several groups. Needed as soon as there is more than one."""


class OtherFramework(Model):
    """A framework that sorts the same people in another way."""

    id: Identifier
    """The name of the file, and part of its address."""
    name: Title
    """Its full name."""
    short_name: Title
    """Its usual abbreviation."""
    about: Text
    """What it is and where it stands, in a few sentences."""
    looked_on: Day
    """The day on which we last looked for news of it."""
    settings: tuple[Text, ...] = ()
    """Its settings of care, where it has any."""
    groups: tuple[FrameworkGroup, ...]
    """Its groups of people."""
    confidence: Confidence
    """How well its groups and settings are supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""
    crosswalk: tuple[CrosswalkRow, ...]
    """From clusters to its groups."""
    crosswalk_confidence: Confidence
    """How well the crosswalk is supported."""
    crosswalk_note: Text
    """What the crosswalk must not be used for."""

    @model_validator(mode="after")
    def crosswalk_fits(self) -> "OtherFramework":
        """Rows name groups of this framework, and say why where they name several."""
        ids = {group.id for group in self.groups}
        for row in self.crosswalk:
            for missing in sorted(set(row.groups) - ids):
                raise ValueError(f'The crosswalk names "{missing}", which is none of the groups')
            if len(row.groups) > 1 and not row.split:
                raise ValueError(f"The row of cluster {row.clusters[0]} names several groups: say why under split")
        return self
