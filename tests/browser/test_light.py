"""What a first visit transfers."""

import gzip
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, Response

from tests.browser.shapes import LOADED

pytestmark = pytest.mark.browser


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
