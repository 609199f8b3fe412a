"""Pages that are the same for every reader: help, glossary, status of the clusters, scales, sources, not found."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.catalogue import Catalogue
from generator.model.framework import Framework
from generator.model.lists import Helpline, HelplineKind
from generator.model.written import Audience
from generator.page import Link, Page, Prose, SearchText
from generator.pages import addresses
from generator.pages.parts import Fact, day, fact, partial_date, prose, sources, supported
from generator.pages.shared.pathway import cluster_link
from generator.pages.words import CONFIDENCE, Word

ABOUT = (Link("About", "/about/"),)


@dataclass(frozen=True)
class Line:
    """A helpline as it is shown. `call` and `text` are pairs of what is read and what the link carries."""

    name: str
    call: tuple[str, str] | None
    then: str | None
    text: tuple[str, str, str] | None
    web: str | None
    hours: str
    who_for: str
    cost: str
    mark: Word
    checked_on: str | None
    note: str | None


@dataclass(frozen=True)
class HelpPage:
    """All that the template of the help page sees."""

    emergency: tuple[Line, ...]
    urgent: tuple[Line, ...]
    listening: tuple[Line, ...]
    deaf: tuple[Line, ...]
    carers: tuple[Line, ...]


@dataclass(frozen=True)
class GlossaryTerm:
    """A word explained."""

    id: str
    term: str
    also: tuple[str, ...]
    meaning: Prose
    status: str | None


@dataclass(frozen=True)
class Glossary:
    """All that the template of the glossary sees."""

    terms: tuple[GlossaryTerm, ...]


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


@dataclass(frozen=True)
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


@dataclass(frozen=True)
class Scales:
    """All that the template of the scales sees."""

    rows: tuple[tuple[str, str, str, str, str | None, Word], ...]
    subscales: tuple[tuple[str, str, str, Word], ...]
    credit: str


@dataclass(frozen=True)
class Sources:
    """All that the template of the sources sees: id, short name, what, where, how much was seen, number of uses."""

    rows: tuple[tuple[str, str, str, str | None, str, int], ...]


@dataclass(frozen=True)
class Nothing:
    """A page whose template needs nothing."""


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Each of these pages once."""
    yield Page(
        addresses.address(addresses.HELP),
        "Get help now",
        "Where to get help now: in an emergency, urgent help for mental health, and someone to talk to.",
        "shared/get-help-now.html",
        partial(help_page, catalogue),
        search=SearchText(
            "Help", "", "crisis suicide suicidal emergency 999 111 samaritans shout helpline hurt myself"
        ),
        show_contents=False,
    )
    yield Page(
        addresses.address(addresses.GLOSSARY),
        "Words explained",
        "Words and abbreviations of mental health care, explained in plain words.",
        "shared/glossary.html",
        partial(glossary, catalogue),
        search=SearchText("Glossary", "", "glossary words jargon abbreviations meaning"),
        show_contents=False,
    )
    framework = catalogue.framework
    if framework:
        yield Page(
            addresses.address(addresses.STATUS),
            "Clusters today: status, history and what replaces them",
            "Care clusters are no longer the national payment currency. What replaces them, how they came about, "
            "and what has been said against them.",
            "shared/clusters-today.html",
            partial(status, catalogue, framework.value),
            trail=ABOUT,
            search=SearchText("About", "", "MHNRG resource groups currency payment by results history PbR tariff"),
        )
        yield Page(
            addresses.address(addresses.SCALES),
            "The scales of the clustering tool",
            "The names and rules of the eighteen scales of the mental health clustering tool. No rating text.",
            "shared/scales.html",
            partial(scales, framework.value),
            trail=ABOUT,
            search=SearchText("About", "", "HoNOS MHCT SARN scales rating"),
        )
    yield Page(
        addresses.address(addresses.SOURCES),
        "Sources about the clusters",
        "Every page, paper and document that the facts about the clusters rest on, and how much of each was seen.",
        "shared/sources.html",
        partial(source_list, catalogue),
        trail=ABOUT,
        show_contents=False,
    )
    yield Page(
        "404.html",
        "We cannot find that page",
        "There is no page here.",
        "shared/404.html",
        Nothing,
        show_contents=False,
    )


