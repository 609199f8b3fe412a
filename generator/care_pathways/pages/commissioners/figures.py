"""What the charts show: counts of the content, in words, with one sentence each that the counts make."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.cluster import Cluster, ClusterUse
from care_pathways.model.intervention import InterventionKind
from care_pathways.model.package import Package
from care_pathways.model.pathway_indicator import Domain
from care_pathways.model.provenance import Check, Strength
from care_pathways.words.grammar import listed
from care_pathways.words.marks import CHECK, KIND, STRENGTH
from care_pathways.words.package import CHOOSE_TOGETHER, SPECIFIC
from care_pathways.words.planning import DOMAIN, NATIONAL, NATIONAL_SOURCE, SUGGESTED, status

WEEKS = {"W": 1.0, "M": 52 / 12, "Y": 52.0}
"""How many weeks a week, a month and a year have, so that bars can be compared."""
_INTERVAL = re.compile(r"P(\d+)([WMY])")


@dataclass(frozen=True)
class Row:
    """A row of numbers with its name. `shown` is said at the end of its bar, where that is not the sum."""

    name: str
    numbers: tuple[int, ...]
    shown: str = ""


@dataclass(frozen=True)
class Panel:
    """Rows that belong together, with their name. A chart of one panel needs none."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What one chart shows: its title, the sentence that sums it up, a note, its columns of numbers and its rows."""

    id: str
    title: str
    reading: str
    note: str
    head: str
    columns: tuple[str, ...]
    panels: tuple[Panel, ...]


def all_figures(catalogue: Catalogue) -> Iterator[Figures]:
    """Every chart, in the order of the page. What has no rows is left out."""
    for make in (_evidence, _kinds, _everyone, _reviews, _raters, _measures, _indicators):
        figures = make(catalogue)
        if any(panel.rows for panel in figures.panels):
            yield figures


def _evidence(catalogue: Catalogue) -> Figures:
    lines = [line for record in catalogue.interventions.values() for line in catalogue.lines(record.value.evidence)]
    pairs = Counter((line.strength, line.check) for line in lines)
    checks = [check for check in Check if any(line.check is check for line in lines)]
    rows = [Row(STRENGTH[each].text, tuple(pairs[each, check] for check in checks)) for each in Strength]
    kept = _longest_first(row for row in rows if sum(row.numbers))
    seen = sum(line.check is Check.TEXT for line in lines)
    most = f" The most frequent strength is “{kept[0].name}”, with {sum(kept[0].numbers)} lines." if kept else ""
    return Figures(
        id="evidence",
        title="Lines of evidence, by strength",
        reading=f"{seen} of {len(lines)} lines of evidence were checked against the publisher's own text.{most}",
        note="The strength is the publisher's. The patterns show how far we checked the line.",
        head="Strength",
        columns=tuple(CHECK[check].text for check in checks),
        panels=(Panel("", kept),),
    )


def _kinds(catalogue: Catalogue) -> Figures:
    panels = []
    for cluster, package in _packages(catalogue):
        counts = [Counter(_kinds_of(catalogue, keys)) for keys in (package.specific, package.choose_together)]
        rows = (Row(KIND[kind], tuple(count[kind] for count in counts)) for kind in InterventionKind)
        panels.append(Panel(_name(cluster), _longest_first(row for row in rows if sum(row.numbers))))
    sizes = [(sum(sum(row.numbers) for row in panel.rows), panel.name) for panel in panels]
    reading = ""
    if sizes:
        (most, _), (fewest, _) = max(sizes), min(sizes)
        large, small = (_numbers(name for size, name in sizes if size == count) for count in (most, fewest))
        reading = (
            f"Besides what is for everyone, the longest package names {most} interventions (cluster {large}), "
            f"the shortest {fewest} (cluster {small})."
        )
    return Figures(
        id="kinds",
        title="Packages, by kind of help",
        reading=reading,
        note="A longer package is not more care for one person: nobody is expected to have all of it.",
        head="Kind",
        columns=(SPECIFIC, CHOOSE_TOGETHER),
        panels=tuple(panels),
    )


def _everyone(catalogue: Catalogue) -> Figures:
    packages = [package for _, package in _packages(catalogue)]
    shared = set.intersection(*(set(package.for_everyone) for package in packages)) if packages else set()
    counts = Counter(_kinds_of(catalogue, shared))
    rows = _longest_first(Row(KIND[kind], (counts[kind],)) for kind in InterventionKind if counts[kind])
    same = all(set(package.for_everyone) == shared for package in packages)
    return Figures(
        id="everyone",
        title="For everyone, in every package",
        reading=f"{counts.total()} interventions are for everyone in all {len(packages)} packages."
        + (" No package has others for everyone." if same else " Some packages have more."),
        note="",
        head="Kind",
        columns=("Interventions",),
        panels=(Panel("", rows),),
    )


