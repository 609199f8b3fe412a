"""The needs that statements hold for: what a cluster is about, and what may come on top of any cluster."""

from enum import StrEnum

from care_pathways.model.base import Model
from care_pathways.model.reference import ClusterRef, PageRef, PopulationRef
from care_pathways.model.text import Identifier, Prose, Text


class PopulationKind(StrEnum):
    """How a need meets the clusters."""

    EVERYONE = "everyone"
    """Anyone in mental health care."""
    MAIN = "main"
    """What some clusters are about."""
    ADDED = "added"
    """What may come on top in any cluster. Its clusters are those in which it is part of the picture anyway."""


class Population(Model):
    """A need, with its name for professionals and for everyone."""

    id: Identifier
    """A short name; part of the address of an added need."""
    was: tuple[Identifier, ...] = ()
    """Names that it had before. Their addresses lead here; `care-pathways rename` writes them."""
    name: Text
    """The clinical name, as it stands in a sentence: first episode of psychosis."""
    everyday: Text
    """The same in everyday words."""
    kind: PopulationKind
    """everyone, main or added."""
    within: tuple[PopulationRef, ...] = ()
    """The wider needs that it is part of: first-episode psychosis is psychosis. What holds for those holds for it."""
    clusters: tuple[ClusterRef, ...] = ()
    """The clusters that are about it. A judgement of ours, not part of the framework."""
    note: Text | None = None
    """What to know about where we drew the line."""
    page: PageRef | None = None
    """For an added need: the page that tells people what changes for them."""
    people: Prose | None = None
    """For an added need that has no such page: a word to people, where there is something honest to say."""
