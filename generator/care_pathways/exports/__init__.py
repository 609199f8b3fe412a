"""Files beside the pages: search index, sitemap, headers, feed, downloads. A new export is a module and a line here."""

from collections.abc import Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.chrome import Chrome
from care_pathways.document import Document, PaperImprint
from care_pathways.download import Download, Group
from care_pathways.exports import (
    archive,
    area_file,
    baseline,
    csv_files,
    editions,
    feed,
    fhir,
    headers,
    llms,
    matrix_sheet,
    moved,
    own_figures,
    quality,
    records,
    search,
    sitemap,
    word,
    workbook,
)
from care_pathways.exports.edition import edition_of
from care_pathways.exports.kept import UNKEPT, Kept
from care_pathways.page import OldAddress, Page
from care_pathways.table import Table
from care_pathways.words.grammar import day

FOR_MACHINES = {
    quality.FILE: ("The numbers of the quality page", quality.SCHEMA, ""),
    "feed.atom": ("What each edition brought, as a feed", "https://www.rfc-editor.org/rfc/rfc4287", "RFC 4287, Atom"),
    "llms.txt": ("What the site is, and every page as Markdown", "about/data/#markdown", "Pages as Markdown"),
    "sitemap.xml": ("The addresses of all pages", "https://www.sitemaps.org/protocol.html", "Sitemaps protocol"),
}
"""Files that others use: what each holds, what describes it, and how that is called."""


def all_files(
    pages: Sequence[Page], old: Sequence[OldAddress], catalogue: Catalogue, url: str, around: Chrome
) -> Iterator[tuple[str, bytes]]:
    """Every file that is not a page, by name and bytes."""
    yield from search.files(pages, catalogue)
    yield from headers.files(around.policy)
    yield from moved.files(old, around)
    yield from editions.files(catalogue, url)
    yield from _made_from_pages(pages, catalogue, url, around)


def for_machines(pages: Sequence[Page], catalogue: Catalogue, url: str, around: Chrome) -> Iterator[Download]:
    """Those of them that others use, with what each holds and what describes it."""
    for name, raw in _made_from_pages(pages, catalogue, url, around):
        if name in FOR_MACHINES:
            title, schema, schema_title = FOR_MACHINES[name]
            yield Download(
                name=name, title=title, group=Group.MACHINES, raw=raw, schema=schema, schema_title=schema_title
            )


def _made_from_pages(
    pages: Sequence[Page], catalogue: Catalogue, url: str, around: Chrome
) -> Iterator[tuple[str, bytes]]:
    yield from quality.files(catalogue, around.name)
    yield from sitemap.files(pages, url)
    yield from feed.files(pages, catalogue, around.name, url)
    if around.twins:
        yield from llms.files(pages, catalogue, around.name, url)


def downloads(
    catalogue: Catalogue,
    tables: Sequence[Table],
    documents: Sequence[Document],
    *,
    name: str,
    url: str,
    papers: Sequence[Download] = (),
    kept: Kept = UNKEPT,
) -> tuple[Download, ...]:
    """Every file to take away, from the site of that name. `url` is its address, or empty; `papers` are set already.

    `kept` has what was made before: the same bytes, sooner.
    """
    edition = edition_of(catalogue, name)
    found = (
        *word.downloads(documents, edition, name, url, kept),
        *papers,
        *csv_files.downloads(tables, edition),
        *workbook.downloads(tables, edition, kept),
        *matrix_sheet.downloads(tables, edition, kept),
        *own_figures.downloads(catalogue, edition, kept),
        *baseline.downloads(catalogue, edition, kept),
        *records.downloads(catalogue, edition, kept),
        quality.schema(),
        *fhir.downloads(catalogue, edition),
    )
    return (*found, *archive.downloads(found, edition, kept))


def paper_imprint(catalogue: Catalogue, name: str, url: str) -> PaperImprint:
    """What a paper from the site of that name says of itself."""
    edition = edition_of(catalogue, name)
    return PaperImprint(
        credit=edition.licence.credit,
        foot=f"{name}, edition {edition.edition}, {day(edition.edition_date)}",
        notes=" ".join(f"{label}: {text}" for label, text in edition.notes),
        day=edition.edition_date,
        url=url,
    )


__all__ = ["Kept", "all_files", "area_file", "downloads", "for_machines", "paper_imprint"]
