"""Gap analysis: what a package or a pathway names, row by row, to say what is offered here and what is lacking."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Name
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.tools.gap_rows import cluster_sheet, cluster_title, pathway_sheet, pathway_title
from care_pathways.pages.tools.measures import Measure, measures_of
from care_pathways.pages.tools.sheet import Sheet
from care_pathways.words import descriptions

VIEW = Audience.COMMISSIONERS
TRAIL = (Link("Planning tools", addresses.TOOLS),)


@dataclass(frozen=True, kw_only=True)
class GapAnalysis:
    """All that the template of one worksheet sees. `measures` are those that an area can bring figures for."""

    sheet: Sheet
    about: Link
    measures: tuple[Measure, ...]
    figures: str


@dataclass(frozen=True)
class GapAnalyses:
    """All that the template of the list sees: the pathways; for each group of clusters its name and the worksheets."""

    pathways: tuple[Link, ...]
    groups: tuple[tuple[str, tuple[Link, ...]], ...]
    several: Link


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """The list, one worksheet for each pathway, and one for each cluster with a package."""
    yield Page(
        address=addresses.address(addresses.GAP_ANALYSES),
        title="Gap analysis",
        description=descriptions.GAP_ANALYSES,
        template="commissioners/gap-analyses.html",
        view=partial(_list, catalogue),
        audience=VIEW,
        trail=TRAIL,
        search=SearchText(
            kind=ResultKind.TOOL, group="", words="gap analysis audit baseline what is missing worksheet service review"
        ),
        show_contents=False,
    )
    for pathway in catalogue.pathways.values():
        item = pathway.value
        about = Link(f"Pathway: {item.title}", addresses.pathway(item.id))
        make = partial(pathway_sheet, catalogue, item)
        measures = partial(measures_of, catalogue, (item.id,))
        yield _page(pathway_title(item), addresses.gap_analysis(item.id), make, about, measures, subject=pathway.name)
    for number, package in catalogue.packages.items():
        cluster = catalogue.clusters[number].value
        about = Link(f"Cluster {number}: {cluster.short_label}", addresses.cluster(VIEW, cluster.number))
        make = partial(cluster_sheet, catalogue, cluster)
        held = tuple(record.value.id for record in catalogue.pathways.values() if number in record.value.clusters)
        measures = partial(measures_of, catalogue, held)
        yield _page(cluster_title(cluster), addresses.gap_analysis(number), make, about, measures, subject=package.name)


def _page(
    title: str,
    href: str,
    make: Callable[[], Sheet],
    about: Link,
    measures: Callable[[], Iterator[Measure]],
    *,
    subject: Name,
) -> Page:
    return Page(
        address=addresses.address(href),
        title=title,
        description=descriptions.GAP_ANALYSIS.format(title=about.text),
        template="commissioners/gap-analysis.html",
        view=lambda: GapAnalysis(sheet=make(), about=about, measures=tuple(measures()), figures=addresses.OWN_FIGURES),
        audience=VIEW,
        trail=(*TRAIL, Link("Gap analysis", addresses.GAP_ANALYSES)),
        subject=subject,
        search=SearchText(kind=ResultKind.TOOL, group="Gap analysis", words=f"gap analysis {about.text}"),
        show_contents=False,
    )


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
    pathways = (record.value for record in catalogue.pathways.values())
    return GapAnalyses(
        tuple(Link(item.title, addresses.gap_analysis(item.id)) for item in pathways),
        tuple((name, links) for name, links in groups if links),
        Link("open their files side by side", addresses.MERGE),
    )
