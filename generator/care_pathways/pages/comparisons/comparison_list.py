"""The list of comparisons: every cluster with all that it can be compared with."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.comparisons.compare_any import CompareAny, compare_any
from care_pathways.pages.comparisons.comparison import Numbers, comparisons
from care_pathways.pages.moves.moves import cluster_link
from care_pathways.words import descriptions
from care_pathways.words.grammar import listed


@dataclass(frozen=True)
class Beside:
    """A comparison: the short text that is seen, and what a screen reader says before and after it."""

    before: str
    link: Link
    after: str


@dataclass(frozen=True)
class OfCluster:
    """A cluster, and everything that it can be compared with."""

    cluster: Link
    pairs: tuple[Beside, ...]


@dataclass(frozen=True)
class Group:
    """A group of clusters."""

    id: str
    name: str
    clusters: tuple[OfCluster, ...]


@dataclass(frozen=True)
class ComparisonList:
    """All that the template sees."""

    any: CompareAny
    groups: tuple[Group, ...]


TITLES = {
    Audience.PEOPLE: "Clusters side by side",
    Audience.PROFESSIONALS: "Compare clusters",
    Audience.COMMISSIONERS: "Compare clusters",
}


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each view."""
    for audience in Audience:
        yield Page(
            address=addresses.address(addresses.comparisons(audience)),
            title=TITLES[audience],
            description=descriptions.COMPARISONS,
            template="shared/comparison-list.html",
            view=partial(view, catalogue, audience),
            audience=audience,
            counterparts=addresses.everywhere({other: addresses.comparisons(other) for other in Audience}),
            search=SearchText(
                kind=ResultKind.LIST, group="", words="compare comparison difference between two clusters side by side"
            ),
            show_contents=False,
        )


def view(catalogue: Catalogue, audience: Audience) -> ComparisonList:
    """Clusters by group and number."""
    people = audience is Audience.PEOPLE
    known = sorted(comparisons(catalogue), key=lambda numbers: (len(numbers), numbers))
    groups = []
    for group in catalogue.groups.values():
        found = (
            OfCluster(
                cluster_link(catalogue, audience, number),
                tuple(_beside(catalogue, audience, number, numbers) for numbers in known if number in numbers),
            )
            for number in group.clusters
        )
        name = group.people_name if people else group.name
        groups.append(Group(group.id, name, tuple(cluster for cluster in found if cluster.pairs)))
    return ComparisonList(compare_any(catalogue, audience), tuple(groups))


def _beside(catalogue: Catalogue, audience: Audience, number: int, numbers: Numbers) -> Beside:
    href = addresses.comparison(audience, numbers)
    others = [other for other in numbers if other != number]
    if len(others) > 1:
        return Beside("Clusters ", Link(listed(numbers), href), " side by side")
    _, _, name = cluster_link(catalogue, audience, others[0]).text.partition(".")
    return Beside(f"Cluster {number} beside ", Link(str(others[0]), href), f":{name}")
