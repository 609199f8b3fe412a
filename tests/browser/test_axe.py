"""axe-core: no violation of WCAG 2.2 A and AA or of best practice, in light and dark, wide and narrow."""

import re
import time
from collections.abc import Callable

import pytest
from care_pathways.site import Site
from playwright.sync_api import Browser, Page

from tests.browser.axe import SETTINGS, context_with_axe, in_every_setting, unfold, violations
from tests.browser.shapes import shapes
from tests.browser.thin import thin

pytestmark = pytest.mark.browser

PARTS = 12
"""Into how many tests the pages are dealt, so that they spread over the processors."""
ONCE = SETTINGS[:1]
"""Folded, a page shows less than unfolded: one setting is enough to see how it stands at first."""


def look(
    chromium: Browser, address: str, paths: list[str], *, whole: bool, say: Callable[[str, object], None]
) -> dict[str, list[str]]:
    """What axe finds on these pages, as they stand and unfolded, by path: whole, or without what they repeat."""
    found: dict[str, list[str]] = {}
    start = time.monotonic()
    with context_with_axe(chromium) as context:
        page = context.new_page()
        page.goto(address)
        say("browser", f"Chromium {chromium.version}")
        say("axe", page.evaluate("axe.version"))
        for path in paths:
            page.goto(address + path)
            if not whole:
                thin(page)
            faults = in_every_setting(page, ONCE)
            unfold(page)
            if faults := [*faults, *in_every_setting(page)]:
                found[path] = faults
    say("pages", len(paths))
    print(f"axe: {len(paths)} pages, {(time.monotonic() - start) / max(1, len(paths)) * 1000:.0f} ms a page")
    return found


@pytest.mark.parametrize("part", range(PARTS))
def test_every_shape_of_mark_up(
    chromium: Browser,
    address: str,
    pages_to_see: list[str],
    request: pytest.FixtureRequest,
    part: int,
    record_property: Callable[[str, object], None],
) -> None:
    """Pages that together show each template and every shape of the site, at 320 and 1280 pixels, light and dark.

    With --every-page all that is on them, else without what they repeat.
    """
    whole = bool(request.config.getoption("--every-page"))

    assert look(chromium, address, pages_to_see[part::PARTS], whole=whole, say=record_property) == {}


def test_what_a_page_repeats_is_looked_at_once(page: Page, address: str) -> None:
    """Thinned, the largest page shows every shape that it showed before, in a fraction of the elements."""
    page.goto(address + "professionals/matrix/")
    before = shapes(page.content())
    count = page.locator("*").count()

    assert thin(page) < count / 4
    assert shapes(page.content()) == before


def test_a_label_is_not_taken_from_its_field(page: Page) -> None:
    """What another element points to stays, however often its like was seen."""
    page.set_content("".join(f'<p id="note-{n}">A</p><input aria-describedby="note-{n}"><p>B</p>' for n in range(9)))
    thin(page)

    assert page.locator("[id]").count() == 9
    assert page.locator("p:not([id])").count() == 1


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
            thin(page)
            unfold(page)
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

        thin(page)
        assert in_every_setting(page) == []


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
