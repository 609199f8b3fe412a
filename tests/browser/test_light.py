"""What a first visit transfers, and that nothing jumps."""

import gzip
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, Response

from tests.browser.shapes import LOADED

pytestmark = pytest.mark.browser

TOGETHER = 8
"""How many pages load at the same time: each waits half a second for more to come."""


def packed(response: Response) -> int:
    """The bytes of an answer as a host would send it. Fonts are packed already."""
    body = response.body()
    return len(body) if response.url.endswith(".woff2") else len(gzip.compress(body, 9))


def answers_to(page: Page, address: str) -> list[Response]:
    """Every answer that a visit brings."""
    answers: list[Response] = []

    def keep(answer: Response) -> None:
        answers.append(answer)

    page.on("response", keep)
    page.goto(address, wait_until="networkidle")
    return answers


def test_a_first_visit_brings_what_the_page_names(chromium: Browser, address: str, real_pages: dict[str, str]) -> None:
    """One page of each set of scripts and styles: nothing comes but the files that its mark-up names.

    So their sizes, which tests/test_every_page.py adds up for every page, are what a visit transfers.
    """
    named = {
        path: [urljoin(address + path, link) for link in LOADED.findall(html)] for path, html in real_pages.items()
    }
    kinds = {tuple(sorted(files)): path for path, files in named.items()}
    more = {}
    for path in kinds.values():
        context = chromium.new_context(viewport={"width": 390, "height": 800})
        came = {answer.url for answer in answers_to(context.new_page(), address + path)}
        context.close()
        assert address + path in came
        if unnamed := came - {address + path, *named[path]}:
            more[path] = unnamed

    assert len(kinds) > 5
    assert more == {}


def test_nothing_jumps(chromium: Browser, address: str, longest_pages: list[str]) -> None:
    """No layout shift while a page loads, on any template."""
    context = chromium.new_context(viewport={"width": 390, "height": 800})
    context.add_init_script("""
        window.__shift = 0;
        new PerformanceObserver(list => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value;
        }).observe({type: 'layout-shift', buffered: true});
    """)
    pages = [context.new_page() for _ in range(TOGETHER)]
    shifts = {}
    for first in range(0, len(longest_pages), TOGETHER):
        opened = list(zip(longest_pages[first : first + TOGETHER], pages, strict=False))
        for path, page in opened:
            page.goto(address + path, wait_until="commit")
        for path, page in opened:
            page.wait_for_load_state("networkidle")
            if shift := page.evaluate("window.__shift"):
                shifts[path] = shift
    context.close()

    assert shifts == {}
