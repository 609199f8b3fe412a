"""The list of links to other sites, each with the day on which what it leads to was last seen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.outside_links import outside
from care_pathways.catalogue import Catalogue, Key, Name
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions
from care_pathways.words.grammar import partial_date
from care_pathways.words.outside_links import HEADINGS

UNDATED = "Seen, date not known"
BUILT = "Not yet opened: built from the publisher's usual pattern"
NO_RECORD = "No record that anybody opened it"

OWN_PAGE: dict[str, Callable[[Key], str]] = {
    "guidance": addresses.guidance,
    "source": addresses.source,
    "page": addresses.written,
    "self-assessment": addresses.self_assessment,
}
"""Kinds of which each record has a page, or a place on one."""
PAGE_OF = {
    "national-measure": addresses.NATIONAL_MEASURES,
    "live-data": addresses.NEEDS_ASSESSMENT,
    "helpline": addresses.HELP,
    "situation": addresses.HELP,
    "published-area": addresses.AREAS,
    "watch": addresses.WATCH,
}
"""Kinds that stand together on one page. What is on none of these is among the data."""


@dataclass(frozen=True)
class Row:
    """A link: where it leads, the page of ours that has it, and when it was last seen, in words."""

    address: str
    here: Link
    seen: str


@dataclass(frozen=True)
class OutsideLinks:
    """All that the template sees."""

    total: int
    dated: int
    sections: tuple[tuple[str, str, tuple[Row, ...]], ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, the same for all views."""
    yield Page(
        address=addresses.address(addresses.OUTSIDE),
        title="Links to other sites",
        description=descriptions.OUTSIDE_LINKS,
        template="shared/outside-links.html",
        view=partial(view, catalogue),
        trail=(Link("About", addresses.ABOUT),),
        search=SearchText(kind=ResultKind.ABOUT, group="", words="external links checked dead broken link age"),
    )


def view(catalogue: Catalogue) -> OutsideLinks:
    """By kind, in the order of the content."""
    found = tuple(outside(catalogue))
    sections = tuple(
        (
            kind,
            heading,
            tuple(
                Row(item.address, Link(item.title, _page(item.name)), _seen(item.kind, item.opened, item.seen))
                for item in found
                if item.kind == kind
            ),
        )
        for kind, heading in HEADINGS.items()
    )
    return OutsideLinks(
        len(found), sum(item.seen is not None for item in found), tuple(section for section in sections if section[2])
    )


def _seen(kind: str, opened: bool, seen: str | None) -> str:
    if seen:
        return partial_date(seen) or ""
    return UNDATED if opened else BUILT if kind == "guidance" else NO_RECORD


def _page(name: Name) -> str:
    """The page of ours that has the link."""
    kind, key = name
    return OWN_PAGE[kind](key) if kind in OWN_PAGE else PAGE_OF.get(kind, addresses.DATA)
