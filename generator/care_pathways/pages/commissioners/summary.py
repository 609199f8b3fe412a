"""The first screen of a cluster's page for planners, and the line under the heading of each part that folds."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster
from care_pathways.model.package import Package
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.planning import Planning
from care_pathways.pages.commissioners.standards import StandardLine
from care_pathways.pages.commissioners.workforce import Sector
from care_pathways.pages.moves.moves_of_cluster import MovesOfCluster, ways_counted
from care_pathways.pages.parts.package_lines import package_counted
from care_pathways.text.plain_text import first_sentence
from care_pathways.words.grammar import first_of, semicolons

VIEW = Audience.COMMISSIONERS
MOST_CORE, MOST_STANDARDS, MOST_INDICATORS, MOST_GAPS = 10, 5, 4, 3
"""What fits on one screen. Everything else is one fold away."""
NAMED = 4
"""How many names a line gives before it counts the rest."""


@dataclass(frozen=True, kw_only=True)
class PlanningSummary:
    """What has to be there, what counts today, what to count first, and where to look for gaps."""

    facts: tuple[tuple[str, str], ...]
    core: tuple[Link, ...]
    standards: tuple[StandardLine, ...]
    indicators: tuple[str, ...]
    gaps: tuple[str, ...]
    """Groups who may miss out, in a sentence each."""
    gap_analysis: Link


@dataclass(frozen=True, kw_only=True)
class SummaryLines:
    """One line a part. Empty where the part has nothing short to say of itself."""

    what_can_help: str = ""
    standards: str = ""
    quality_standards: str = ""
    measures: str = ""
    delivery: str = ""
    settings: str = ""
    considerations: str = ""
    interdependencies: str = ""
    recovery: str = ""
    moving_on: str = ""
    key_facts: str = ""


def planning_summary(catalogue: Catalogue, cluster: Cluster, package: Package, found: Planning) -> PlanningSummary:
    """The summary of one cluster."""
    considerations = package.professionals.considerations
    titles = {key: catalogue.interventions[key].value.title for key in package.specific}
    return PlanningSummary(
        facts=(
            *((("Review", f"At least every {cluster.review_interval.text}"),) if cluster.review_interval else ()),
            ("Setting", package.setting),
            ("Team", semicolons(package.team)),
        ),
        core=tuple(Link(title, addresses.intervention(VIEW, key)) for key, title in titles.items())[:MOST_CORE],
        standards=tuple(line for line in found.standards if line.in_force)[:MOST_STANDARDS],
        indicators=tuple(item.text for item in package.commissioners.indicators)[:MOST_INDICATORS],
        gaps=tuple(
            f"{first_sentence(text).rstrip('.')}."
            for text in (
                considerations.ethnicity,
                considerations.autism_and_learning_disability,
                considerations.older_adults,
            )
        )[:MOST_GAPS],
        gap_analysis=Link("Gap analysis of this package", addresses.gap_analysis(package.cluster)),
    )


def summary_lines(
    cluster: Cluster, package: Package | None, sectors: tuple[Sector, ...], found: Planning, moves: MovesOfCluster
) -> SummaryLines:
    """The lines of one page."""
    general = SummaryLines(
        moving_on=ways_counted(moves),
        key_facts=f"“{cluster.label.text}”",
    )
    if not package:
        return general
    return SummaryLines(
        what_can_help=package_counted(len(package.specific), len(package.choose_together), len(package.for_everyone)),
        standards=first_of([line.topic for line in found.standards], NAMED),
        quality_standards=first_of([item.link.text for item in found.quality_standards], NAMED),
        measures=_measures(len(package.commissioners.indicators), bool(found.indicators)),
        delivery=first_of([sector.name for sector in sectors], NAMED),
        settings=first_of([place for part in found.pathways for place, _ in part.settings], NAMED),
        considerations="Ethnicity and racism; autism and learning disability; older adults; perinatal",
        interdependencies=first_of([item.service for part in found.pathways for item in part.dependencies], NAMED),
        recovery=next(iter(package.professionals.recovery), ""),
        moving_on=general.moving_on,
        key_facts=general.key_facts,
    )


def _measures(own: int, of_pathway: bool) -> str:
    """How many indicators there are, and whether the pathway has some: 6 of this package, and those of its pathway."""
    if not own:
        return "Those of its pathway" if of_pathway else ""
    return f"{own} of this package{', and those of its pathway' if of_pathway else ''}"
