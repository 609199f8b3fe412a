"""Documents to take away and to fill in. A new one is a module and a line here; its page and its file follow."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.document import Block, Document, Heading, lines
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.documents import folded, needs_assessment, pathway_pack, specification, specification_list
from care_pathways.pages.documents.specification import annex

DocumentType = Callable[[Catalogue], Iterator[Document]]

PATHWAYS = Link("Pathways", addresses.map_of_moves(Audience.COMMISSIONERS))
SPECIFICATIONS = Link("Specification starters", addresses.SPECIFICATIONS)

DOCUMENT_TYPES: tuple[tuple[DocumentType, tuple[Link, ...]], ...] = (
    (needs_assessment.documents, (Link("Planning tools", addresses.TOOLS),)),
    (pathway_pack.documents, (PATHWAYS,)),
    (specification.documents, (SPECIFICATIONS,)),
    (annex.documents, (SPECIFICATIONS,)),
)
"""Each with the way back up from its pages."""


@dataclass(frozen=True, kw_only=True)
class DocumentView:
    """All that the template sees. `file` and `paper` are places of the same words: to edit, and as a PDF.

    `name` begins that of a file made on the page. `takes_figures` where a reader's own figures have places in it.
    """

    name: str
    title: str
    file: str
    paper: str
    start: tuple[Block, ...]
    parts: tuple[folded.Part, ...]
    takes_figures: bool
    own: str


def all_documents(catalogue: Catalogue) -> Iterator[Document]:
    """Every document, in a fixed order."""
    for documents, _ in DOCUMENT_TYPES:
        yield from documents(catalogue)


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """A page for each document, with the same words."""
    for documents, trail in DOCUMENT_TYPES:
        for document in documents(catalogue):
            yield Page(
                address=document.address,
                title=document.title,
                description=document.about,
                template="commissioners/document.html",
                is_document=True,
                view=partial(view, document),
                audience=Audience.COMMISSIONERS,
                trail=trail,
                counterparts={Audience.COMMISSIONERS: document.address},
                subject=document.subject,
                search=SearchText(
                    kind=ResultKind.DOCUMENT,
                    group="",
                    words=document.words,
                    summary=document.about,
                    body=_body(document),
                ),
            )
    yield from specification_list.pages(catalogue)


def view(document: Document) -> DocumentView:
    """What the page shows."""
    blanks = (span for line in lines(document) for span in line)
    return DocumentView(
        name=document.id,
        title=document.title,
        file=document.file,
        paper=document.paper,
        start=folded.start(document.blocks),
        parts=tuple(folded.parts(document.blocks)),
        takes_figures=any(span.figures for span in blanks),
        own=addresses.OWN_FIGURES,
    )


def _body(document: Document) -> str:
    """The headings: what someone may remember of it."""
    return "\n".join(block.text for block in document.blocks if isinstance(block, Heading))
