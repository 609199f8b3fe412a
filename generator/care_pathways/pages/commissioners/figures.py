"""What the charts show: counts of the content, in words, with one sentence each that the counts make."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.model.cluster import Cluster, ClusterUse
from care_pathways.model.intervention import InterventionKind
from care_pathways.model.package import Package
from care_pathways.model.provenance import Check, Strength
from care_pathways.pages.commissioners.figure import Figures, Panel, Row, longest_first
from care_pathways.pages.commissioners.figures_of_measures import indicators, measures_by_kind, raters
from care_pathways.words.charts import (
    FOR_EVERYONE_IN_ALL,
    KINDS_OF_HELP,
    LONGEST_AND_SHORTEST,
    MOST_FREQUENT,
    MOST_IN,
    NO_OTHERS,
    NOT_A_LENGTH,
    NOT_MORE_CARE,
    READ_IN_THE_TEXT,
    REVIEWS,
    SOME_HAVE_MORE,
    STRENGTH_IS_THE_PUBLISHERS,
)
from care_pathways.words.grammar import listed, plural, semicolons
from care_pathways.words.marks import CHECK, KIND, STRENGTH
from care_pathways.words.package import CHOOSE_TOGETHER, SPECIFIC

WEEKS = {"W": 1.0, "M": 52 / 12, "Y": 52.0}
"""How many weeks a week, a month and a year have, so that bars can be compared."""
KINDS = "kinds"
"""The chart of kinds of help by cluster, which is a table of heat."""
_INTERVAL = re.compile(r"P(\d+)([WMY])")


def all_figures(catalogue: Catalogue) -> Iterator[Figures]:
    """Every chart, in the order of the page. What has no rows is left out."""
    for make in (kinds, reviews, _everyone, _evidence, raters, measures_by_kind, indicators):
        figures = make(catalogue)
        if any(panel.rows for panel in figures.panels):
            yield figures


def _evidence(catalogue: Catalogue) -> Figures:
    lines = [line for record in catalogue.interventions.values() for line in catalogue.lines(record.value.evidence)]
    pairs = Counter((line.strength, line.check) for line in lines)
    checks = [check for check in Check if any(line.check is check for line in lines)]
    rows = [Row(STRENGTH[each].text, tuple(pairs[each, check] for check in checks)) for each in Strength]
    kept = longest_first(row for row in rows if sum(row.numbers))
    seen = sum(line.check is Check.TEXT for line in lines)
    most = MOST_FREQUENT.format(strength=kept[0].name, lines=sum(kept[0].numbers)) if kept else ""
    return Figures(
        id="evidence",
        title="Lines of evidence, by strength",
        finding=READ_IN_THE_TEXT.format(seen=seen, lines=len(lines)),
        reading=most,
        note=STRENGTH_IS_THE_PUBLISHERS,
        head="Strength",
        columns=tuple(CHECK[check].text for check in checks),
        panels=(Panel("", kept),),
    )


def kinds(catalogue: Catalogue) -> Figures:
    """The specific core and the choices of every package, by kind of help."""
    panels = []
    for cluster, package in packages(catalogue):
        counts = [Counter(kinds_of(catalogue, keys)) for keys in (package.specific, package.choose_together)]
        rows = (Row(KIND[kind], tuple(count[kind] for count in counts)) for kind in InterventionKind)
        panels.append(Panel(_name(cluster), longest_first(row for row in rows if sum(row.numbers))))
    sizes = [(sum(sum(row.numbers) for row in panel.rows), panel.name) for panel in panels]
    reading = ""
    if sizes:
        (most, _), (fewest, _) = max(sizes), min(sizes)
        large, small = (_numbers(name for size, name in sizes if size == count) for count in (most, fewest))
        reading = LONGEST_AND_SHORTEST.format(most=most, large=large, fewest=fewest, small=small)
    return Figures(
        id=KINDS,
        title="Packages, by kind of help",
        finding=_most_named(panels),
        reading=reading,
        note=NOT_MORE_CARE,
        head="Kind",
        columns=(SPECIFIC, CHOOSE_TOGETHER),
        panels=tuple(panels),
    )


def _everyone(catalogue: Catalogue) -> Figures:
    found = [package for _, package in packages(catalogue)]
    shared = set.intersection(*(set(package.for_everyone) for package in found)) if found else set()
    counts = Counter(kinds_of(catalogue, shared))
    rows = longest_first(Row(KIND[kind], (counts[kind],)) for kind in InterventionKind if counts[kind])
    same = all(set(package.for_everyone) == shared for package in found)
    return Figures(
        id="everyone",
        title="For everyone, in every package",
        finding=FOR_EVERYONE_IN_ALL.format(number=counts.total(), packages=len(found)),
        reading=NO_OTHERS if same else SOME_HAVE_MORE,
        note="",
        head="Kind",
        columns=("Interventions",),
        panels=(Panel("", rows),),
    )


def reviews(catalogue: Catalogue) -> Figures:
    """The longest time between two reviews of each cluster, in groups."""
    found = [
        (cluster, cluster.review_interval.text, weeks(cluster.review_interval.maximum))
        for cluster in (record.value for record in catalogue.clusters.values())
        if cluster.review_interval and cluster.use is ClusterUse.DESCRIBES_NEEDS
    ]
    finding = ""
    if found:
        ends = [(count, text) for _, text, count in found]
        (fewest, short), (most, long) = min(ends), max(ends)
        soon, late = ([c.number for c, _, count in found if count == end] for end in (fewest, most))
        finding = REVIEWS.format(soon=_clusters(soon), short=short, late=_clusters(late), long=long)
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
        finding=finding,
        reading="",
        note=NOT_A_LENGTH,
        head="Cluster",
        columns=("Weeks",),
        panels=tuple(panel for panel in panels if panel.rows),
    )


def weeks(interval: str) -> int:
    """The weeks of an ISO 8601 duration in weeks, months or years, such as P6M."""
    found = _INTERVAL.fullmatch(interval)
    if found is None:
        raise ValueError(f"{interval} is no duration in weeks, months or years")
    return round(int(found[1]) * WEEKS[found[2]])


def packages(catalogue: Catalogue) -> Iterator[tuple[Cluster, Package]]:
    """Every cluster that has a package, with it, by number."""
    for number in sorted(catalogue.packages, key=int):
        yield catalogue.clusters[number].value, catalogue.packages[number].value


def kinds_of(catalogue: Catalogue, keys: Iterable[str]) -> Iterator[InterventionKind]:
    """The kind of each intervention."""
    return (catalogue.interventions[key].value.kind for key in keys)


def _most_named(panels: Sequence[Panel]) -> str:
    """Where the two kinds of help with the most interventions have most of them."""
    counts: dict[str, dict[str, int]] = {}
    for panel in panels:
        for row in panel.rows:
            counts.setdefault(row.name, {})[panel.name] = sum(row.numbers)
    said = []
    for kind in sorted(counts, key=lambda kind: (-sum(counts[kind].values()), kind))[:2]:
        top = max(counts[kind].values())
        where = [int(name.partition(".")[0]) for name, count in counts[kind].items() if count == top]
        said.append(MOST_IN.format(kind=kind, clusters=_clusters(where)))
    return KINDS_OF_HELP.format(said=semicolons(said)) if said else ""


def _clusters(numbers: Sequence[int]) -> str:
    return f"{plural(len(numbers), 'cluster')} {listed(numbers)}"


def _name(cluster: Cluster) -> str:
    return f"{cluster.number}. {cluster.short_label}"


def _numbers(names: Iterable[str]) -> str:
    return listed([name.partition(".")[0] for name in names])
