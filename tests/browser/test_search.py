"""The search, as readers use it: every query of the list, from the server and from a disk."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_light import answers_to, packed
from tests.conftest import PROJECT

pytestmark = pytest.mark.browser

QUERIES: dict[str, dict[str, str]] = yaml.safe_load((PROJECT / "tests/search/queries.yml").read_text(encoding="utf-8"))
FIRST = """() => [...document.querySelectorAll('.w-result__link')].slice(0, 3)
    .map(link => new URL(link.href).pathname.replace(/index\\.html$/, '') + new URL(link.href).hash)"""


def found(page: Page, words: str) -> list[str]:
    """The addresses of the first three results."""
    page.fill("#search-words", words)
    page.wait_for_function("() => document.querySelector('main [data-part=\"status\"]').textContent.trim() !== ''")
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
def test_a_query_finds_its_page_among_the_first_three(page: Page, address: str, view: str) -> None:
    """Every tenth of the list, typed: all of them are asked in tests/scripts/test_search.py, without a browser."""
    page.goto(f"{address}{view}/search/")
    page.fill("#search-words", "sleep")
    page.wait_for_selector(".w-result__link")
    some = list(QUERIES[view].items())[::10]

    missed = {words: first for words, wanted in some if f"/{wanted}" not in (first := found(page, words))}

    assert len(some) > 3
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
    search.wait_for_function("() => /voices/.test(document.querySelector('main [data-part=\"status\"]').textContent)")

    assert search.locator('main [role="status"]').count() == 1
    assert re.search(r"\d+", search.locator('main [data-part="status"]').inner_text())


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
    """Page, style, font, scripts and the index of the view: at most 130 KB, packed with gzip."""
    answers = answers_to(page, f"{address}{view}/search/")
    assert not any("/search/" in answer.url and answer.url.endswith(".js") for answer in answers)

    page.fill("#search-words", "sleep")
    page.wait_for_selector(".w-result__link")
    sizes = {answer.url.removeprefix(address): packed(answer) for answer in answers}
    # What sources say comes after the first answer, in a file of its own.
    sizes.pop(f"search/{view}-statements.js", None)
    print(f"before the first answer: {sum(sizes.values())} bytes")

    assert f"search/{view}.js" in sizes
    assert sum(sizes.values()) <= 130_000


@pytest.fixture
def head(page: Page, address: str) -> Iterator[Page]:
    """A people's page with the focus in the search of its head, begun with the / key."""
    page.goto(address + "people/clusters/10/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "site-search"
    yield page


def suggestions(page: Page, words: str) -> list[str]:
    """What is suggested for words, each on one line."""
    page.locator("#site-search").fill(words)
    page.wait_for_selector("#site-search-list [role=option]")
    return [" ".join(text.split()) for text in page.locator("#site-search-list [role=option]").all_inner_texts()]


def test_suggestions_name_number_kind_and_view(head: Page) -> None:
    """The cluster that was meant comes first, by its number in digits or in words; the last leads to all results."""
    assert suggestions(head, "cluster eight")[0].endswith(
        "Cluster 8: Intense emotions and unsettled times Clusters. For you"
    )
    assert head.locator("#site-search-list .w-number-tile").first.inner_text() == "8"
    assert suggestions(head, "sleep")[-1] == "All results for “sleep”"


def test_suggestions_by_keyboard(head: Page) -> None:
    """Arrows go round, Escape closes and leaves the words, Enter follows: as the pattern of a combobox says."""
    field = head.get_by_role("combobox", name="Search")
    count = len(suggestions(head, "voices"))
    assert field.get_attribute("aria-expanded") == "true"
    for _ in range(count):
        head.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == "suggestion-all"
    head.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") is None
    head.keyboard.press("ArrowUp")
    assert head.locator('[role=option][aria-selected="true"]').get_attribute("id") == "suggestion-all"

    head.keyboard.press("Escape")
    assert field.get_attribute("aria-expanded") == "false"
    assert field.input_value() == "voices"

    head.keyboard.press("ArrowDown")
    head.keyboard.press("ArrowDown")
    title = head.locator('[role=option][aria-selected="true"] [data-part="title"]').inner_text()
    with head.expect_navigation():
        head.keyboard.press("Enter")
    assert head.locator("h1").inner_text() == title


def test_a_crisis_in_the_head_brings_the_numbers(head: Page) -> None:
    """Above the suggestions, with links to call."""
    suggestions(head, "I want to die")
    assert head.locator(".w-search-field__help a[href='tel:999']").is_visible()

    suggestions(head, "sleep")
    assert not head.locator(".w-search-field__help").is_visible()


def test_the_slash_key_can_be_switched_off_and_is_a_letter_where_one_types(head: Page) -> None:
    """WCAG 2.1.4: whoever speaks to a computer may have it pressed by chance."""
    head.keyboard.type("a/b")
    assert head.locator("#site-search").input_value() == "a/b"

    suggestions(head, "sleep")
    head.get_by_label("The / key begins a search").uncheck()
    head.keyboard.press("Escape")
    head.locator("h1").click()
    head.keyboard.press("/")
    assert head.evaluate("document.activeElement.id") != "site-search"


def test_words_that_were_found_are_marked(search: Page) -> None:
    """In the title and in the line below it, whatever their form; and no others."""
    search.fill("#search-words", "hearing voices")
    search.wait_for_function(
        "() => /hearing voices/.test(document.querySelector('main [data-part=\"status\"]').textContent)"
    )
    marks = {text.lower() for text in search.locator(".w-result mark").all_inner_texts()}

    assert "voices" in marks
    assert "the" not in marks


def test_quotation_marks_mean_the_phrase(search: Page) -> None:
    """Pages with both words apart are not in it."""
    assert len(found(search, "hearing voices")) == 3
    strict = found(search, '"intense emotions"')
    status = search.locator('main [data-part="status"]')
    expect(status).to_have_text(re.compile('for "intense emotions"'))
    assert strict[0] == "/people/clusters/8/"
    assert "one after the other" not in status.inner_text()

    search.fill("#search-words", '"emotions intense"')
    expect(status).to_have_text(re.compile("not one after the other"))


def test_nothing_found_leads_on_in_four_ways(search: Page) -> None:
    """Each of them a page that lists what there is."""
    search.fill("#search-words", "xqzzk")
    search.wait_for_function(
        "() => /No results/.test(document.querySelector('main [data-part=\"status\"]').textContent)"
    )

    assert search.locator('[data-part="ways-on"] a').count() == 4
    assert search.locator('[data-part="ways-on"]').is_visible()


def test_a_pasted_page_is_cut(search: Page) -> None:
    """100,000 letters, put in past the limit of the field or through the address, are cut before they are read."""
    pasted = "voices and other words " * 4_400
    search.locator("#search-words").evaluate(
        "(field, words) => { field.value = words; field.dispatchEvent(new Event('input', {bubbles: true})); }", pasted
    )
    status = search.locator('main [data-part="status"]')
    expect(status).to_have_text(re.compile("for voices and other"))

    assert len(status.inner_text()) < 300
    assert search.locator(".w-result__link").count() > 0


@pytest.mark.parametrize("path", ["people/clusters/10/", "people/search/"])
def test_without_scripts_nothing_that_was_typed_is_sent(chromium: Browser, address: str, path: str) -> None:
    """The form leads to the search page, which says that it needs scripts; the words stay in the field."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address + path)
    page.locator("input[type=search]").first.fill("a secret")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/search/**")

    assert "secret" not in page.url
    assert "needs JavaScript" in page.locator("main").inner_text()
    context.close()
