"""From a cluster to the groups of another framework, and back. Indicative, ours, and for no person."""

from dataclasses import dataclass

from care_pathways.model.other_framework import OtherFramework
from care_pathways.page import Link
from care_pathways.pages import addresses


@dataclass(frozen=True, kw_only=True)
class Nearest:
    """The groups that a cluster most resembles, the nearest first, and why it is split where it is."""

    groups: tuple[Link, ...]
    split: str | None
    note: str


def nearest(framework: OtherFramework, number: int) -> Nearest:
    """The groups for a cluster, with links to their pages. None where none fits."""
    ids, split = row_of(framework, number)
    names = {group.id: group.name for group in framework.groups}
    links = tuple(Link(names[id], addresses.framework(framework.id, id)) for id in ids)
    return Nearest(groups=links, split=split, note=framework.crosswalk_note)


def row_of(framework: OtherFramework, number: int) -> tuple[tuple[str, ...], str | None]:
    """The groups of a cluster by id, and why it is split."""
    row = next((row for row in framework.crosswalk if number in row.clusters), None)
    return (row.groups, row.split) if row else ((), None)


def clusters_of(framework: OtherFramework, group: str) -> tuple[tuple[int, str | None], ...]:
    """The clusters that lead to a group, each with the reason where it is split."""
    return tuple((n, row.split) for row in framework.crosswalk if group in row.groups for n in row.clusters)
