"""A table of heat: how many interventions of each kind a package names, cluster by cluster; the more, the darker."""

from collections import Counter
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import InterventionKind
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.figures import kinds_of, packages
from care_pathways.words.marks import KIND

STEPS = ((1, "1"), (2, "2"), (3, "3"), (4, "4 or 5"), (6, "6 or more"))
"""From which count on a cell has a step of colour, and how the legend says it. Nothing has none."""


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A count and its step of colour: 0 where there is nothing, then 1 to 5."""

    count: int
    step: int


@dataclass(frozen=True, kw_only=True)
class HeatRow:
    """A kind of help with its cells, in the order of the clusters."""

    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class HeatColumn:
    """A cluster: its number and label as a link, and how many interventions its package names."""

    number: int
    link: Link
    total: int


@dataclass(frozen=True, kw_only=True)
class Heat:
    """The whole table. `groups` are the names of the groups of clusters, each with how many columns it spans."""

    groups: tuple[tuple[str, int], ...]
    columns: tuple[HeatColumn, ...]
    rows: tuple[HeatRow, ...]
    legend: tuple[tuple[int, str], ...]


def heat(catalogue: Catalogue) -> Heat:
    """The specific core and the choices of every package. The kind that is named most stands first."""
    found = list(packages(catalogue))
    counts = [Counter(kinds_of(catalogue, (*package.specific, *package.choose_together))) for _, package in found]
    totals = sum(counts, Counter[InterventionKind]())
    groups = Counter(group.name if group else "" for group in (catalogue.groups.named(one.group) for one, _ in found))
    return Heat(
        groups=tuple(groups.items()),
        columns=tuple(
            HeatColumn(
                number=cluster.number,
                link=Link(cluster.short_label, addresses.cluster(Audience.COMMISSIONERS, cluster.number)),
                total=count.total(),
            )
            for (cluster, _), count in zip(found, counts, strict=True)
        ),
        rows=tuple(
            HeatRow(
                name=KIND[kind],
                cells=tuple(Cell(count=count[kind], step=step(count[kind])) for count in counts),
            )
            for kind, _ in totals.most_common()
        ),
        legend=tuple((number, words) for number, (_, words) in enumerate(STEPS, 1)),
    )


def step(count: int) -> int:
    """The step of colour of a count."""
    return sum(count >= least for least, _ in STEPS)
