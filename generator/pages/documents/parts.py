"""Lines that several documents have: links one after the other, sources at their publishers."""

from collections.abc import Iterable, Sequence

from generator.catalogue import Catalogue
from generator.document import Line, Span
from generator.page import Link
from generator.pages import addresses


def linked(links: Sequence[Link]) -> Line:
    """Links one after the other, as the end of a sentence."""
    spans: list[Span] = []
    for index, link in enumerate(links):
        spans += [Span("; ")] if index else []
        spans.append(Span(link.text, link.href))
    return (*spans, Span("."))


def source_links(catalogue: Catalogue, keys: Iterable[str]) -> tuple[Link, ...]:
    """Sources at their own addresses, which work in a file as well; without one, in our list of sources."""
    known = (catalogue.sources.get(key) for key in keys if key != "gk")
    return tuple(Link(item.value.short, item.value.where or addresses.source(item.key)) for item in known if item)
