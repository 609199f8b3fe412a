"""The needs-assessment worksheet: prompts for groups of people, never for one person."""

from care_pathways.model.base import Model
from care_pathways.model.provenance import Confidence
from care_pathways.model.reference import LiveDataRef, PathwayRef, SourceRef
from care_pathways.model.text import Identifier, Text, Title


class Theme(Model):
    """Something to find out about every group, in the order of the worksheet."""

    id: Identifier
    """A short name, by which a group adds its own prompts."""
    title: Title
    """What it is called."""
    prompts: tuple[Text, ...]
    """What to ask about any group."""


class Further(Model):
    """What to ask of one group beside what is asked of all."""

    theme: Identifier
    """The theme, by its id in this file."""
    prompts: tuple[Text, ...]
    """What to ask."""


class Population(Model):
    """A group of people with similar needs: the people of one pathway."""

    pathway: PathwayRef
    """The pathway, by id. Its title and its clusters are those of the group."""
    further: tuple[Further, ...]
    """What to ask of this group beside what is asked of all."""
    data: tuple[LiveDataRef, ...]
    """Where live data about this group is published, by id from `live-data.yml`."""


class Overlooked(Model):
    """People who may be missed, or served worse."""

    id: Identifier
    """A short name."""
    title: Title
    """Who they are."""
    prompts: tuple[Text, ...]
    """What to ask."""
    data: tuple[LiveDataRef, ...] = ()
    """Where live data is published, by id from `live-data.yml`."""


class Voice(Model):
    """Someone whose knowledge counts."""

    title: Title
    """Whose voice."""
    prompts: tuple[Text, ...]
    """What to ask, and how."""


class NeedsAssessment(Model):
    """The needs-assessment worksheet."""

    id: Identifier
    """The name of the file."""
    title: Title
    """Its title."""
    description: Text
    """What it is, in one sentence."""
    lead: Text
    """What it is for."""
    boundary: Text
    """What must not be entered."""
    steps: tuple[Text, ...]
    """How to use it, in order."""
    data_rule: Text
    """What every figure needs beside it."""
    themes: tuple[Theme, ...]
    """What to find out about every group."""
    populations: tuple[Population, ...]
    """The groups of people, one for each pathway."""
    inequality: tuple[Overlooked, ...]
    """Who may be missed, or served worse."""
    voices: tuple[Voice, ...]
    """Whose knowledge counts."""
    priorities: tuple[Text, ...]
    """What to weigh when priorities are set."""
    confidence: Confidence
    """How well the prompts are supported."""
    sources: tuple[SourceRef, ...] = ()
    """What they draw on."""
