"""The rows of a gap analysis: the interventions of a package, or of all packages of a pathway."""

from collections.abc import Iterator, Sequence

from care_pathways.analysis.fit import fitting_lines
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import Cluster
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway
from care_pathways.model.provenance import Strength
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.offer import interventions_of
from care_pathways.pages.parts.parts_of_package import PARTS, part_of
from care_pathways.pages.parts.parts_of_package import Part as PackagePart
from care_pathways.pages.tools.sheet import OFFERED, Part, Row, Sheet, sheet
from care_pathways.words.gaps import CHOOSE_TOGETHER, FOR_EVERYONE, SPECIFIC, WHAT_IT_IS
from care_pathways.words.grammar import commas, semicolons
from care_pathways.words.marks import KIND, STRENGTH, WARNING, Word

ANYWHERE = {
    "specific": SPECIFIC,
    "choose": CHOOSE_TOGETHER,
    "everyone": FOR_EVERYONE,
}
"""What each part means where a pathway brings packages together."""


def cluster_title(cluster: Cluster) -> str:
    """The title of the page."""
    return f"Gap analysis, cluster {cluster.number}"


def pathway_title(pathway: Pathway) -> str:
    """The title of the page."""
    return f"Gap analysis: {pathway.title}"


def cluster_sheet(catalogue: Catalogue, cluster: Cluster) -> Sheet:
    """The worksheet of a cluster: every intervention of its package, in the parts of the package."""
    package = catalogue.packages[cluster.number].value
    keys = {part.tone: keys for part, keys in zip(PARTS, _lists(package), strict=True)}
    return sheet(
        f"gap-analysis/{cluster.number}",
        f"{cluster_title(cluster)}: {cluster.short_label}",
        "Intervention",
        OFFERED,
        (
            Part(
                id=part.tone,
                title=part.text,
                about=part.meaning,
                rows=tuple(row(catalogue, catalogue.interventions[key], (cluster.number,)) for key in keys[part.tone]),
            )
            for part in PARTS
        ),
    )


def _lists(package: Package) -> tuple[tuple[str, ...], ...]:
    """The lists of a package in the order of its parts."""
    return package.specific, package.choose_together, package.for_everyone


def pathway_sheet(catalogue: Catalogue, pathway: Pathway) -> Sheet:
    """The worksheet of a pathway: each intervention once, in the firmest part that it has in any of the clusters."""
    packages = [catalogue.packages[number].value for number in pathway.clusters if number in catalogue.packages]
    found = [(item, _places(packages, item)) for item in interventions_of(catalogue, pathway)]
    return sheet(
        f"gap-analysis/{pathway.id}",
        pathway_title(pathway),
        "Intervention",
        OFFERED,
        (
            Part(
                id=part.tone,
                title=part.text,
                about=ANYWHERE[part.tone],
                rows=tuple(
                    row(catalogue, catalogue.interventions[item.id], pathway.clusters, _clusters(places))
                    for item, places in found
                    if next(iter(places)) == part
                ),
            )
            for part in PARTS
        ),
    )


def _places(packages: Sequence[Package], item: Intervention) -> dict[PackagePart, list[int]]:
    """For each part that the intervention has, the firmest first, the clusters in which it has it."""
    named = [(part_of(package, item.id), package.cluster) for package in packages]
    return {part: found for part in PARTS if (found := [number for place, number in named if place == part])}


def _clusters(places: dict[PackagePart, list[int]]) -> str:
    parts = (f"{part.text.lower()} in {commas(map(str, numbers))}" for part, numbers in places.items())
    return f" Clusters: {semicolons(parts)}."


def row(catalogue: Catalogue, record: Record[Intervention], clusters: Sequence[int], where: str = "") -> Row:
    """A row to answer for an intervention: the verbs of its evidence, its kind, who delivers it, where it is named."""
    item = record.value
    return Row(
        id=item.id,
        title=item.title,
        link=Link(item.title, addresses.intervention(Audience.COMMISSIONERS, record.key)),
        marks=tuple(_verbs(catalogue, item, clusters)),
        kind=KIND[item.kind],
        about=WHAT_IT_IS.format(kind=KIND[item.kind], roles=semicolons(item.delivered_by), where=where),
    )


def _verbs(catalogue: Catalogue, item: Intervention, clusters: Sequence[int]) -> Iterator[Word]:
    strengths = {line.strength for line in fitting_lines(catalogue, item.evidence, clusters).fitting}
    yield from (STRENGTH[verb] for verb in Strength if verb in strengths and verb is not Strength.DO_NOT)
    if Strength.DO_NOT in strengths:
        yield WARNING
