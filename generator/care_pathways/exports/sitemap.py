"""The list of addresses for search engines. Only when the address of the site is known."""

from collections.abc import Iterator, Sequence
from html import escape

from care_pathways.page import Page


def files(pages: Sequence[Page], url: str) -> Iterator[tuple[str, bytes]]:
    """sitemap.xml, and robots.txt which names it. No dates: a build is not a review."""
    if not url:
        return
    root = url.rstrip("/")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    lines += [
        f"<url><loc>{escape(f'{root}/{page.address}')}</loc></url>"
        for page in pages
        if page.listed and page.file != "404.html"
    ]
    yield "sitemap.xml", "\n".join([*lines, "</urlset>", ""]).encode()
    yield "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {root}/sitemap.xml\n".encode()
