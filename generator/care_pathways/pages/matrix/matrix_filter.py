"""What the matrix can be filtered by: cluster, kind, strength, and who provides it. Every row has a value of each."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.intervention import Intervention, InterventionKind
from care_pathways.model.provenance import Strength
from care_pathways.words.marks import KIND, STRENGTH, WITH_A_DO_NOT
from care_pathways.words.package import PACKAGE_LISTS

NONE = "none"
"""The value of a row that has no other: so that no row is out of reach."""

Values = tuple[tuple[str, tuple[str, ...]], ...]
"""For each facet by its name, the values of a row."""


@dataclass(frozen=True)
class Choice:
    """A box to tick: its value, what it says, and how many rows have it."""

    value: str
    text: str
    rows: int


@dataclass(frozen=True)
class Facet:
    """A list of choices. A row is shown when it has one of those that are ticked; without a tick, all are shown."""

    name: str
    heading: str
    choices: tuple[Choice, ...]


def values(catalogue: Catalogue, item: Intervention) -> Values:
    """What a row is found by."""
    clusters = sorted(
        record.value.cluster
        for record in catalogue.packages.values()
        if any(item.id in getattr(record.value, name) for name in PACKAGE_LISTS)
    )
    roles = [catalogue.roles[key].value for key in item.roles]
    lines = catalogue.lines(item.evidence)
    found = {
        "cluster": [str(number) for number in clusters],
        "kind": [item.kind.value],
        "strength": [strength.value for strength in Strength if any(line.strength is strength for line in lines)],
        "sector": sorted({_word(role.sector) for role in roles}),
        "role": [role.id for role in roles],
    }
    return tuple((name, tuple(each) or (NONE,)) for name, each in found.items())


def facets(catalogue: Catalogue, rows: Sequence[Values]) -> tuple[Facet, ...]:
    """Every list of choices, each choice with the number of its rows. What no row has is no choice."""
    clusters = {
        str(number): f"{number}. {catalogue.clusters[number].value.short_label}"
        for number in sorted(catalogue.packages, key=int)
    }
    roles = sorted((record.value for record in catalogue.roles.values()), key=lambda role: role.name.casefold())
    strengths = {value.value: word.text for value, word in STRENGTH.items()}
    strengths[Strength.DO_NOT] = WITH_A_DO_NOT
    return (
        _facet("cluster", "Cluster", {**clusters, NONE: "In no package"}, rows),
        _facet(
            "kind", "Kind", {kind.value: KIND[kind] for kind in sorted(InterventionKind, key=KIND.__getitem__)}, rows
        ),
        _facet("strength", "Strength", {**strengths, NONE: "None noted"}, rows),
        _facet(
            "sector",
            "Provider: sector",
            {**{_word(role.sector): role.sector.value for role in roles}, NONE: "None noted"},
            rows,
        ),
        _facet("role", "Provider: role", {**{role.id: role.name for role in roles}, NONE: "None noted"}, rows),
    )


def _facet(name: str, heading: str, words: Mapping[str, str], rows: Sequence[Values]) -> Facet:
    counts = Counter(value for row in rows for value in dict(row)[name])
    return Facet(
        name, heading, tuple(Choice(value, text, counts[value]) for value, text in words.items() if counts[value])
    )


def _word(text: str) -> str:
    """A sector as a value: values stand in a list that is parted by spaces."""
    return text.replace(" ", "-")
