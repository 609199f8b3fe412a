"""Clusters today: their status, what replaces them, their history and what has been said against them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.framework import Framework
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.moves.moves import cluster_link
from care_pathways.pages.parts.facts import Fact, fact, sources, supported
from care_pathways.words.grammar import partial_date
from care_pathways.words.marks import CONFIDENCE, Word


@dataclass(frozen=True)
class Event:
    """A line of the history."""

    when: str
    fact: Fact
    note: str | None


@dataclass(frozen=True)
class CrosswalkRow:
    """Clusters and the successor group that they most resemble."""

    clusters: tuple[Link, ...]
    groups: str | None
    split: bool


@dataclass(frozen=True, kw_only=True)
class Status:
    """All that the template of "Clusters today" sees."""

    status: Fact
    status_seen: str | None
    successor: str
    short_name: str
    successor_sources: tuple[Link, ...]
    population_groups: tuple[str, ...]
    in_development: tuple[str, ...]
    settings: tuple[str, ...]
    crosswalk: tuple[CrosswalkRow, ...]
    crosswalk_mark: Word
    crosswalk_note: str
    history: tuple[Event, ...]
    criticism: tuple[Fact, ...]
    transition_rules: tuple[Fact, ...]
    rating_profiles: Fact
    cost_year: str
    costs: tuple[tuple[str, int], ...]
    cost_note: str
    cost_sources: tuple[Link, ...]
    gaps: tuple[str, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The page."""
    yield Page(
        address=addresses.address(addresses.STATUS),
        title="Clusters today: status, history and what replaces them",
        description="Care clusters are no longer the national payment currency. What replaces them, how "
        "they came about, "
        "and what has been said against them.",
        template="shared/clusters-today.html",
        view=partial(status, catalogue, catalogue.framework.value),
        trail=(Link("About", addresses.ABOUT),),
        search=SearchText(
            kind=ResultKind.ABOUT,
            group="",
            words="MHNRG resource groups currency payment by results history PbR tariff",
        ),
    )


def status(catalogue: Catalogue, framework: Framework) -> Status:
    """The framework record as a page."""
    successor = framework.successor
    return Status(
        status=fact(catalogue, framework.status),
        status_seen=partial_date(framework.status_seen),
        successor=successor.name,
        short_name=successor.short_name,
        successor_sources=sources(catalogue, successor.sources),
        population_groups=successor.population_groups,
        in_development=successor.in_development,
        settings=successor.settings,
        crosswalk=tuple(
            CrosswalkRow(
                tuple(cluster_link(catalogue, Audience.COMMISSIONERS, number) for number in row.clusters),
                row.groups,
                row.split,
            )
            for row in successor.crosswalk
        ),
        crosswalk_mark=CONFIDENCE[successor.crosswalk_confidence],
        crosswalk_note=successor.crosswalk_note,
        history=tuple(
            Event(event.when, supported(catalogue, event.text, event.confidence, event.sources), event.note)
            for event in framework.history
        ),
        criticism=tuple(fact(catalogue, statement) for statement in framework.criticism),
        transition_rules=tuple(fact(catalogue, statement) for statement in framework.transition_rules),
        rating_profiles=fact(catalogue, framework.rating_profiles),
        cost_year=framework.costs.year,
        costs=tuple((figure.text, figure.pounds_per_day) for figure in framework.costs.figures),
        cost_note=framework.costs.note,
        cost_sources=sources(catalogue, framework.costs.sources),
        gaps=framework.gaps,
    )
