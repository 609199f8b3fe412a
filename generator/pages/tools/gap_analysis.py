"""Gap analysis: what a package names, row by row, for a service to say what it offers and what it lacks."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.catalogue import Catalogue, Key, Record
from generator.model.cluster import Cluster
from generator.model.intervention import Intervention
from generator.model.package import Package
from generator.model.provenance import Strength
from generator.model.written import Audience
from generator.page import Link, Page, SearchText
from generator.pages import addresses
from generator.pages.parts import Fact, fact
from generator.pages.search_texts import TOOLS
from generator.pages.shared.matrix import WARNING
from generator.pages.shared.parts_of_package import CHOOSE, EVERYONE, SPECIFIC
from generator.pages.shared.parts_of_package import Part as PackagePart
from generator.pages.tools.sheet import OFFERED, Part, Row, Sheet, sheet
from generator.pages.words import KIND, STRENGTH, Word

VIEW = Audience.COMMISSIONERS
TRAIL = (Link("Planning tools", addresses.TOOLS),)


@dataclass(frozen=True)
class GapAnalysis:
    """All that the template of one worksheet sees."""

    sheet: Sheet
    about: Link
    status: Fact | None


@dataclass(frozen=True)
class GapAnalyses:
    """All that the template of the list sees: for each group of clusters its name and the worksheets."""

    groups: tuple[tuple[str, tuple[Link, ...]], ...]
    status: Fact | None


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list, and one worksheet for each cluster with a package."""
    yield Page(
        addresses.address(addresses.GAP_ANALYSES),
        "Gap analysis",
        "For each cluster, what its care package names: say what is offered, partly, or not, with evidence and action.",
        "commissioners/gap-analyses.html",
        partial(_list, catalogue),
        VIEW,
        TRAIL,
        search=SearchText(TOOLS, "", "gap analysis audit baseline what is missing worksheet service review"),
        show_contents=False,
    )
    for number in catalogue.packages:
        record = catalogue.clusters.get(number)
        if record is None:
            continue
        yield Page(
            addresses.address(addresses.gap_analysis(record.value.number)),
            _title(record.value),
            f"The interventions of the care package of cluster {number}, row by row: what is offered, what is lacking.",
            "commissioners/gap-analysis.html",
            partial(_one, catalogue, record),
            VIEW,
            (*TRAIL, Link("Gap analysis", addresses.GAP_ANALYSES)),
            subject=catalogue.packages[number].name,
            search=SearchText(TOOLS, "Gap analysis", f"gap analysis {record.value.short_label}"),
            show_contents=False,
        )


def _title(cluster: Cluster) -> str:
    return f"Gap analysis, cluster {cluster.number}"


def _status(catalogue: Catalogue) -> Fact | None:
    return fact(catalogue, catalogue.framework.value.status) if catalogue.framework else None


def _list(catalogue: Catalogue) -> GapAnalyses:
    groups = []
    for group in catalogue.groups.values():
        found = (
            record.value
            for record in catalogue.clusters.values()
            if record.value.group == group.id and record.key in catalogue.packages
        )
        links = tuple(
            Link(f"Cluster {item.number}: {item.short_label}", addresses.gap_analysis(item.number)) for item in found
        )
        groups.append((group.name, links))
    return GapAnalyses(tuple((name, links) for name, links in groups if links), _status(catalogue))


def _one(catalogue: Catalogue, record: Record[Cluster]) -> GapAnalysis:
    cluster = record.value
    link = Link(f"Cluster {cluster.number}: {cluster.short_label}", addresses.cluster(VIEW, cluster.number))
    return GapAnalysis(cluster_sheet(catalogue, cluster), link, _status(catalogue))


def cluster_sheet(catalogue: Catalogue, cluster: Cluster) -> Sheet:
    """The worksheet of a cluster: every intervention of its package, in the parts of the package."""
    package: Package = catalogue.packages[cluster.number].value
    return sheet(
        f"gap-analysis/{cluster.number}",
        f"{_title(cluster)}: {cluster.short_label}",
        "Intervention",
        OFFERED,
        (
            _part(catalogue, SPECIFIC, package.specific),
            _part(catalogue, CHOOSE, package.choose_together),
            _part(catalogue, EVERYONE, package.for_everyone),
        ),
    )


def _part(catalogue: Catalogue, part: PackagePart, keys: tuple[Key, ...]) -> Part:
    found = (catalogue.interventions[key] for key in keys if key in catalogue.interventions)
    return Part(part.tone, part.text, part.meaning, tuple(row(record) for record in found))


def row(record: Record[Intervention]) -> Row:
    """A row to answer for an intervention: the verbs of its evidence, its kind and who delivers it."""
    item = record.value
    return Row(
        item.id,
        item.title,
        Link(item.title, addresses.intervention(VIEW, record.key)),
        _verbs(item),
        f"{KIND[item.kind]}. Delivered by: {'; '.join(item.delivered_by)}.",
    )


def _verbs(item: Intervention) -> tuple[Word, ...]:
    strengths = {line.strength for line in item.evidence}
    verbs = tuple(STRENGTH[verb] for verb in Strength if verb in strengths and verb is not Strength.DO_NOT)
    return (*verbs, WARNING) if Strength.DO_NOT in strengths else verbs
