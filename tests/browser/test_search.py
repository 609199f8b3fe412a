"""The search, as readers use it: every query of the list, from the server and from a disk."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

from tests.browser.test_light import answers_to, packed
from tests.conftest import PROJECT

pytestmark = pytest.mark.browser

QUERIES: dict[str, dict[str, str]] = yaml.safe_load((PROJECT / "tests/search/queries.yml").read_text(encoding="utf-8"))
FIRST = """() => [...document.querySelectorAll('.w-result__link')].slice(0, 3)
    .map(link => new URL(link.href).pathname.replace(/index\\.html$/, '') + new URL(link.href).hash)"""


def found(page: Page, words: str) -> list[str]:
    """The addresses of the first three results."""
    page.fill("#search-words", words)
    page.wait_for_function("() => document.querySelector('[data-part=\"status\"]').textContent.trim() !== ''")
    first: list[str] = page.evaluate(FIRST)
    return first


@pytest.fixture
def search(page: Page, address: str) -> Iterator[Page]:
    """The people's search page, with its index loaded."""
    page.goto(address + "people/search/")
    page.fill("#search-words", "sleep")
    page.wait_for_selector(".w-result__link")
    yield page


@pytest.mark.parametrize("view", list(QUERIES))
def test_every_query_finds_its_page_among_the_first_three(page: Page, address: str, view: str) -> None:
    """The list is written by people who searched; a query that fails somebody is added to it."""
    page.goto(f"{address}{view}/search/")
    page.fill("#search-words", "sleep")
    page.wait_for_selector(".w-result__link")

    missed = {
        words: first for words, wanted in QUERIES[view].items() if f"/{wanted}" not in (first := found(page, words))
    }

    assert missed == {}


def test_the_list_is_long_enough() -> None:
    """At least 60 queries, in all three views."""
    assert sum(len(queries) for queries in QUERIES.values()) >= 60
    assert set(QUERIES) == {"people", "professionals", "commissioners"}


@pytest.mark.parametrize("words", ["I want to die", "suicidal", "hurt myself"])
def test_words_of_crisis_pin_help_on_top(search: Page, words: str) -> None:
    """Before any result: where to get help now. It goes when the words go."""
    search.fill("#search-words", words)
    assert search.locator('[data-part="help"]').is_visible()

    search.fill("#search-words", "sleep")
    assert not search.locator('[data-part="help"]').is_visible()


def test_a_slip_of_the_finger_still_finds(search: Page) -> None:
    """And the beginning of a word is enough."""
    assert "/people/interventions/clozapine/" in found(search, "clozapne")
    assert "/people/interventions/clozapine/" in found(search, "clozap")


def test_the_count_is_announced(search: Page) -> None:
    """A live region says how many, and for what."""
    search.fill("#search-words", "voices")
    search.wait_for_function("() => /voices/.test(document.querySelector('[data-part=\"status\"]').textContent)")

    assert search.locator('[role="status"]').count() == 1
    assert re.search(r"\d+", search.locator('[data-part="status"]').inner_text())


def test_it_has_an_address_and_works_from_the_head_of_every_page(page: Page, address: str) -> None:
    """Enter in the field of any page leads to results with an address of their own; after the #, so no host sees it."""
    page.goto(address + "people/clusters/10/")
    page.locator(".w-search-field__words").fill("carers")
    page.keyboard.press("Enter")
    page.wait_for_selector(".w-result__link")

    assert page.url.endswith("/people/search/#q=carers")


def test_it_works_from_a_disk(page: Page, site_folder: Path) -> None:
    """Unzipped in a folder, without a server and without a network."""
    page.goto((site_folder / "people/search/index.html").as_uri())
    page.fill("#search-words", "hearing voices")
    page.wait_for_selector(".w-result__link")

    page.locator(".w-result__link").first.click()

    assert re.search(r"/index\.html(#.*)?$", page.url)
    assert page.locator("h1").inner_text()


@pytest.mark.parametrize("view", list(QUERIES))
def test_little_is_loaded_before_the_first_answer(page: Page, address: str, view: str) -> None:
    """Page, style, font, scripts and the index of the view: at most 120 KB, packed with gzip."""
    answers = answers_to(page, f"{address}{view}/search/")
    assert not any("/search/" in answer.url and answer.url.endswith(".js") for answer in answers)

    page.fill("#search-words", "sleep")
    page.wait_for_selector(".w-result__link")
    sizes = {answer.url.removeprefix(address): packed(answer) for answer in answers}
    print(f"before the first answer: {sum(sizes.values())} bytes")

    assert f"search/{view}.js" in sizes
    assert sum(sizes.values()) <= 120_000


TYPED = """words => {
    const field = document.querySelector('#search-words');
    const start = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    const results = document.querySelectorAll('.w-result__link').length;
    document.body.getBoundingClientRect();
    return [performance.now() - start, results];
}"""


def test_the_first_answer_is_quick_on_a_slow_phone(chromium: Browser, address: str) -> None:
    """With the processor four times slower, the first words ever typed. The aim is 150 ms (figures: docs/decisions/).

    A busy machine takes several times as long, so this guards against a slip into seconds: the best of some visits.
    """
    taken = []
    for _ in range(4):
        context = chromium.new_context(viewport={"width": 390, "height": 800})
        page = context.new_page()
        page.goto(address + "people/search/", wait_until="networkidle")
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
        with page.expect_event("requestfinished", lambda request: request.url.endswith("/search/people.js")):
            page.focus("#search-words")
        page.wait_for_function("() => document.querySelector('[data-search]').dataset.loaded")
        milliseconds, results = page.evaluate(TYPED, "hearing voices at night")
        taken.append(milliseconds)
        context.close()
        assert results
    print("first answer:", ", ".join(f"{milliseconds:.0f} ms" for milliseconds in taken))

    assert min(taken) < 600
