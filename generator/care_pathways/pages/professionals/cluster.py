"""The professionals' page of a cluster: key facts, goals, the package with its evidence, and the pathway."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.freshness import Freshness, cited_by, freshness
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, ClusterUse, TransitionType
from care_pathways.model.provenance import Confidence
from care_pathways.page import Link, Page, Prose
from care_pathways.pages import addresses
from care_pathways.pages.comparisons.comparison import comparison_links
from care_pathways.pages.comparisons.most_like import MostLike, most_like
from care_pathways.pages.moves.moves_of_cluster import MovesOfCluster, moves_of_cluster
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.facts import Fact, fact, sources, supported
from care_pathways.pages.parts.prose import prose, proses
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.professionals.key_facts import KeyFact, key_facts
from care_pathways.pages.professionals.package import PackageForProfessionals, package_for_professionals
from care_pathways.pages.professionals.summary import ClusterSummary, cluster_summary
from care_pathways.pages.professionals.summary_lines import SummaryLines, summary_lines
from care_pathways.words import descriptions
from care_pathways.words.marks import CONFIDENCE, Word

VIEW = Audience.PROFESSIONALS


@dataclass(frozen=True, kw_only=True)
class ClusterForProfessionals:
    """All that the template sees."""

    number: int
    describes_needs: bool
    people: Link
    planning: Link
    """What planners are told of who delivers it."""
    in_short: Prose
    strengths: tuple[Prose, ...]
    key_facts: tuple[KeyFact, ...]
    diagnoses: tuple[tuple[str, str], ...]
    diagnoses_mark: Word
    diagnoses_sources: tuple[Link, ...]
    diagnoses_note: Fact | None
    summary: ClusterSummary | None
    """None for a number without a package."""
    most_like: MostLike | None
    lines: SummaryLines
    package: PackageForProfessionals | None
    review_interval: Fact | None
    moves: MovesOfCluster
    discharge: bool
    rules: tuple[Fact, ...]
    carers: Prose | None
    sources: tuple[Link, ...]
    freshness: Freshness | None
    not_checked: Word
    confidence: Word
    review: ReviewState


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each of the 22 numbers."""
    for record in catalogue.clusters.values():
        cluster = record.value
        yield Page(
            address=addresses.address(addresses.cluster(VIEW, cluster.number)),
            title=f"Cluster {cluster.number}: {cluster.short_label}",
            description=descriptions.CLUSTER_FOR_PROFESSIONALS.format(number=cluster.number, label=cluster.short_label),
            template="professionals/cluster.html",
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


def view(catalogue: Catalogue, record: Record[Cluster]) -> ClusterForProfessionals:
    """What the page shows."""
    cluster, package = record.value, catalogue.packages.get(record.value.number)
    diagnoses, interval, framework = cluster.facts.diagnoses, cluster.review_interval, catalogue.framework.value
    shown = package_for_professionals(catalogue, package.value) if package else None
    moves = moves_of_cluster(catalogue, VIEW, cluster, comparison_links(catalogue, VIEW, cluster.number))
    return ClusterForProfessionals(
        number=cluster.number,
        describes_needs=cluster.use is ClusterUse.DESCRIBES_NEEDS,
        people=Link(cluster.people.title, addresses.cluster(Audience.PEOPLE, cluster.number)),
        planning=Link("What must be in place", f"{addresses.cluster(Audience.COMMISSIONERS, cluster.number)}#delivery"),
        in_short=prose(catalogue, VIEW, cluster.people.in_short),
        strengths=proses(catalogue, VIEW, cluster.people.strengths),
        key_facts=tuple(key_facts(catalogue, cluster, package.value if package else None)),
        diagnoses=tuple((item.code, item.name) for item in diagnoses.likely),
        diagnoses_mark=CONFIDENCE[diagnoses.confidence],
        diagnoses_sources=sources(catalogue, diagnoses.sources),
        diagnoses_note=fact(catalogue, diagnoses.note) if diagnoses.note else None,
        summary=cluster_summary(catalogue, cluster, package.value, shown.cautions) if package and shown else None,
        most_like=most_like(catalogue, package.value, VIEW) if package else None,
        lines=summary_lines(catalogue, cluster, shown, moves),
        package=shown,
        review_interval=supported(catalogue, f"At least every {interval.text}", interval.confidence, interval.sources)
        if interval
        else None,
        moves=moves,
        discharge=any(move.type is TransitionType.DISCHARGE for move in cluster.transitions),
        rules=tuple(fact(catalogue, rule) for rule in framework.transition_rules),
        carers=prose(catalogue, VIEW, cluster.people.carers) if cluster.people.carers else None,
        sources=sources(catalogue, cluster.sources),
        freshness=freshness(catalogue, cited_by(catalogue, package.value), framework.edition_date) if package else None,
        not_checked=CONFIDENCE[Confidence.UNVERIFIED],
        confidence=CONFIDENCE[cluster.confidence],
        review=review_state(catalogue, record, cluster.review),
    )
