"""Any two or three clusters side by side: what the page of comparisons holds ready for a script to put together."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.comparisons.comparison import Numbers, comparisons
from care_pathways.pages.comparisons.comparison_facts import key_lines
from care_pathways.pages.moves.moves import cluster_link
from care_pathways.pages.parts.facts import Fact
from care_pathways.pages.parts.parts_of_package import NOT_NAMED, PARTS, PEOPLE_PARTS, Part, part_of


@dataclass(frozen=True)
class Choice:
    """A cluster that can be chosen, with its facts by name."""

    number: int
    link: Link
    facts: tuple[tuple[str, tuple[Fact, ...]], ...]


@dataclass(frozen=True)
class Row:
    """An intervention, and the number of its part in the package of each cluster, in the order of the choices."""

    link: Link
    parts: str


@dataclass(frozen=True, kw_only=True)
class CompareAny:
    """All that the chooser sees. `ready` are the comparisons with a page of their own: "3-4" by its address."""

    choices: tuple[Choice, ...]
    rows: tuple[Row, ...]
    parts: tuple[Part, ...]
    ready: tuple[tuple[str, str], ...]
    ask_for_any: bool
    """Whether it says that what is listed for one can be asked for by all: people's does."""


def compare_any(catalogue: Catalogue, audience: Audience) -> CompareAny:
    """Every cluster with a package, and every intervention that one of them names, in the words of the view."""
    people = audience is Audience.PEOPLE
    numbers = tuple(sorted(int(number) for number in catalogue.packages))
    parts = (*PARTS, NOT_NAMED)
    facts = {} if people else _facts(catalogue, numbers)
    return CompareAny(
        choices=tuple(
            Choice(number, cluster_link(catalogue, audience, number), facts.get(number, ())) for number in numbers
        ),
        rows=tuple(_rows(catalogue, audience, numbers, parts)),
        parts=tuple(PEOPLE_PARTS[part] for part in parts) if people else parts,
        ready=tuple(
            ("-".join(map(str, found)), addresses.comparison(audience, found)) for found in comparisons(catalogue)
        ),
        ask_for_any=people,
    )


def _facts(catalogue: Catalogue, numbers: Numbers) -> dict[int, tuple[tuple[str, tuple[Fact, ...]], ...]]:
    lines = tuple(key_lines(catalogue, numbers))
    return {number: tuple((line.name, line.cells[index]) for line in lines) for index, number in enumerate(numbers)}


def _rows(catalogue: Catalogue, audience: Audience, numbers: Numbers, parts: tuple[Part, ...]) -> Iterator[Row]:
    packages = [catalogue.packages[number].value for number in numbers]
    for key, record in catalogue.interventions.items():
        found = [part_of(package, key) for package in packages]
        if any(part is not NOT_NAMED for part in found):
            title = record.value.people.title if audience is Audience.PEOPLE else record.value.title
            digits = "".join(str(parts.index(part)) for part in found)
            yield Row(Link(title, addresses.intervention(audience, key)), digits)
