"""The commissioners' page of a cluster: what must be in place, who delivers it, and ways to see if it works."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, ClusterUse
from care_pathways.model.package import Package
from care_pathways.page import Link, Page
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.planning import Planning, planning
from care_pathways.pages.commissioners.summary import PlanningSummary, SummaryLines, planning_summary, summary_lines
from care_pathways.pages.commissioners.workforce import Sector, sectors
from care_pathways.pages.comparisons.comparison import comparison_links
from care_pathways.pages.comparisons.most_like import MostLike, most_like
from care_pathways.pages.moves.moves_of_cluster import MovesOfCluster, moves_of_cluster
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.crosswalk import Nearest, nearest
from care_pathways.pages.parts.evidence import citation
from care_pathways.pages.parts.facts import Fact, fact, supported
from care_pathways.pages.parts.package_lines import PackageLine, package_lines
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.parts.seen import mark_of
from care_pathways.words import descriptions
from care_pathways.words.grammar import within
from care_pathways.words.marks import CONFIDENCE, Word

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """A way to see whether the package works."""

    text: str
    citation: Link | None
    check: Word
    note: str | None


@dataclass(frozen=True, kw_only=True)
class PackageForCommissioners:
    """The care package as something to plan."""

    setting: str
    team: tuple[str, ...]
    duration: Fact
    specific: tuple[PackageLine, ...]
    choose: tuple[PackageLine, ...]
    everyone: tuple[PackageLine, ...]
    sectors: tuple[Sector, ...]
    indicators: tuple[Indicator, ...]
    recovery: tuple[str, ...]
    inclusion: tuple[str, ...]
    equity: tuple[tuple[str, str], ...]
    review: ReviewState
    gap_analysis: Link


@dataclass(frozen=True, kw_only=True)
class ClusterForCommissioners:
    """All that the template sees."""

    number: int
    describes_needs: bool
    label: Fact
    group: str | None
    review_interval: Fact | None
    summary: tuple[Fact, ...]
    nearest: Nearest
    package: PackageForCommissioners | None
    moves: MovesOfCluster
    planning: Planning
    short: PlanningSummary | None
    most_like: MostLike | None
    """None for a number without a package."""
    lines: SummaryLines
    confidence: Word
    review: ReviewState


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each of the 22 numbers."""
    for record in catalogue.clusters.values():
        cluster = record.value
        yield Page(
            address=addresses.address(addresses.cluster(VIEW, cluster.number)),
            title=_title(cluster),
            description=_description(cluster),
            template="commissioners/cluster.html",
            view=partial(view, catalogue, record),
            audience=VIEW,
            trail=(Link("Clusters", addresses.clusters(VIEW)),),
            counterparts=addresses.everywhere(
                {audience: addresses.cluster(audience, cluster.number) for audience in Audience}
            ),
            subject=record.name,
            search=search_texts.cluster(catalogue, VIEW, cluster),
            last_reviewed=reviewed(catalogue, record),
        )


def _title(cluster: Cluster) -> str:
    """There is nothing to plan for a number that describes no needs."""
    if cluster.use is not ClusterUse.DESCRIBES_NEEDS:
        return f"Cluster {cluster.number}: {cluster.short_label}"
    return f"Cluster {cluster.number}: Planning for {within(cluster.short_label)}"


def _description(cluster: Cluster) -> str:
    if cluster.use is not ClusterUse.DESCRIBES_NEEDS:
        return descriptions.NUMBER_TO_PLAN.format(number=cluster.number, label=cluster.short_label)
    return descriptions.CLUSTER_TO_PLAN.format(number=cluster.number, label=cluster.short_label)


def view(catalogue: Catalogue, record: Record[Cluster]) -> ClusterForCommissioners:
    """What the page shows."""
    cluster, package = record.value, catalogue.packages.get(record.value.number)
    group = catalogue.groups.named(cluster.group)
    interval = cluster.review_interval
    found = planning(catalogue, cluster.number)
    moves = moves_of_cluster(catalogue, VIEW, cluster, comparison_links(catalogue, VIEW, cluster.number))
    shown = _package(catalogue, package.value) if package else None
    return ClusterForCommissioners(
        number=cluster.number,
        describes_needs=cluster.use is ClusterUse.DESCRIBES_NEEDS,
        label=supported(catalogue, cluster.label.text, cluster.label.confidence, cluster.label.sources),
        group=group.name if group else None,
        review_interval=supported(catalogue, f"At least every {interval.text}", interval.confidence, interval.sources)
        if interval
        else None,
        summary=tuple(fact(catalogue, statement) for statement in cluster.facts.summary),
        nearest=nearest(catalogue.successor, cluster.number),
        package=shown,
        moves=moves,
        planning=found,
        short=planning_summary(catalogue, cluster, package.value, found) if package else None,
        most_like=most_like(catalogue, package.value, VIEW) if package else None,
        lines=summary_lines(cluster, package.value if package else None, shown.sectors if shown else (), found, moves),
        confidence=CONFIDENCE[cluster.confidence],
        review=review_state(catalogue, record, cluster.review),
    )


def _package(catalogue: Catalogue, package: Package) -> PackageForCommissioners:
    considerations = package.professionals.considerations
    named = (*package.for_everyone, *package.specific, *package.choose_together)
    interventions = [catalogue.interventions[key].value for key in named]
    return PackageForCommissioners(
        setting=package.setting,
        team=package.team,
        duration=supported(catalogue, package.duration.text, package.duration.confidence, ()),
        specific=package_lines(catalogue, VIEW, package.specific, package.cluster),
        choose=package_lines(catalogue, VIEW, package.choose_together, package.cluster),
        everyone=package_lines(catalogue, VIEW, package.for_everyone, package.cluster),
        sectors=sectors(catalogue, interventions),
        indicators=tuple(
            Indicator(
                text=item.text,
                citation=citation(catalogue.statements[item.statement]) if item.statement else None,
                check=mark_of(catalogue, item.statement),
                note=catalogue.statements[item.statement].statement.seen.note if item.statement else None,
            )
            for item in package.commissioners.indicators
        ),
        recovery=package.professionals.recovery,
        inclusion=package.professionals.inclusion,
        equity=(
            ("Ethnicity and racism", considerations.ethnicity),
            ("Autism and learning disability", considerations.autism_and_learning_disability),
            ("Older adults", considerations.older_adults),
            ("Perinatal", considerations.perinatal),
        ),
        review=review_state(catalogue, catalogue.packages[package.cluster], package.review),
        gap_analysis=Link("Gap analysis of this package", addresses.gap_analysis(package.cluster)),
    )
