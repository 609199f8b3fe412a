"""What the packages of a pathway's clusters offer: each intervention once, with the clusters and lists that name it."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.used_in import part_of
from care_pathways.words.marks import KIND
from care_pathways.words.package import PACKAGE_LISTS


@dataclass(frozen=True, kw_only=True)
class Offered:
    """An intervention, and for each list the numbers of the clusters in whose package it stands there."""

    link: Link
    kind: str
    fits: tuple[int, ...]
    together: tuple[int, ...]
    everyone: tuple[int, ...]


def offered(catalogue: Catalogue, pathway: Pathway) -> tuple[Offered, ...]:
    """What fits most clusters of the pathway first, then by title."""
    packages = _packages(catalogue, pathway)
    rows = []
    for item in interventions_of(catalogue, pathway):
        named: dict[str, list[int]] = {}
        for package in packages:
            if part := part_of(package, item.id):
                named.setdefault(part, []).append(package.cluster)
        fits, together, everyone = (tuple(named.get(words, ())) for words in PACKAGE_LISTS.values())
        rows.append(
            Offered(
                link=Link(item.title, addresses.intervention(Audience.COMMISSIONERS, item.id)),
                kind=KIND[item.kind],
                fits=fits,
                together=together,
                everyone=everyone,
            )
        )
    rows.sort(key=lambda row: (-len(row.fits), -len(row.together), row.link.text))
    return tuple(rows)


def interventions_of(catalogue: Catalogue, pathway: Pathway) -> Iterator[Intervention]:
    """Every intervention that a package of the pathway names, once."""
    keys = dict.fromkeys(
        key for package in _packages(catalogue, pathway) for name in PACKAGE_LISTS for key in getattr(package, name)
    )
    for key in keys:
        yield catalogue.interventions[key].value


def _packages(catalogue: Catalogue, pathway: Pathway) -> list[Package]:
    return [catalogue.packages[number].value for number in pathway.clusters if number in catalogue.packages]
