"""Files beside the pages: search records, sitemap, headers. A new export is a module and a line here."""

from collections.abc import Iterator, Sequence

from generator.exports import headers, search, sitemap
from generator.page import Page


def all_files(pages: Sequence[Page], url: str, policy: str) -> Iterator[tuple[str, bytes]]:
    """Every file that is not a page, by name and bytes."""
    yield from search.files(pages)
    yield from sitemap.files(pages, url)
    yield from headers.files(policy)


__all__ = ["all_files"]
