"""Clusters today: their status, what replaces them, their history and what has been said against them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.framework import Framework
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.parts.facts import Fact, fact, sources, supported
from care_pathways.words import descriptions
from care_pathways.words.grammar import day, partial_date


@dataclass(frozen=True)
class Event:
    """A line of the history."""

    when: str
    fact: Fact
    note: str | None


@dataclass(frozen=True, kw_only=True)
class Now:
    """One thing to know today, with its year."""

    topic: str
    year: str
    fact: Fact
    guidance: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class Status:
    """All that the template of "Clusters today" sees."""

    status: Fact
    status_seen: str | None
    today: tuple[Now, ...]
    looked_on: str | None
    not_found: tuple[str, ...]
    successor: Link
    successor_about: str
    groups: tuple[Link, ...]
    figures: tuple[tuple[Link, str, str], ...]
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
        title="Clusters today: currency, money, plans and history",
        description=descriptions.CLUSTERS_TODAY,
        template="shared/clusters-today.html",
        view=partial(status, catalogue, catalogue.framework.value),
        trail=(Link("About", addresses.ABOUT),),
        search=SearchText(
            kind=ResultKind.ABOUT,
            group="",
            words="MHNRG resource groups currency payment by results history PbR tariff "
            "MHIS mental health investment standard "
            "planning framework contract integrated care boards 2025/26 2026/27",
        ),
    )


def status(catalogue: Catalogue, framework: Framework) -> Status:
    """The framework record as a page."""
    successor = catalogue.successor
    return Status(
        status=fact(catalogue, framework.status),
        status_seen=partial_date(framework.status_seen),
        today=tuple(
            Now(
                topic=item.topic,
                year=item.year,
                fact=supported(catalogue, item.text, item.confidence, item.sources),
                guidance=tuple(
                    Link(catalogue.guidance[key].value.reference, addresses.guidance(key)) for key in item.guidance
                ),
            )
            for item in framework.today
        ),
        looked_on=day(framework.today_looked_on),
        not_found=framework.not_found,
        successor=Link(f"{successor.name} ({successor.short_name})", addresses.framework(successor.id)),
        successor_about=successor.about,
        groups=tuple(Link(group.name, addresses.framework(successor.id, group.id)) for group in successor.groups),
        figures=tuple(
            (Link(item.topic, addresses.STANDARDS), item.value, item.since)
            for item in (record.value for record in catalogue.standards.values())
            if item.statement and item.statement.startswith("medium-term-planning-framework/")
        ),
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
