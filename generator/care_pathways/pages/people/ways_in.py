"""Ways in for someone who has no number: by what they are going through, in people's own words. Never a quiz."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions, everywhere
from care_pathways.words.grammar import semicolons

VIEW = Audience.PEOPLE
NAMED = 4
"""How many sayings stand for a group while it is folded."""


@dataclass(frozen=True, kw_only=True)
class Saying:
    """How people put it. Beside words of a crisis stands the way to help."""

    words: str
    help: Link | None


@dataclass(frozen=True, kw_only=True)
class Way:
    """How people put it, in one way or more, and where to read on."""

    sayings: tuple[Saying, ...]
    link: Link


@dataclass(frozen=True)
class Part:
    """An everyday group with its ways in."""

    id: str
    heading: str
    ways: tuple[Way, ...]

    @property
    def named(self) -> str:
        """Some of what people say, one of each of the first pages, so that a reader sees whether to open it."""
        return semicolons(f"“{way.sayings[0].words}”" for way in self.ways[:NAMED])


@dataclass(frozen=True, kw_only=True)
class WaysIn:
    """All that the template sees."""

    parts: tuple[Part, ...]
    clusters: Link
    kinds_of_help: Link
    a_to_z: Link


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page."""
    yield Page(
        address=addresses.address(addresses.WAYS_IN),
        title=everywhere.WAYS_IN,
        description=descriptions.WAYS_IN,
        template="people/ways-in.html",
        view=partial(view, catalogue),
        audience=VIEW,
        counterparts={},
        search=SearchText(
            kind=ResultKind.WRITTEN, group="", words="no number I do not know my cluster where do I start"
        ),
    )


def view(catalogue: Catalogue) -> WaysIn:
    """The groups in their order, each page with all that people say of it; then care, rights and those close by."""
    parts = [
        Part(group.id, group.people_name, tuple(_clusters(catalogue, group.id))) for group in catalogue.groups.values()
    ]
    parts.append(Part("care-and-rights", "Your care, your rights, and people close to you", tuple(_written(catalogue))))
    return WaysIn(
        parts=tuple(part for part in parts if part.ways),
        clusters=Link("All clusters, in plain words", addresses.clusters(VIEW)),
        kinds_of_help=Link("What can help", addresses.interventions(VIEW)),
        a_to_z=Link("Everything from A to Z", addresses.a_to_z(VIEW)),
    )


def _clusters(catalogue: Catalogue, group: str) -> Iterator[Way]:
    for record in catalogue.clusters.values():
        plain = record.value.people
        if record.value.group == group and plain.words_people_use:
            link = Link(plain.title, addresses.cluster(VIEW, record.value.number))
            yield Way(sayings=_sayings(catalogue, plain.words_people_use), link=link)


def _written(catalogue: Catalogue) -> Iterator[Way]:
    """Pages written by hand, but for the easier ones: those say the same as others."""
    for record in catalogue.written.values():
        page = record.value
        if page.audience is VIEW and page.words_people_use and not page.easier_to_read:
            link = Link(page.title, addresses.written(page.id))
            yield Way(sayings=_sayings(catalogue, page.words_people_use), link=link)


def _sayings(catalogue: Catalogue, words: tuple[str, ...]) -> tuple[Saying, ...]:
    """Words of a crisis are those of the search, and those on suicide and self-harm."""
    crisis = [phrase for record in catalogue.synonyms.values() if record.value.crisis for phrase in record.value.words]
    phrases = [*crisis, *catalogue.language.self_harm]
    found = re.compile("|".join(rf"(?<!\w){re.escape(phrase)}(?!\w)" for phrase in phrases) or "(?!)", re.IGNORECASE)
    help_now = Link("Get help now", addresses.HELP)
    return tuple(Saying(words=each, help=help_now if found.search(each) else None) for each in words)
