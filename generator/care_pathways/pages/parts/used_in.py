"""The clusters whose packages name an intervention, and everything that leans on a record."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Key
from care_pathways.model.audience import Audience
from care_pathways.model.package import Package
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.words.package import PACKAGE_LISTS


@dataclass(frozen=True)
class InCluster:
    """A cluster whose package names the intervention, and in which of its lists."""

    link: Link
    part: str


def in_clusters(catalogue: Catalogue, audience: Audience, key: Key) -> tuple[InCluster, ...]:
    """Clusters by number, each with the list that the intervention stands in."""
    found = []
    for number, record in sorted(catalogue.packages.items(), key=lambda item: int(item[0])):
        if part := part_of(record.value, key):
            cluster = catalogue.clusters[number].value
            title = cluster.people.title if audience is Audience.PEOPLE else cluster.short_label
            found.append(InCluster(Link(f"{number}. {title}", addresses.cluster(audience, int(number))), part))
    return tuple(found)


def clusters_using(catalogue: Catalogue, audience: Audience, key: Key) -> tuple[Link, ...]:
    """Clusters by number whose package names the intervention."""
    return tuple(item.link for item in in_clusters(catalogue, audience, key))


def part_of(package: Package, key: Key) -> str | None:
    """The list of the package that names the intervention, in words."""
    return next((words for name, words in PACKAGE_LISTS.items() if key in getattr(package, name)), None)