def help_page(catalogue: Catalogue) -> HelpPage:
    """Helplines in the order of the help page."""

    def lines(kind: HelplineKind) -> tuple[Line, ...]:
        return tuple(_line(record.value) for record in catalogue.helplines.values() if record.value.kind is kind)

    return HelpPage(*(lines(kind) for kind in HelplineKind))


def _line(item: Helpline) -> Line:
    text = None
    if item.text_number and item.text_word:
        number = item.text_number.replace(" ", "")
        text = (item.text_word, item.text_number, f"sms:{number}?&body={item.text_word}")
    elif item.text_number:
        text = ("", item.text_number, f"sms:{item.text_number.replace(' ', '')}")
    return Line(
        item.name,
        (item.call, f"tel:{item.call.replace(' ', '')}") if item.call else None,
        item.then,
        text,
        item.web,
        item.hours,
        item.who_for,
        item.cost,
        CONFIDENCE[item.confidence],
        day(item.checked_on),
        item.note,
    )


def glossary(catalogue: Catalogue) -> Glossary:
    """Terms by the alphabet."""
    terms = sorted(catalogue.terms.values(), key=lambda record: record.value.term.casefold())
    return Glossary(
        tuple(
            GlossaryTerm(
                record.value.id,
                record.value.term,
                record.value.also,
                prose(catalogue, None, record.value.meaning),
                record.value.status,
            )
            for record in terms
        )
    )


def status(catalogue: Catalogue, framework: Framework) -> Status:
    """The framework record as a page."""
    successor = framework.successor
    return Status(
        fact(catalogue, framework.status),
        partial_date(framework.status_seen),
        successor.name,
        successor.short_name,
        sources(catalogue, successor.sources),
        successor.population_groups,
        successor.in_development,
        successor.settings,
        tuple(
            CrosswalkRow(
                tuple(cluster_link(catalogue, Audience.COMMISSIONERS, number) for number in row.clusters),
                row.groups,
                row.split,
            )
            for row in successor.crosswalk
        ),
        CONFIDENCE[successor.crosswalk_confidence],
        successor.crosswalk_note,
        tuple(
            Event(event.when, supported(catalogue, event.text, event.confidence, event.sources), event.note)
            for event in framework.history
        ),
        tuple(fact(catalogue, statement) for statement in framework.criticism),
        tuple(fact(catalogue, statement) for statement in framework.transition_rules),
        fact(catalogue, framework.rating_profiles),
        framework.costs.year,
        tuple((figure.text, figure.pounds_per_day) for figure in framework.costs.figures),
        framework.costs.note,
        sources(catalogue, framework.costs.sources),
        framework.gaps,
    )


def scales(framework: Framework) -> Scales:
    """Scales by number, then the sets that are added up."""
    names = {scale.id: scale.name for scale in framework.scales}
    return Scales(
        tuple(
            (scale.id, scale.name, scale.period, scale.family, scale.rule, CONFIDENCE[scale.confidence])
            for scale in framework.scales
        ),
        tuple(
            (
                item.model,
                item.name,
                ", ".join(f"{scale} {names.get(scale, '')}".strip() for scale in item.scales),
                CONFIDENCE[item.confidence],
            )
            for item in framework.subscales
        ),
        framework.scales_credit,
    )


def source_list(catalogue: Catalogue) -> Sources:
    """Sources in the order of the file."""
    return Sources(
        tuple(
            (
                record.value.id,
                record.value.short,
                record.value.what,
                record.value.where,
                record.value.seen,
                len(catalogue.where_used.get(record.name, [])),
            )
            for record in catalogue.sources.values()
        )
    )
