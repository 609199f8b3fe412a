"""Lines that several documents have: sources at their publishers, statements with their support."""

from collections.abc import Iterable, Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line as SourceLine
from care_pathways.document import Items, Line, Paragraph, Span, line
from care_pathways.model.guidance import Guidance
from care_pathways.model.provenance import Citation, Statement
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.number import numbered
from care_pathways.pages.parts.seen import seen_mark
from care_pathways.words.grammar import partial_date
from care_pathways.words.marks import CONFIDENCE


def ours(text: str) -> Line:
    """Our own words: they name no source."""
    return line(text)


def our_items(texts: Iterable[str]) -> Items:
    """A list of our own words."""
    return Items(tuple(ours(text) for text in texts))


def linked(links: Sequence[Link]) -> Line:
    """Links one after the other, as the end of a sentence."""
    spans: list[Span] = []
    for index, link in enumerate(links):
        spans += [Span("; ")] if index else []
        spans.append(Span(link.text, link.href))
    return (*spans, Span("."))


def source_links(catalogue: Catalogue, keys: Iterable[str]) -> tuple[Link, ...]:
    """Sources at their own addresses, which work in a file as well; without one on the web, in our list of sources."""
    known = [catalogue.sources[key].value for key in keys if key != "gk"]
    return tuple(Link(item.short, _web(item.where) or addresses.source(item.id)) for item in known)


def _web(where: str | None) -> str:
    return where if where and where.startswith(("https://", "http://")) else ""


def guidance_link(source: Guidance, number: str | None = None) -> Link:
    """A guidance source at its publisher; without an address there, on our page about it."""
    shown = numbered(source, number)
    return Link(f"{source.reference}{shown and ', '}{shown}", source.url or addresses.guidance(source.id))


def statement_link(line: SourceLine) -> Link:
    """A statement by its source and number, at its publisher."""
    return guidance_link(line.source, line.statement.number)


def supported(text: str, link: Link | None, mark: str | None, note: str | None = None) -> Line:
    """A statement with its source and how far that was checked; without a source, marked as ours."""
    if link is None or mark is None:
        return ours(text)
    rest = f"; {mark}{f'. {note}' if note else ''})"
    return (Span(f"{text} ("), Span(link.text, link.href), Span(rest))


def cited(catalogue: Catalogue, text: str, source: Citation | None) -> Line:
    """A statement that rests on one source, or on none."""
    if source is None:
        return ours(text)
    found = catalogue.statements[source.statement]
    return supported(text, statement_link(found), seen_mark(found).text, source.note)


def where_clusters_stand(catalogue: Catalogue) -> Iterator[Paragraph]:
    """What has become of the clusters, with its date and its sources: every page for commissioners says so."""
    framework = catalogue.framework.value
    month = partial_date(framework.status_seen)
    seen = f", as far as was seen to {month}" if month else ""
    text = f" {framework.status.text} Here they describe needs. No payment follows from them. Sources: "
    links = (*source_links(catalogue, framework.status.sources), Link("Clusters today", addresses.STATUS))
    yield Paragraph((Span(f"Where clusters stand{seen}.", strong=True), Span(text), *linked(links)))


def stated(catalogue: Catalogue, statement: Statement) -> Line:
    """A statement about the clusters with its mark and its sources."""
    found = source_links(catalogue, statement.sources)
    mark = CONFIDENCE[statement.confidence].text
    if not found:
        return (Span(f"{statement.text} ({mark})"),)
    return (Span(f"{statement.text} ({mark}: "), *linked(found)[:-1], Span(")"))
