"""The list of specification starters: what they are, what they are not, and one for each pathway."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.document import Document, Heading
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.documents import specification
from care_pathways.pages.documents.parts import source_links
from care_pathways.words.grammar import opening

TITLE = "Specification starters"
ABOUT = "A starter for a service specification for each pathway, under the usual headings, as a page and as a document."


@dataclass(frozen=True, kw_only=True)
class Starter:
    """A starter: its page, what it is about, its file, and the annex to it."""

    page: Link
    about: str
    file: str
    annex: Link


@dataclass(frozen=True, kw_only=True)
class SpecificationList:
    """All that the template sees. `headings` are those of every starter."""

    starters: tuple[Starter, ...]
    headings: tuple[str, ...]
    sources: tuple[Link, ...]
    needs_assessment: Link | None


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, when there is a pathway."""
    if catalogue.pathways:
        address = addresses.address(addresses.SPECIFICATIONS)
        yield Page(
            address=address,
            title=TITLE,
            description=ABOUT,
            template="commissioners/specifications.html",
            view=partial(view, catalogue),
            audience=Audience.COMMISSIONERS,
            trail=(Link("Planning tools", addresses.TOOLS),),
            counterparts={Audience.COMMISSIONERS: address},
            search=SearchText(
                kind=ResultKind.DOCUMENT,
                group="",
                words="service specification template NHS Standard Contract schedule",
                summary=ABOUT,
            ),
        )


def view(catalogue: Catalogue) -> SpecificationList:
    """What the page shows."""
    documents = tuple(specification.documents(catalogue))
    leads = {f"specification-{record.key}": record.value.who for record in catalogue.pathways.values()}
    worksheet = catalogue.needs_assessment
    return SpecificationList(
        starters=tuple(
            Starter(
                page=Link(_name(document), f"/{document.address}"),
                about=leads[document.id],
                file=document.file,
                annex=Link(f"Annex: {_name(document).lower()}", f"/{document.address}{addresses.ANNEX}"),
            )
            for document in documents
        ),
        headings=tuple(
            block.text for block in documents[0].blocks if isinstance(block, Heading) and block.text[0].isdecimal()
        ),
        sources=source_links(catalogue, catalogue.framework.value.contract_sources),
        needs_assessment=Link(worksheet.title, addresses.NEEDS_ASSESSMENT) if worksheet else None,
    )


def _name(document: Document) -> str:
    return opening(document.title.partition(": ")[2])
