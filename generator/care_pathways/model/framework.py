"""The cluster framework as a record with an edition: groups, scales, history and status."""

from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.provenance import Confidence, Statement
from care_pathways.model.reference import ClusterRef, GuidanceRef, InterventionRef, OtherFrameworkRef, SourceRef
from care_pathways.model.text import Day, DayAhead, EditionNumber, EmailAddress, Identifier, PartialDate, Text, Title


class Group(Model):
    """A super class: one of the three large groups of clusters."""

    id: Identifier
    """A short name, used by the clusters."""
    letter: Text
    """The letter that the tool uses."""
    name: Title
    """The official name."""
    people_name: Title
    """An everyday name of our own."""
    clusters: tuple[ClusterRef, ...]
    """The clusters in it, by number."""
    broad_diagnoses: Text
    """The diagnoses usually found in it."""
    confidence: Confidence
    """How well the grouping is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""


class Subgroup(Model):
    """A smaller set of clusters inside a group."""

    name: Title
    """The official name."""
    group: Identifier
    """The group that it is part of, by id."""
    clusters: tuple[ClusterRef, ...]
    """The clusters in it, by number."""
    confidence: Confidence
    """How well the grouping is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""
    note: Text | None = None
    """What to know about it."""


class Scale(Model):
    """One scale of the clustering tool: its name and rules only. Rating text belongs to its owner and is not here."""

    id: Text
    """Its number or letter in the tool."""
    name: Title
    """Its name."""
    period: Text
    """current or historical."""
    rating_window: Text
    """The period that a rating looks back on."""
    family: Text
    """HoNOS, or one of the additions made for the tool."""
    rule: Text | None = None
    """What it includes or leaves out."""
    confidence: Confidence
    """How well the name is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""


class Subscale(Model):
    """A set of scales that are added up together."""

    model: Text
    """The model that it is part of."""
    name: Title
    """Its name."""
    scales: tuple[Text, ...]
    """The scales in it, by id."""
    confidence: Confidence
    """How well it is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""


class Event(Model):
    """A dated event in the history of the clusters."""

    when: Text
    """The date as the source gives it."""
    text: Text
    """What happened."""
    confidence: Confidence
    """How well it is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""
    note: Text | None = None
    """What is uncertain about it."""


class Today(Model):
    """One thing to know about where clusters, money and planning stand, with its year and its sources."""

    topic: Title
    """What it is about: the currency, the investment standard, the contract."""
    year: Text
    """The year or years that it holds for: 2025/26."""
    text: Text
    """What is known, in our own words."""
    confidence: Confidence
    """How well it is supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where it was seen."""
    guidance: tuple[GuidanceRef, ...] = ()
    """Sources among the guidance that say it."""


class CostFigure(Model):
    """A cost figure of one year, kept as history."""

    text: Text
    """What was measured."""
    pounds_per_day: int
    """The figure, in pounds a day, at prices of its year."""
    clusters: tuple[ClusterRef, ...] = ()
    """The clusters that it is about."""


class CostHistory(Model):
    """Cost figures of one financial year."""

    year: Text
    """The financial year."""
    figures: tuple[CostFigure, ...]
    """The figures."""
    confidence: Confidence
    """How well they are supported."""
    sources: tuple[SourceRef, ...] = ()
    """Where they were seen."""
    note: Text
    """How to read them."""


class Framework(Model):
    """The framework of clusters, with its edition and status."""

    id: Identifier
    """The name of the file."""
    title: Title
    """The title of the framework."""
    edition: EditionNumber
    """The edition of this content. It is printed on every page."""
    edition_date: DayAhead
    """The day on which this edition was closed. Never the day of a build."""
    contact: EmailAddress | None = None
    """Where readers report a mistake. Until it is set, every page says that there is no address yet."""
    status: Statement
    """Where the framework stands today."""
    status_seen: PartialDate
    """The latest date to which the sources of the status reach."""
    last_number: Annotated[int, Field(ge=1, le=99)]
    """The last of its numbers. Each from 0 on has a file, also one that describes no needs."""
    groups: tuple[Group, ...]
    """The groups."""
    subgroups: tuple[Subgroup, ...]
    """The subgroups."""
    scales: tuple[Scale, ...]
    """The scales of the tool."""
    scales_credit: Text
    """Who owns the scales."""
    subscales: tuple[Subscale, ...]
    """Sets of scales that are added up."""
    rating_profiles: Statement
    """What is known, and not known, of score ranges for each cluster."""
    transition_rules: tuple[Statement, ...]
    """General rules for moves between clusters."""
    safety_intervention: InterventionRef | None = None
    """The intervention whose evidence says how safety is spoken about in every package."""
    successor: OtherFrameworkRef
    """The framework that took their place as a currency, by the name of its file in `frameworks`."""
    today: tuple[Today, ...] = ()
    """Where things stand for planners: each with its year and its sources."""
    today_looked_on: Day | None = None
    """The day on which all of that was last looked for."""
    not_found: tuple[Text, ...] = ()
    """What was looked for on that day and not found."""
    history: tuple[Event, ...]
    """The history, oldest first."""
    criticism: tuple[Statement, ...]
    """What has been said against the clusters."""
    costs: CostHistory
    """Cost figures, kept as history."""
    gaps: tuple[Text, ...]
    """What is not known, and where it may be found."""
    contract_sources: tuple[SourceRef, ...] = ()
    """Where the contract of a service is described: the starters for specifications lead there."""
