"""Which pages there are and what each shows. A new page type is a module, a template and a line here."""

from collections.abc import Callable, Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.page import Page
from care_pathways.pages import documents
from care_pathways.pages.about import clusters_today, outside_links, quality, what_may_change
from care_pathways.pages.commissioners import charts, framework, national_measures, what_areas_offer
from care_pathways.pages.commissioners import cluster as commissioners_cluster
from care_pathways.pages.commissioners import intervention as commissioners_intervention
from care_pathways.pages.commissioners import pathway as commissioners_pathway
from care_pathways.pages.comparisons import compare, comparison_list
from care_pathways.pages.entrance import home, written
from care_pathways.pages.guidance import guidance
from care_pathways.pages.lists import area_list, get_help_now, glossary, lists, reference, search, what_changed
from care_pathways.pages.matrix import matrix
from care_pathways.pages.moves import map_of_moves as pathways
from care_pathways.pages.people import appointment, leaflet_list, ways_in
from care_pathways.pages.people import cluster as people_cluster
from care_pathways.pages.people import intervention as people_intervention
from care_pathways.pages.professionals import cluster as professionals_cluster
from care_pathways.pages.professionals import intervention as professionals_intervention
from care_pathways.pages.professionals import needs
from care_pathways.pages.tools import capacity, gap_analysis, merge, own_figures, self_assessment, tool_list

PageType = Callable[[Catalogue], Iterator[Page]]

PAGE_TYPES: tuple[PageType, ...] = (
    home.pages,
    lists.pages,
    people_cluster.pages,
    people_intervention.pages,
    appointment.pages,
    leaflet_list.pages,
    ways_in.pages,
    professionals_cluster.pages,
    professionals_intervention.pages,
    needs.pages,
    commissioners_cluster.pages,
    commissioners_intervention.pages,
    charts.pages,
    commissioners_pathway.pages,
    national_measures.pages,
    framework.pages,
    what_areas_offer.pages,
    pathways.pages,
    matrix.pages,
    comparison_list.pages,
    compare.pages,
    tool_list.pages,
    gap_analysis.pages,
    capacity.pages,
    merge.pages,
    own_figures.pages,
    self_assessment.pages,
    guidance.pages,
    get_help_now.pages,
    glossary.pages,
    clusters_today.pages,
    quality.pages,
    outside_links.pages,
    what_may_change.pages,
    reference.pages,
    search.pages,
    what_changed.pages,
    area_list.pages,
    written.pages,
    documents.pages,
)


def all_pages(catalogue: Catalogue) -> Iterator[Page]:
    """Every page of the site, in a fixed order."""
    for pages in PAGE_TYPES:
        yield from pages(catalogue)
