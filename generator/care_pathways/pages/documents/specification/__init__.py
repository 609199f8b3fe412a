"""A draft of a service specification for each pathway: the usual headings, contract language, eight to ten pages.

Nothing is written twice: texts, indicators and standards come from the pathway, interventions from the packages of its
clusters. Where words come from stands in the notes at the end; the long material in the annex, a document of its own.
What only people on the spot can know is a marked blank.
"""

from collections.abc import Iterator

from care_pathways.analysis.standing import standing
from care_pathways.catalogue import Catalogue, Record
from care_pathways.document import Block, Document, Grid, Heading, Note, Paragraph, Span, line, to_fill_in
from care_pathways.model.pathway import Pathway
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.documents.notes import Notes
from care_pathways.pages.documents.parts import linked, source_links
from care_pathways.pages.documents.specification import draft_needs, draft_quality, draft_scope
from care_pathways.pages.documents.specification.of_pathways import of_pathways
from care_pathways.words import everywhere
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
SECTIONS = (draft_needs, draft_scope, draft_quality)


def documents(catalogue: Catalogue) -> Iterator[Document]:
    """One draft for each pathway."""
    return of_pathways(
        catalogue,
        _blocks,
        title="Service specification, draft: {name}",
        about="A draft service specification for {name}, under the usual headings, with places to fill in.",
        words="specification starter NHS Standard Contract schedule 2A procurement outcomes quality requirements",
    )


def _blocks(catalogue: Catalogue, record: Record[Pathway]) -> Iterator[Block]:
    item, notes = record.value, Notes()
    yield Paragraph(line(item.who), lead=True)
    yield Note((Span(everywhere.STARTER, strong=True), *_contract(catalogue)))
    yield Paragraph(
        (
            Span("Before it is sent: fill in the marked places, take out this paragraph and the frame above. "),
            *linked([Link("The annex has the sources, the wording and the evidence", _annex(record))]),
        )
    )
    yield Heading(2, "About this specification", "about-this-specification")
    rows = tuple(((line(name),), (to_fill_in(what),)) for name, what in ABOUT)
    yield Grid("Who, where and when", ("What", "Fill in"), (32, 68), rows)
    for section in SECTIONS:
        yield from section.blocks(catalogue, item, notes)
    notes.mark(_state(catalogue, item))
    yield from notes.blocks()


def _annex(record: Record[Pathway]) -> str:
    return addresses.specification(record.key) + addresses.ANNEX


def _contract(catalogue: Catalogue) -> tuple[Span, ...]:
    text = (
        " The headings are those of contract documents of earlier years, where specifications stand in schedule 2 and "
        f"quality requirements in schedule 4. {everywhere.CONTRACT_NOT_READ} Where to look: "
    )
    return (Span(text), *linked(source_links(catalogue, catalogue.framework.value.contract_sources)))


def _state(catalogue: Catalogue, item: Pathway) -> tuple[Span, ...]:
    state = REVIEW[standing(catalogue, catalogue.pathways[item.id]).state]
    return line(f"The whole draft: {CONFIDENCE[item.confidence].text.lower()}. {state.text}. Change and delete freely.")
