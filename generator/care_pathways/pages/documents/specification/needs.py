"""1. Population needs: national context and evidence base, and what is to be found out locally."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.document import Blank, Block, Grid, Heading, Items, Line, Paragraph, Span, line, to_fill_in
from care_pathways.model.guidance import Guidance, GuidanceKind
from care_pathways.model.pathway import Pathway
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.documents.parts import linked, ours, stated
from care_pathways.pages.documents.specification.standards import concerns, guidance_row, is_nice
from care_pathways.words.grammar import within
from care_pathways.words.marks import GUIDANCE_KIND

NATIONAL = (
    GuidanceKind.POLICY,
    GuidanceKind.FRAMEWORK,
    GuidanceKind.LAW,
    GuidanceKind.STATUTORY_GUIDANCE,
    GuidanceKind.GUIDANCE,
    GuidanceKind.GUIDELINE,
)
"""The kinds of source that make the national context, in the order of the table."""
LOCAL = (
    "who lives here, how many are likely to have these needs, and how that is changing; with year, area and source",
    "how many are known to services, how many wait, and how long",
    "who is not seen, and who has worse access, experience or outcomes: ethnicity, deprivation, age, sex, disability, "
    "autism and learning disability, LGBT+ people, rural places, people without a home, carers, language",
    "what is strong already: communities, peers, voluntary groups, families",
    "what people, carers, staff and communities say must change, and how they were asked",
)


def blocks(catalogue: Catalogue, item: Pathway) -> Iterator[Block]:
    """The first part of a specification."""
    yield Heading(2, "1. Population needs", "population-needs")
    yield Heading(3, "1.1 National context and evidence base", "national-context")
    if item.beyond:
        yield Paragraph(ours(f"It serves the clusters below, and also {within(item.beyond)}"))
    yield Items(tuple(_clusters(catalogue, item)))
    yield Paragraph(
        line(
            "National policy, law and guidance that are likely to matter for people in these clusters. Which of them "
            "do is a judgement of ours; the status is that of the source."
        )
    )
    yield Grid(
        "National policy, law and guidance",
        ("Source", "What it is", "Status"),
        (62, 19, 19),
        tuple(guidance_row(record, GUIDANCE_KIND[record.value.kind]) for record in _national(catalogue, item)),
    )
    yield Paragraph(
        line("The evidence for each intervention stands in annex A, line by line. The guidelines are in part 4.")
    )
    yield Heading(3, "1.2 Local context", "local-context")
    yield from (Blank(to_fill_in(what)) for what in LOCAL)
    yield Paragraph(_live_data(catalogue, item))


def _clusters(catalogue: Catalogue, item: Pathway) -> Iterator[Line]:
    """Each cluster with who it describes, in the words of its record."""
    for number in item.clusters:
        cluster = catalogue.clusters[number].value
        name = Span(f"Cluster {number}, {within(cluster.short_label)}", strong=True)
        summary = cluster.facts.summary[:1]
        yield (name, Span(": "), *stated(catalogue, summary[0])) if summary else (name,)


def _national(catalogue: Catalogue, item: Pathway) -> list[Record[Guidance]]:
    found = [
        record for record in concerns(catalogue, item) if record.value.kind in NATIONAL and not is_nice(record.value)
    ]
    return sorted(found, key=lambda record: (NATIONAL.index(record.value.kind), record.value.title))


def _live_data(catalogue: Catalogue, item: Pathway) -> Line:
    """Where live data is published, as the worksheet of the same pathway names it."""
    worksheet = catalogue.needs_assessment
    keys = next((group.data for group in worksheet.populations if group.pathway == item.id), ()) if worksheet else ()
    links = [Link(catalogue.live_data[key].value.name, catalogue.live_data[key].value.url) for key in keys]
    if worksheet:
        links.append(Link(worksheet.title, addresses.NEEDS_ASSESSMENT))
    return (Span("Where to look, so that no figure is copied and grows old: "), *linked(links)) if links else line("")
