"""axe-core on every page: no violation of WCAG 2.2 A and AA or of best practice, in light and dark, wide and narrow."""

import re
import time
from collections.abc import Callable

import pytest
from care_pathways.site import Site
from playwright.sync_api import Browser, Page

from tests.browser.axe import EVERY_RULE, context_with_axe, everywhere, in_every_setting, violations

pytestmark = pytest.mark.browser

PARTS = 36
"""Into how many tests all pages are dealt, so that they spread over the processors."""


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page(
    chromium: Browser, address: str, real_site: Site, part: int, record_property: Callable[[str, object], None]
) -> None:
    """All of them, each at 320 and 1280 pixels, in light and in dark."""
    found: dict[str, list[str]] = {}
    pages = real_site.pages[part::PARTS]
    start = time.monotonic()
    with context_with_axe(chromium) as context:
        page = context.new_page()
        page.goto(address)
        record_property("browser", f"Chromium {chromium.version}")
        record_property("axe", page.evaluate("axe.version"))
        for entry in pages:
            page.goto(address + entry.address)
            if faults := in_every_setting(page):
                found[entry.address] = faults
    record_property("pages", len(pages))
    print(f"axe: {len(pages)} pages, {(time.monotonic() - start) / len(pages) * 1000:.0f} ms a page")

    assert found == {}


@pytest.mark.parametrize("part", range(PARTS))
def test_each_template_unfolded(chromium: Browser, address: str, longest_pages: list[str], part: int) -> None:
    """The longest page of each template with everything that folds open, and no rule left out in any setting."""
    found: dict[str, list[str]] = {}
    with context_with_axe(chromium) as context:
        page = context.new_page()
        for path in longest_pages[part::PARTS]:
            page.goto(address + path)
            page.evaluate("() => document.querySelectorAll('details').forEach(part => { part.open = true; })")
            if faults := in_every_setting(page, everywhere(EVERY_RULE)):
                found[path] = faults

    assert found == {}


def test_the_scheme_changes_colours_and_nothing_else(page: Page, address: str) -> None:
    """Dark sets tokens only, so no rule but those about colours can answer differently there."""
    page.goto(address)
    names = page.evaluate("""() => [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
        .filter(rule => rule.media && /prefers-color-scheme/.test(rule.conditionText))
        .flatMap(rule => [...rule.cssRules]).flatMap(rule => [...rule.style])""")

    assert len(names) > 20
    assert [name for name in names if not name.startswith("--")] == []


def with_many_words(site: Site) -> list[str]:
    """The two pages with the most explained words."""
    counts = {page.address: site.printer.document(page).count("popovertarget") for page in site.pages}
    return sorted(counts, key=lambda address: -counts[address])[:2]


def test_open_meanings(chromium: Browser, address: str, real_site: Site) -> None:
    """The meanings of the first words of the pages with the most of them, each open."""
    found: dict[str, list[str]] = {}
    with context_with_axe(chromium) as context:
        page = context.new_page()
        for path in with_many_words(real_site):
            page.goto(address + path)
            for place in range(min(3, page.locator(".w-term").count())):
                page.locator(".w-term").nth(place).click()
                assert page.locator(".w-meaning:popover-open").count() == 1
                if faults := in_every_setting(page):
                    found[f"{path} {place}"] = faults

    assert found == {}


@pytest.mark.parametrize(
    ("view", "words"),
    [("people", "voices"), ("people", "I want to die"), ("people", "xqzzk"), ("professionals", "CG178")],
)
def test_search_with_results(chromium: Browser, address: str, view: str, words: str) -> None:
    """Results, help on top of results, and nothing found; with the choices and the rest of the results open."""
    with context_with_axe(chromium) as context:
        page = context.new_page()
        page.goto(f"{address}{view}/search/")
        page.fill("#search-words", words)
        page.wait_for_function("() => / for /.test(document.querySelector('[data-part=\"status\"]').textContent)")
        page.evaluate("""() => {
            document.querySelectorAll('.w-search details').forEach(part => { part.open = true; });
            document.querySelectorAll('.w-search__more').forEach(button => button.click());
        }""")

        assert in_every_setting(page, everywhere(EVERY_RULE)) == []


def test_axe_sees_what_is_wrong(chromium: Browser, address: str) -> None:
    """Grey on white, a picture without words and a tiny target are found: the net has no hole here."""
    with context_with_axe(chromium) as context:
        page = context.new_page()
        page.goto(address)
        page.evaluate("""() => {
            const main = document.querySelector('main');
            const grey = main.appendChild(document.createElement('p'));
            grey.style.color = '#aaa'; grey.style.background = '#fff'; grey.textContent = 'Hard to read';
            main.appendChild(document.createElement('img')).src = 'assets/none.png';
        }""")
        found = violations(page)

    assert {re.split(":", violation)[0] for violation in found} >= {"color-contrast", "image-alt"}
