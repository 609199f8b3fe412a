"""What may change, and when we look: for those who lean on this site, and for the page of each source."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.watch import Watch
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.parts.watched import hangs_on
from care_pathways.words import descriptions, everywhere
from care_pathways.words.grammar import day, partial_date


@dataclass(frozen=True, kw_only=True)
class Row:
    """One thing that may change."""

    id: str
    what: str
    why: str
    look_on: str
    each_month: bool
    seen: str | None
    look_at: str
    url: str | None
    hangs_on: tuple[Link, ...]
    """What would need another look: pages of ours, each once."""


@dataclass(frozen=True)
class WhatMayChange:
    """All that the template sees."""

    rows: tuple[Row, ...]
    """The next to look at first."""


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, the same for all views."""
    yield Page(
        address=addresses.address(addresses.WATCH),
        title=everywhere.WHAT_MAY_CHANGE,
        description=descriptions.WHAT_MAY_CHANGE,
        template="shared/what-may-change.html",
        view=partial(view, catalogue),
        trail=(Link("Guidance", addresses.GUIDANCE),),
        search=SearchText(
            kind=ResultKind.ABOUT, group="", words="watch list horizon scanning new law commencement updates coming"
        ),
    )


def view(catalogue: Catalogue) -> WhatMayChange:
    """By the day to look, then in the order of the file."""
    items = sorted((record.value for record in catalogue.watches.values()), key=lambda item: item.look_on)
    return WhatMayChange(tuple(_row(catalogue, item) for item in items))


def _row(catalogue: Catalogue, item: Watch) -> Row:
    return Row(
        id=item.id,
        what=item.what,
        why=item.why,
        look_on=day(item.look_on),
        each_month=item.each_month,
        seen=partial_date(item.seen),
        look_at=item.look_at,
        url=item.url,
        hangs_on=hangs_on(catalogue, item),
    )
