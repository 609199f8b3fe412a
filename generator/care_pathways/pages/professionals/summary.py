"""The first screen of a cluster's page: what is offered and how strongly, what not to do, where next, what to ask."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.analysis.fit import fitting_lines
from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster, TransitionType
from care_pathways.model.package import Package
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import Caution, Cautions, citation
from care_pathways.pages.parts.package_lines import OURS
from care_pathways.words.marks import STRENGTH, Word

VIEW = Audience.PROFESSIONALS
IN_A_MEETING = ("offer", "must", "standard", "option", "consider", "statutory", "guidance", "good-practice", "research")
"""What is looked up first: help to offer, by the strength of its verb; then rights, which hold for everyone alike."""
MOST_OFFERS, MOST_DO_NOTS, MOST_QUESTIONS, MOST_MEASURES = 8, 3, 3, 6
"""What fits on one screen. Everything else is one fold away."""


@dataclass(frozen=True, kw_only=True)
class CoreOffer:
    """An intervention of the specific core: its row on the page, its strongest fitting verb, and where that stands."""

    link: Link
    strength: Word | None
    citation: Link | None
    note: str
    """Why there is no verb, where there is none."""


@dataclass(frozen=True, kw_only=True)
class ClusterSummary:
    """What a review meeting looks up."""

    review: str | None
    setting: str
    team: tuple[str, ...]
    offers: tuple[CoreOffer, ...]
    more_offers: int
    do_not: tuple[Caution, ...]
    more_cautions: int
    step_up: tuple[Link, ...]
    step_down: tuple[Link, ...]
    questions: tuple[str, ...]
    measures: tuple[str, ...]


def cluster_summary(catalogue: Catalogue, cluster: Cluster, package: Package, cautions: Cautions) -> ClusterSummary:
    """What not to do comes first; where there is no such caution, what asks for care."""
    offers = sorted(_offers(catalogue, package), key=_weight)
    shown = (cautions.do_not or cautions.be_careful)[:MOST_DO_NOTS]
    return ClusterSummary(
        review=cluster.review_interval.text if cluster.review_interval else None,
        setting=package.setting,
        team=package.team,
        offers=tuple(offer for _, offer in offers[:MOST_OFFERS]),
        more_offers=max(0, len(offers) - MOST_OFFERS),
        do_not=shown,
        more_cautions=len(cautions.do_not) + len(cautions.be_careful) - len(shown),
        step_up=_moves(catalogue, cluster, TransitionType.STEP_UP),
        step_down=_moves(catalogue, cluster, TransitionType.STEP_DOWN),
        questions=package.people.questions[:MOST_QUESTIONS],
        measures=_measures(catalogue, package),
    )


def _offers(catalogue: Catalogue, package: Package) -> Iterator[tuple[Line | None, CoreOffer]]:
    for key in package.specific:
        item = catalogue.interventions[key].value
        strongest = fitting_lines(catalogue, item.evidence, (package.cluster,)).strongest
        yield (
            strongest,
            CoreOffer(
                link=Link(item.title, f"#line-{item.id}"),
                strength=STRENGTH[strongest.strength] if strongest else None,
                citation=citation(strongest) if strongest else None,
                note="" if strongest else OURS,
            ),
        )


def _weight(found: tuple[Line | None, CoreOffer]) -> int:
    """The stronger verb first. Offers of one strength keep the order of the author."""
    strongest, _ = found
    return IN_A_MEETING.index(strongest.strength) if strongest else len(IN_A_MEETING)


def _moves(catalogue: Catalogue, cluster: Cluster, kind: TransitionType) -> tuple[Link, ...]:
    numbers = sorted({number for move in cluster.transitions if move.type is kind for number in move.to})
    return tuple(
        Link(f"{number} {catalogue.clusters[number].value.short_label}", addresses.cluster(VIEW, number))
        for number in numbers
    )


def _measures(catalogue: Catalogue, package: Package) -> tuple[str, ...]:
    """Those of the specific core, each once."""
    keys = dict.fromkeys(key for item in package.specific for key in catalogue.interventions[item].value.measures)
    return tuple(catalogue.measures[key].value.name for key in [*keys][:MOST_MEASURES])
