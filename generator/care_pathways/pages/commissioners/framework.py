"""Frameworks beside the clusters: their groups lead to packages, by clusters and by words of diagnosis."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.other_framework import FrameworkGroup, OtherFramework
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.moves.moves import cluster_link
from care_pathways.pages.parts.crosswalk import Nearest, clusters_of, nearest
from care_pathways.pages.parts.facts import sources
from care_pathways.words import descriptions
from care_pathways.words.grammar import day, within
from care_pathways.words.marks import CONFIDENCE, Word

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True)
class Frameworks:
    """The list: each framework with what it is."""

    rows: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, kw_only=True)
class Group:
    """A group in the list of its framework, with the words of diagnosis that lead to it and its clusters."""

    link: Link
    in_development: bool
    words: tuple[str, ...]
    clusters: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class OneFramework:
    """All that the template of a framework sees."""

    item: OtherFramework
    looked_on: str
    mark: Word
    sources: tuple[Link, ...]
    groups: tuple[Group, ...]
    crosswalk: tuple[tuple[Link, Nearest], ...]
    crosswalk_mark: Word
    words: tuple[tuple[str, Group], ...]


@dataclass(frozen=True, kw_only=True)
class OfCluster:
    """A cluster that leads to the group: why it is split, and the interventions that define its package."""

    number: int
    link: Link
    split: str | None
    specific: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class OneGroup:
    """All that the template of a group sees."""

    framework: Link
    group: FrameworkGroup
    settings: tuple[str, ...]
    words: tuple[str, ...]
    clusters: tuple[OfCluster, ...]
    pathways: tuple[Link, ...]
    crosswalk_mark: Word
    crosswalk_note: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list, then each framework and each of its groups."""
    records = catalogue.other_frameworks.values()
    yield Page(
        address=addresses.address(addresses.FRAMEWORKS),
        title="Other frameworks beside the clusters",
        description=descriptions.FRAMEWORKS,
        template="commissioners/frameworks.html",
        view=lambda: Frameworks(tuple((_link(record), record.value.about) for record in records)),
        audience=VIEW,
        search=SearchText(kind=ResultKind.LIST, words="framework currency crosswalk resource groups diagnosis"),
    )
    for record in records:
        item = record.value
        trail = (Link("Other frameworks", addresses.FRAMEWORKS),)
        yield Page(
            address=addresses.address(addresses.framework(item.id)),
            title=f"{item.name} ({item.short_name})",
            description=descriptions.FRAMEWORK.format(groups=len(item.groups)),
            template="commissioners/framework.html",
            view=partial(framework, catalogue, item),
            audience=VIEW,
            trail=trail,
            subject=record.name,
            search=SearchText(kind=ResultKind.LIST, words=f"{item.short_name} currency crosswalk"),
        )
        for group in item.groups:
            yield Page(
                address=addresses.address(addresses.framework(item.id, group.id)),
                title=f"{group.name}: care packages",
                description=descriptions.GROUP.format(group=group.name, framework=item.short_name),
                template="commissioners/framework-group.html",
                view=partial(one_group, catalogue, item, group),
                audience=VIEW,
                trail=(*trail, _link(record)),
                search=SearchText(kind=ResultKind.LIST, words=" ".join((item.short_name, *_words(catalogue, group)))),
            )


def _link(record: Record[OtherFramework]) -> Link:
    return Link(record.value.name, addresses.framework(record.value.id))


def _words(catalogue: Catalogue, group: FrameworkGroup) -> tuple[str, ...]:
    return tuple(catalogue.populations[key].value.name for key in group.populations)


def framework(catalogue: Catalogue, item: OtherFramework) -> OneFramework:
    """A framework as a page."""
    groups = tuple(
        Group(
            link=Link(group.name, addresses.framework(item.id, group.id)),
            in_development=group.in_development,
            words=_words(catalogue, group),
            clusters=tuple(cluster_link(catalogue, VIEW, number) for number, _ in clusters_of(item, group.id)),
        )
        for group in item.groups
    )
    numbers = sorted(number for row in item.crosswalk for number in row.clusters)
    return OneFramework(
        item=item,
        looked_on=day(item.looked_on) or "",
        mark=CONFIDENCE[item.confidence],
        sources=sources(catalogue, item.sources),
        groups=groups,
        crosswalk=tuple((cluster_link(catalogue, VIEW, number), nearest(item, number)) for number in numbers),
        crosswalk_mark=CONFIDENCE[item.crosswalk_confidence],
        words=tuple(
            sorted(((word, group) for group in groups for word in group.words), key=lambda pair: pair[0].lower())
        ),
    )


def one_group(catalogue: Catalogue, item: OtherFramework, group: FrameworkGroup) -> OneGroup:
    """A group as a page."""
    found = clusters_of(item, group.id)
    numbers = {number for number, _ in found}
    return OneGroup(
        framework=Link(within(item.name), addresses.framework(item.id)),
        group=group,
        settings=item.settings,
        words=_words(catalogue, group),
        clusters=tuple(
            OfCluster(
                number=number,
                link=cluster_link(catalogue, VIEW, number),
                split=split,
                specific=_specific(catalogue, number),
            )
            for number, split in found
        ),
        pathways=tuple(
            Link(record.value.title, addresses.pathway(record.key))
            for record in catalogue.pathways.values()
            if numbers & set(record.value.clusters)
        ),
        crosswalk_mark=CONFIDENCE[item.crosswalk_confidence],
        crosswalk_note=item.crosswalk_note,
    )


def _specific(catalogue: Catalogue, number: int) -> tuple[Link, ...]:
    package = catalogue.packages.get(number)
    keys = package.value.specific if package else ()
    return tuple(Link(catalogue.interventions[key].value.title, addresses.intervention(VIEW, key)) for key in keys)
