"""What to look at again if a guidance source changes: counts, and links by view."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.analysis.impact import Impact, impact
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.guidance import Guidance
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.moves.moves import cluster_link
from care_pathways.words.grammar import counted, listed
from care_pathways.words.marks import AUDIENCE

KINDS = {
    "intervention": ("intervention", "interventions"),
    "package": ("care package", "care packages"),
    "pathway": ("pathway", "pathways"),
    "standard": ("place in the list of standards", "places in the list of standards"),
    "term": ("explained word", "explained words"),
    "self-assessment": ("self-assessment", "self-assessments"),
    "framework": ("page on where clusters stand", "pages on where clusters stand"),
}
"""Every kind of record whose statements rest on sources, in the words of the page."""


@dataclass(frozen=True, kw_only=True)
class IfChanged:
    """What a change of the source reaches. `views` are the pages by view; `leaflets` the clusters whose leaflets."""

    statements: int
    places: str
    """The records that make these statements, counted by kind; a kind without any is not named."""
    owners: tuple[str, ...]
    views: tuple[tuple[str, tuple[Link, ...]], ...]
    leaflets: tuple[int, ...]


def if_changed(catalogue: Catalogue, source: Record[Guidance]) -> IfChanged | None:
    """The same as `care-pathways impact`, in short. None when no text of ours leans on the source."""
    found = impact(catalogue, source)
    shared = tuple(_shared(catalogue, found))
    views = [(AUDIENCE[view], tuple(_links(catalogue, found, view))) for view in Audience]
    if not shared and not any(links for _, links in views):
        return None
    return IfChanged(
        statements=len(found.statements),
        places=_counted(found),
        owners=tuple(sorted({place.owner for place in found.places if place.owner})),
        views=tuple(item for item in (*views, ("Every view", shared)) if item[1]),
        leaflets=tuple(number for number in found.clusters if number in catalogue.packages),
    )


def _counted(found: Impact) -> str:
    """ "3 interventions and 1 care package"."""
    kinds = sorted({place.use.by.kind for place in found.statements}, key=[*KINDS].index)
    return listed(counted(len(found.of(kind)), *KINDS[kind]) for kind in kinds)


def _links(catalogue: Catalogue, found: Impact, view: Audience) -> Iterator[Link]:
    """Clusters, then interventions, then hand-written pages, in the words of the view."""
    for number in found.clusters:
        yield cluster_link(catalogue, view, number)
    for key, item in catalogue.interventions.items():
        if item.name in found.names:
            title = item.value.people.title if view is Audience.PEOPLE else item.value.title
            yield Link(title, addresses.intervention(view, key))
    yield from _written(catalogue, found, view)


def _shared(catalogue: Catalogue, found: Impact) -> Iterator[Link]:
    """Words explained, and pages that are the same for all."""
    for key, term in catalogue.terms.items():
        if term.name in found.names:
            yield Link(term.value.term, addresses.term(key))
    for assessment in catalogue.self_assessments.values():
        if assessment.name in found.names:
            yield Link(f"Self-assessment: {assessment.value.title}", addresses.self_assessment(assessment.key))
    if catalogue.framework.name in found.names:
        yield Link("Clusters today", addresses.STATUS)
    yield from _written(catalogue, found, None)


def _written(catalogue: Catalogue, found: Impact, view: Audience | None) -> Iterator[Link]:
    for key, page in catalogue.written.items():
        if page.name in found.names and page.value.audience is view:
            yield Link(page.value.title, addresses.written(key))
