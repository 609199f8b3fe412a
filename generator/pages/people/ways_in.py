"""Ways in for someone who has no number: by what they are going through, in people's own words. Never a quiz."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.catalogue import Catalogue
from generator.model.written import Audience
from generator.page import Link, Page, SearchText
from generator.pages import addresses

VIEW = Audience.PEOPLE


@dataclass(frozen=True)
class Way:
    """How people put it, and where to read on."""

    words: str
    link: Link


@dataclass(frozen=True)
class Part:
    """An everyday group with its ways in."""

    id: str
    heading: str
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class WaysIn:
    """All that the template sees."""

    parts: tuple[Part, ...]
    clusters: Link
    kinds_of_help: Link
    a_to_z: Link


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page."""
    yield Page(
        addresses.address(addresses.WAYS_IN),
        "Find your way by what is going on",
        "No cluster number? Start from what is going on for you, in the words that people use.",
        "people/ways-in.html",
        partial(view, catalogue),
        VIEW,
        counterparts={},
        search=SearchText("Good to know", "", "no number I do not know my cluster where do I start"),
    )


def view(catalogue: Catalogue) -> WaysIn:
    """Groups in their order; in each, the words of all its clusters by the alphabet."""
    parts = []
    for group in catalogue.groups.values():
        ways = [
            Way(words, Link(record.value.people.title, addresses.cluster(VIEW, record.value.number)))
            for record in catalogue.clusters.values()
            if record.value.group == group.id
            for words in record.value.people.words_people_use
        ]
        if ways:
            parts.append(Part(group.id, group.people_name, tuple(sorted(ways, key=lambda way: way.words.casefold()))))
    return WaysIn(
        tuple(parts),
        Link("All clusters, in plain words", addresses.clusters(VIEW)),
        Link("What can help", addresses.interventions(VIEW)),
        Link("Everything from A to Z", addresses.a_to_z(VIEW)),
    )
