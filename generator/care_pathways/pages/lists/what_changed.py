"""What changed, for each reader: the log of changes, by edition, newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.change import Change
from care_pathways.page import Page, Prose, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.parts.prose import prose
from care_pathways.words import descriptions
from care_pathways.words.grammar import day

DESCRIPTION = {
    Audience.PEOPLE: descriptions.CHANGES_FOR_PEOPLE,
    Audience.PROFESSIONALS: descriptions.CHANGES_FOR_PROFESSIONALS,
    Audience.COMMISSIONERS: descriptions.CHANGES_FOR_COMMISSIONERS,
}


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One change, with the page on which it is seen."""

    title: str
    text: Prose
    page: str | None


@dataclass(frozen=True, kw_only=True)
class Edition:
    """The changes that an edition brought."""

    name: str
    on: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class WhatChanged:
    """All that the template sees."""

    editions: tuple[Edition, ...]
    needs_help_box: bool


def address_for(audience: Audience) -> str:
    """Where a reader's log stands."""
    return f"{addresses.home(audience)}what-changed/"


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each reader that a change is for."""
    readers = [audience for audience in Audience if changes_for(catalogue, audience)]
    for audience in readers:
        yield Page(
            address=addresses.address(address_for(audience)),
            title="What changed",
            description=DESCRIPTION[audience],
            template="shared/what-changed.html",
            view=partial(view, catalogue, audience),
            audience=audience,
            counterparts=addresses.everywhere({reader: address_for(reader) for reader in readers}),
            search=SearchText(kind=ResultKind.LIST, words="news changes new edition updates log"),
        )


def changes_for(catalogue: Catalogue, audience: Audience) -> list[Change]:
    """The changes that matter to a reader, newest first."""
    found = [record.value for record in catalogue.changes.values() if audience in record.value.audiences]
    return sorted(found, key=lambda change: (change.edition, change.on), reverse=True)


def view(catalogue: Catalogue, audience: Audience) -> WhatChanged:
    """What the page shows."""
    found = groupby(changes_for(catalogue, audience), _of_edition)
    editions = tuple(_edition(catalogue, audience, name, list(changes)) for name, changes in found)
    return WhatChanged(editions, needs_help_box=audience is Audience.PEOPLE)


def _of_edition(change: Change) -> str:
    return change.edition


def _edition(catalogue: Catalogue, audience: Audience, name: str, changes: list[Change]) -> Edition:
    return Edition(
        name=name,
        on=day(max(change.on for change in changes)) or "",
        entries=tuple(
            Entry(
                title=change.title,
                text=prose(catalogue, audience, change.text),
                page=f"/{change.page}" if change.page else None,
            )
            for change in changes
        ),
    )
