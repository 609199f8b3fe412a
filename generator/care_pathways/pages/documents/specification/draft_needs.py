"""Parts 1 and 2 of a draft specification: population needs, and outcomes."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.document import Blank, Block, Heading, Line, Paragraph, Span, line, to_fill_in
from care_pathways.model.pathway import Pathway
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.documents import pathway_grids as grids
from care_pathways.pages.documents.notes import Notes
from care_pathways.pages.documents.parts import linked, source_links
from care_pathways.pages.documents.specification.outcomes import OUTCOMES
from care_pathways.words.grammar import listed, partial_date, within

LOCAL = (
    "how many people here are likely to have these needs, how many are known to services, how many wait and how long; "
    "with year, area and source",
    "who is not seen, or has worse access, experience or outcomes",
    "what people, carers, staff and communities say must change, and how they were asked",
)


def blocks(catalogue: Catalogue, item: Pathway, notes: Notes) -> Iterator[Block]:
    """The first two parts of a draft."""
    yield Heading(2, "1. Population needs", "population-needs")
    yield Heading(3, "1.1 National context and evidence base", "national-context")
    clusters = [catalogue.clusters[number].value for number in item.clusters]
    named = listed(f"{found.number} ({within(found.short_label)})" for found in clusters)
    one = len(clusters) == 1
    text = f"The needs are those described by care {'cluster' if one else 'clusters'} {named}."
    rest = " Clusters describe needs here; no price is set by them."
    yield Paragraph((Span(f"{text}{rest}{notes.mark(_where_clusters_stand(catalogue))}"),))
    if item.beyond:
        beyond = f"It also serves {within(item.beyond)}"
        yield Paragraph(line(f"{beyond}{notes.ours()}"))
    yield Paragraph(line("The standards and guidelines that apply stand in part 4; the evidence in the annex."))
    yield Heading(3, "1.2 Local context", "local-context")
    yield from (Blank(to_fill_in(what)) for what in LOCAL)
    yield Heading(2, "2. Outcomes", "outcomes")
    yield Paragraph(
        line(
            "The Provider shall report the outcomes below, and shall agree with the Commissioner a starting point "
            "before any aim is set."
        )
    )
    chosen = [found for found in item.indicators if found.domain in OUTCOMES]
    yield grids.indicators(
        catalogue, chosen, notes, "Outcomes and how they are seen", lambda _: Span("[start, aim]", blank=True)
    )


def _where_clusters_stand(catalogue: Catalogue) -> Line:
    framework = catalogue.framework.value
    seen = f" Seen to {partial_date(framework.status_seen)}." if framework.status_seen else ""
    links = (*source_links(catalogue, framework.status.sources), Link("Clusters today", addresses.STATUS))
    return (Span(f"{framework.status.text}{seen} Sources: "), *linked(links))