def _reviews(catalogue: Catalogue) -> Figures:
    found = [
        (cluster, cluster.review_interval.text, weeks(cluster.review_interval.maximum))
        for cluster in (record.value for record in catalogue.clusters.values())
        if cluster.review_interval and cluster.use is ClusterUse.DESCRIBES_NEEDS
    ]
    reading = ""
    if found:
        ends = [(count, text) for _, text, count in found]
        (fewest, short), (most, long) = min(ends), max(ends)
        soon, late = (listed([c.number for c, _, count in found if count == end]) for end in (fewest, most))
        reading = (
            f"Reviews are due most often in cluster{'s' * (' ' in soon)} {soon}, at least every {short}, "
            f"and least often in cluster{'s' * (' ' in late)} {late}, at least every {long}."
        )
    panels = tuple(
        Panel(
            group.name,
            tuple(Row(_name(cluster), (count,), text) for cluster, text, count in found if cluster.group == group.id),
        )
        for group in catalogue.groups.values()
    )
    return Figures(
        id="reviews",
        title="The longest time between two reviews, by cluster",
        reading=reading,
        note="It is not a length of treatment, and a review can be asked for earlier. 6 months count as 26 weeks.",
        head="Cluster",
        columns=("Weeks",),
        panels=tuple(panel for panel in panels if panel.rows),
    )


def _raters(catalogue: Catalogue) -> Figures:
    counts = Counter(record.value.rated_by for record in catalogue.measures.values())
    rows = _longest_first(Row(name[0].upper() + name[1:], (count,)) for name, count in counts.items())
    first = (
        f" Most often that is {rows[0].name[0].lower()}{rows[0].name[1:]}, with {rows[0].numbers[0]}." if rows else ""
    )
    return Figures(
        id="raters",
        title="Outcome measures, by who fills them in",
        reading=f"{counts.total()} outcome measures are named here.{first}",
        note="The descriptions of measures are general knowledge and not yet checked.",
        head="Filled in by",
        columns=("Measures",),
        panels=(Panel("", rows),),
    )


def _measures(catalogue: Catalogue) -> Figures:
    used: dict[InterventionKind, set[str]] = {}
    for record in catalogue.interventions.values():
        named = set(record.value.measures)
        used.setdefault(record.value.kind, set()).update(named)
    rows = _longest_first(Row(KIND[kind], (len(keys),)) for kind, keys in used.items() if keys)
    without = sorted(KIND[kind] for kind, keys in used.items() if not keys)
    none = f" None is named for: {listed(without)}." if without else ""
    first = f"“{rows[0].name}” has the most named outcome measures, {rows[0].numbers[0]}." if rows else ""
    return Figures(
        id="measures",
        title="Outcome measures, by the kind of help that they are used with",
        reading=first + none,
        note="A measure that is used with several kinds is counted with each.",
        head="Kind",
        columns=("Measures",),
        panels=(Panel("", rows),),
    )


def _indicators(catalogue: Catalogue) -> Figures:
    kinds = (NATIONAL, NATIONAL_SOURCE, SUGGESTED)
    items = [item for record in catalogue.pathways.values() for item in record.value.indicators]
    counts = Counter((item.domain, status(item)) for item in items)
    rows = tuple(Row(DOMAIN[each], tuple(counts[each, kind] for kind in kinds)) for each in Domain)
    ours = sum(counts[each, SUGGESTED] for each in Domain)
    return Figures(
        id="indicators",
        title="Indicators of the pathways, by domain",
        reading=f"{ours} of the {len(items)} indicators are our suggestions and have no national measure or source.",
        note="An indicator that stands in several pathways is counted with each.",
        head="Domain",
        columns=tuple(kind.text for kind in kinds),
        panels=(Panel("", tuple(row for row in rows if sum(row.numbers))),),
    )


def weeks(interval: str) -> int:
    """The weeks of an ISO 8601 duration in weeks, months or years, such as P6M."""
    found = _INTERVAL.fullmatch(interval)
    if found is None:
        raise ValueError(f"{interval} is no duration in weeks, months or years")
    return round(int(found[1]) * WEEKS[found[2]])


def _packages(catalogue: Catalogue) -> Iterator[tuple[Cluster, Package]]:
    for number in sorted(catalogue.packages, key=int):
        yield catalogue.clusters[number].value, catalogue.packages[number].value


def _kinds_of(catalogue: Catalogue, keys: Iterable[str]) -> Iterator[InterventionKind]:
    return (catalogue.interventions[key].value.kind for key in keys)


def _longest_first(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (-sum(row.numbers), row.name)))


def _name(cluster: Cluster) -> str:
    return f"{cluster.number}. {cluster.short_label}"


def _numbers(names: Iterable[str]) -> str:
    return listed([name.partition(".")[0] for name in names])
