"""The line under the heading of each part of a professionals' cluster page that folds: what is in it."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.cluster import Cluster
from care_pathways.pages.moves.moves_of_cluster import MovesOfCluster, ways_counted
from care_pathways.pages.parts.package_lines import package_counted
from care_pathways.pages.professionals.package import PackageForProfessionals
from care_pathways.text.plain_text import first_sentence
from care_pathways.words.grammar import each_counted, first_of

NAMED = 4
"""How many names a line gives before it counts the rest."""


@dataclass(frozen=True, kw_only=True)
class SummaryLines:
    """One line a part. Empty where the part has nothing short to say of itself."""

    package: str = ""
    avoid: str = ""
    strengths: str = ""
    measures: str = ""
    safety: str = ""
    considerations: str = ""
    moves: str = ""
    review: str = ""
    key_facts: str = ""
    carers: str = ""
    locally: str = ""


def summary_lines(
    catalogue: Catalogue, cluster: Cluster, package: PackageForProfessionals | None, moves: MovesOfCluster
) -> SummaryLines:
    """The lines of one page."""
    group = catalogue.groups.named(cluster.group)
    general = SummaryLines(
        moves=ways_counted(moves),
        review=f"At least every {cluster.review_interval.text}" if cluster.review_interval else "",
        key_facts=f"{group.name}: “{cluster.label.text}”" if group else f"“{cluster.label.text}”",
        carers=first_sentence(cluster.people.carers),
    )
    return _with_package(general, package) if package else general


def _with_package(general: SummaryLines, package: PackageForProfessionals) -> SummaryLines:
    measures = [item.name for _, items in package.measures for item in items]
    return SummaryLines(
        moves=general.moves,
        review=general.review,
        key_facts=general.key_facts,
        carers=general.carers,
        package=package_counted(len(package.specific), len(package.choose), len(package.everyone)),
        avoid=each_counted(
            (len(package.cautions.do_not), "to avoid"), (len(package.cautions.be_careful), "to be careful about")
        ),
        strengths=next(iter(package.recovery), ""),
        measures=first_of(measures, NAMED),
        safety=first_of([item.link.text for item in package.watch], NAMED),
        considerations=first_of([name for name, _ in package.considerations], NAMED),
        locally=first_of([role for skills in package.skills for role in skills.roles], NAMED),
    )
