"""The annex of a specification: the long form, with every source, its marks, the wording behind and the evidence."""

from collections.abc import Iterator

from care_pathways.analysis.standing import standing
from care_pathways.catalogue import Catalogue, Record
from care_pathways.document import Block, Document, Note, Paragraph, Span, line
from care_pathways.model.pathway import Pathway
from care_pathways.pages import addresses
from care_pathways.pages.documents.parts import where_clusters_stand
from care_pathways.pages.documents.specification import evidence, needs, outcomes, quality, scope, standards
from care_pathways.pages.documents.specification.of_pathways import of_pathways
from care_pathways.words.marks import CONFIDENCE, REVIEW

SECTIONS = (needs, outcomes, scope, standards, quality, evidence)


def documents(catalogue: Catalogue) -> Iterator[Document]:
    """One annex for each pathway."""
    return of_pathways(
        catalogue,
        _blocks,
        title="Annex to the specification: {name}",
        about="Behind the draft specification for {name}: sources with marks, all wording, and the evidence.",
        words="specification annex evidence sources guidelines quality networks",
        part="-annex",
        place=addresses.ANNEX,
    )


def _blocks(catalogue: Catalogue, record: Record[Pathway]) -> Iterator[Block]:
    item = record.value
    yield Paragraph(line(item.who), lead=True)
    yield Note(
        (
            Span("Material, not a specification.", strong=True),
            Span(" The draft to send is short. Take from here what you need, or attach the whole."),
        )
    )
    state = REVIEW[standing(catalogue, record).state]
    yield Paragraph(
        (
            Span("How to read it.", strong=True),
            Span(
                " What has a source names it, with how it was read. What names none is ours: no source says it. "
                f"Indicators are national only where an id or a national source stands. Taken together the pathway is "
                f"marked: {CONFIDENCE[item.confidence].text}. {state.text}."
            ),
        )
    )
    yield from where_clusters_stand(catalogue)
    for section in SECTIONS:
        yield from section.blocks(catalogue, item)
