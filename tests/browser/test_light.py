"""How much a first visit transfers, and that nothing jumps."""

import gzip

import pytest
from playwright.sync_api import Browser, Page, Response

pytestmark = pytest.mark.browser

BUDGET = 90_000
"""Bytes of a first visit. Counted with gzip, which is larger than the brotli that the budget is meant for."""


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


def test_a_first_visit_is_light(chromium: Browser, address: str, longest_pages: list[str]) -> None:
    """The longest page of every template, with all that it loads."""
    heavy = {}
    for path in longest_pages:
        context = chromium.new_context(viewport={"width": 390, "height": 800})
        page = context.new_page()
        answers = answers_to(page, address + path)
        total = sum(packed(answer) for answer in answers if answer.status == 200)
        if total > BUDGET:
            heavy[path] = total
        context.close()

    assert heavy == {}


def test_nothing_jumps(chromium: Browser, address: str, longest_pages: list[str]) -> None:
    """No layout shift while a page loads, on any template."""
    context = chromium.new_context(viewport={"width": 390, "height": 800})
    context.add_init_script("""
        window.__shift = 0;
        new PerformanceObserver(list => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value;
        }).observe({type: 'layout-shift', buffered: true});
    """)
    page = context.new_page()
    shifts = {}
    for path in longest_pages:
        page.goto(address + path, wait_until="networkidle")
        if shift := page.evaluate("window.__shift"):
            shifts[path] = shift
    context.close()

    assert shifts == {}
