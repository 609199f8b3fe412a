"""Golden files of pages: of each template in each view, the frame round them, and what is said of them elsewhere."""

import re
from collections.abc import Iterable, Iterator

from care_pathways.page import Page, SearchText
from care_pathways.site import Site

NOT_READ = {"shared/downloads.html"}
"""A list of every file with its size: other tests read it."""
HASH = re.compile(r"\.[0-9a-f]{8}\.(?=(?:js|css|svg)\b)")
SHAPES_OF_THEIR_OWN = {"commissioners/document.html", "people/compare.html", "shared/compare.html"}
"""Templates whose pages have each a shape of their own."""


def name_of(address: str) -> str:
    """The name of the golden file of an address, without its ending."""
    return address.strip("/").removesuffix(".html").replace("/", "-") or "home"


def longest_pages(site: Site, *, shortest: bool = False) -> Iterator[tuple[str, str]]:
    """The longest page of a template in each view that it has, without the frame round it; the shortest as well."""
    pages: dict[tuple[str, object], list[tuple[str, str]]] = {}
    for page in site.pages:
        if page.template not in NOT_READ:
            main = main_part(site.printer.document(page))
            pages.setdefault((page.template, page.audience), []).append((page.address, main))
    for (template, _), found in pages.items():
        longest = sorted(found, key=lambda one: (-len(one[1]), one[0]))
        ends = {*longest[:1], *(longest[-1:] if shortest else ())}
        for address, main in longest if template in SHAPES_OF_THEIR_OWN else ends:
            yield f"{name_of(address)}.html", main


def pages_at(site: Site, addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """These pages."""
    for address in addresses:
        yield f"{name_of(address)}.html", main_part(site.printer.document(page_at(site, address)))


def frames_at(site: Site, addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What stands round these pages: head, menu, search, views, way back, neighbours, footer."""
    for address in addresses:
        html = site.printer.document(page_at(site, address))
        yield f"frame-{name_of(address)}.html", tidy(html[: html.index("<main")] + html[html.index("</main>") :])


def copies_at(site: Site, addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """These pages as Markdown."""
    for address in addresses:
        yield f"{name_of(address)}.md", site.printer.with_twin(page_at(site, address))[1]


def page_at(site: Site, address: str) -> Page:
    """The page of an address."""
    return next(page for page in site.pages if page.address == address)


def said_of(pages: Iterable[Page]) -> Iterator[str]:
    """What is said of each page elsewhere: in lists, in the head, in the way back, to the search."""
    for page in pages:
        yield f"{page.address or '/'} | {page.title} | {page.audience or 'all'} | {page.subject} | {page.place.section}"
        yield f"  {page.description}"
        also = {view.value: address for view, address in page.counterparts.items()}
        yield f"  under {[link.text for link in page.trail]}, also {also}"
        marks = ("show_contents", "is_search", "is_document", "listed", "for_staff", "for_people", "says_status")
        yield f"  {', '.join(mark for mark in marks if getattr(page, mark))}"
        if page.search:
            yield f"  found: {found_by(page.search)}"
        yield from (f"  part: #{part.anchor} {part.title} {found_by(part.search)}" for part in page.search_parts)


def found_by(text: SearchText) -> str:
    """What the search knows, in one line."""
    parts = (text.kind.value, text.group, ", ".join(text.references), text.words, text.summary, text.body)
    return " | ".join(" ".join(part.split()) for part in parts)


def main_part(html: str) -> str:
    """From the beginning of the main part to its end."""
    return tidy(html[html.index("<main") : html.index("</main>") + len("</main>")])


def tidy(html: str) -> str:
    """Without empty lines and hashes of scripts, styles and pictures."""
    return HASH.sub(".", "\n".join(line for line in html.splitlines() if line.strip()) + "\n")
