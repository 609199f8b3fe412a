"""Files beside the pages: search records, sitemap. A new export is a module and a line here."""

from collections.abc import Iterator, Sequence

from generator.exports import search, sitemap
from generator.page import Page


def all_files(pages: Sequence[Page], url: str) -> Iterator[tuple[str, bytes]]:
    """Every file that is not a page, by name and bytes."""
    yield from search.files(pages)
    yield from sitemap.files(pages, url)


__all__ = ["all_files"]
