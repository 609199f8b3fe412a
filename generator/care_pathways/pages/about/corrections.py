"""The corrections page: the hand-written text, where to write to, and the log of what has been put right."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model import named_pages
from care_pathways.model.written import WrittenPage
from care_pathways.page import Link, Prose
from care_pathways.pages.parts.prose import prose
from care_pathways.words.grammar import day

ID = named_pages.CORRECTIONS
"""The hand-written page that the log stands under."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A correction. `page` is the id of the page; it may be gone, so it is no link."""

    id: str
    on: str
    page: str
    what_was_wrong: str
    what_we_did: str
    edition: str


@dataclass(frozen=True)
class Corrections:
    """All that the template sees. `contact` is the link to write to, None while no address has been set."""

    body: Prose
    contact: Link | None
    log: tuple[Entry, ...]


def view(catalogue: Catalogue, record: Record[WrittenPage]) -> Corrections:
    """What the page shows: the newest correction first."""
    address = catalogue.framework.value.contact
    newest = sorted(catalogue.corrections.values(), key=lambda entry: entry.value.on, reverse=True)
    return Corrections(
        prose(catalogue, record.value.audience, record.value.body),
        Link(address, f"mailto:{address}") if address else None,
        tuple(
            Entry(
                id=entry.value.id,
                on=day(entry.value.on) or "",
                page=entry.value.page,
                what_was_wrong=entry.value.what_was_wrong,
                what_we_did=entry.value.what_we_did,
                edition=entry.value.edition,
            )
            for entry in newest
        ),
    )
