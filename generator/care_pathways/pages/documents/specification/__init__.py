"""A starter for a service specification, for each pathway: the usual headings, filled from the records, with sources.

Nothing is written twice: texts, indicators and standards come from the pathway, interventions and their evidence from
the packages of its clusters. What only people on the spot can know is left to fill in.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.document import Block, Document, Grid, Heading, Note, Paragraph, Span, line, to_fill_in
from care_pathways.model.pathway import Pathway
from care_pathways.pages import addresses
from care_pathways.pages.documents.parts import OURS, linked, source_links, where_clusters_stand
from care_pathways.pages.documents.specification import evidence, needs, outcomes, quality, scope, standards
from care_pathways.words.marks import CONFIDENCE, REVIEW

ABOUT = (
    ("Service", "the name of the service"),
    ("Commissioner, and lead", "who commissions it, and who leads"),
    ("Provider, and lead", "who provides it, and who leads"),
    ("Area and population", "the area, and the population"),
    ("Period, and contract year", "from when to when, under which contract"),
    ("Who shaped it", "people who use care, carers, communities and staff who took part, and how"),
    ("Date of review", "when it is looked at again, and with whom"),
)
"""What stands at the head of a specification, to fill in."""
SECTIONS = (needs, outcomes, scope, standards, quality, evidence)


def documents(catalogue: Catalogue) -> Iterator[Document]:
    """One starter for each pathway."""
    for record in catalogue.pathways.values():
        item = record.value
        name = f"{item.title[0].lower()}{item.title[1:]}"
        yield Document(
            id=f"specification-{item.id}",
            title=f"Service specification starter: {name}",
            about=f"A starter for a service specification for {name}, under the usual headings, with "
            f"sources and places to "
            "fill in.",
            address=addresses.address(addresses.specification(record.key)),
            file=f"downloads/specification-{item.id}.docx",
            blocks=tuple(_blocks(catalogue, record)),
            words="specification NHS Standard Contract schedule 2A draft procurement outcomes quality requirements",
            subject=record.name,
        )


def _blocks(catalogue: Catalogue, record: Record[Pathway]) -> Iterator[Block]:
    item = record.value
    yield Paragraph(line(item.who), lead=True)
    yield Note(
        (Span("Starter, not legal advice; check the current contract year.", strong=True), *_contract(catalogue))
    )
    yield Paragraph(_how_to_read(item))
    yield from where_clusters_stand(catalogue)
    yield Heading(2, "About this specification", "about-this-specification")
    rows = tuple(((line(name),), (to_fill_in(what),)) for name, what in ABOUT)
    yield Grid("About this specification", ("What", "Fill in"), (32, 68), rows)
    for section in SECTIONS:
        yield from section.blocks(catalogue, item)


def _contract(catalogue: Catalogue) -> tuple[Span, ...]:
    text = (
        " The headings are those of contract documents of earlier years, where specifications stand in schedule 2 and "
        "quality requirements in schedule 4. We have not read the guidance for this year's contract. Where to look: "
    )
    return (Span(text), *linked(source_links(catalogue, catalogue.framework.value.contract_sources)))


def _how_to_read(item: Pathway) -> tuple[Span, ...]:
    state = REVIEW[item.review.state]
    return (
        *line("How to read it.", strong=True),
        Span(
            f" {OURS} stands behind what we wrote and no source says. Other statements have their source, and how far "
            f"we checked it. Indicators are national only where an id or a national source stands. Taken together the "
            f"pathway is marked: {CONFIDENCE[item.confidence].text}. {state.text}. Change and delete freely."
        ),
    )
