"""The line under the heading of each part of a planning pathway that folds."""

from dataclasses import dataclass

from care_pathways.model.pathway import Pathway
from care_pathways.pages.commissioners.needs import Dependency, Need, QualityStandard
from care_pathways.pages.commissioners.offer import Offered
from care_pathways.pages.commissioners.standards import StandardLine
from care_pathways.words.grammar import counted, first_of
from care_pathways.words.marks import INCLUSION_LENS, RECOVERY

NAMED = 4
"""How many names a line gives before it counts the rest."""


@dataclass(frozen=True, kw_only=True)
class PathwayLines:
    """One line a part."""

    what_can_help: str
    delivery: str
    partners: str
    settings: str
    standards: str
    quality_standards: str
    measures: str
    equity: str
    recovery: str
    inclusion: str
    interdependencies: str
    scope: str


def pathway_lines(
    item: Pathway,
    *,
    offered: tuple[Offered, ...],
    roles: tuple[Need, ...],
    partners: tuple[Need, ...],
    standards: tuple[StandardLine, ...],
    quality_standards: tuple[QualityStandard, ...],
    dependencies: tuple[Dependency, ...],
) -> PathwayLines:
    """The lines of one page."""
    core = sum(bool(row.fits) for row in offered)
    return PathwayLines(
        what_can_help=f"{counted(len(offered), 'intervention')}, {core} of them specific core for a cluster of these",
        delivery=first_of([need.name for need in roles], NAMED),
        partners=first_of([need.who or need.name for need in partners], NAMED),
        settings=first_of([setting.place for setting in item.in_place.settings], NAMED),
        standards=first_of([line.topic for line in standards], NAMED),
        quality_standards=first_of([standard.link.text for standard in quality_standards], NAMED) or "None chosen",
        measures=counted(len(item.indicators), "indicator"),
        equity=f"{counted(len(item.equity), 'prompt')}; race equality by the three parts of PCREF",
        recovery=first_of([*RECOVERY.values()], NAMED),
        inclusion=first_of([*INCLUSION_LENS.values()], NAMED),
        interdependencies=first_of([found.service for found in dependencies], NAMED),
        scope="Population covered; acceptance; who is better helped elsewhere; location",
    )
