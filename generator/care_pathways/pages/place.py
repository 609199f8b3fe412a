"""Where each page stands: the section of its menu, the number of its cluster, and the pages before and after it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, Place
from care_pathways.pages import addresses
from care_pathways.pages.lists import lists

_HOMES = {addresses.HOME, *map(addresses.home, Audience)}


def placed(pages: Iterable[Page], menus: Mapping[str, Sequence[Link]], catalogue: Catalogue) -> Iterator[Page]:
    """The pages, each with its place. Clusters follow each other by number, interventions as their list has them."""
    known = {f"/{page.address}": page for page in pages}
    clusters = {audience: _clusters(catalogue, audience) for audience in Audience}
    rows = [row for audience in Audience for row in (tuple(clusters[audience]), _interventions(catalogue, audience))]
    sections = {view: {link.href for link in links} for view, links in menus.items()}
    beside = {href: neighbours for row in rows for href, neighbours in _neighbours(row, known).items()}
    for href, page in known.items():
        numbers = clusters[page.audience] if page.audience else {}
        before, after = beside.get(href, (None, None))
        strip = tuple(Link(str(number), other) for other, number in numbers.items()) if href in numbers else ()
        section = _section(page, sections[page.audience or "all"])
        place = Place(section=section, numbers=strip, before=before, after=after)
        yield replace(page, number=numbers.get(href), place=place)


def _clusters(catalogue: Catalogue, audience: Audience) -> dict[str, int]:
    """The address of each cluster in a view, in the order of the numbers."""
    return {addresses.cluster(audience, number): number for number in sorted(map(int, catalogue.clusters))}


def _interventions(catalogue: Catalogue, audience: Audience) -> tuple[str, ...]:
    listing = lists.interventions(catalogue, audience)
    return tuple(card.link.href for section in listing.sections for card in section.cards)


def _neighbours(row: Sequence[str], known: Mapping[str, Page]) -> dict[str, tuple[Link | None, Link | None]]:
    """For each address of a row, the page before it and the page after it."""
    links = [None, *(Link(known[href].title, href) for href in row), None]
    return {href: (links[place], links[place + 2]) for place, href in enumerate(row)}


def _section(page: Page, menu: Set[str]) -> str:
    """The link of the menu with the longest address that this page lies under. A home is above nothing but itself."""
    here = f"/{page.address}"
    if here in menu:
        return here
    above = here.rstrip("/")
    while above := above.rpartition("/")[0]:
        if f"{above}/" in menu and f"{above}/" not in _HOMES:
            return f"{above}/"
    return ""
