"""How long the pages of the clusters are, folded as a reader meets them and on paper, and how near help is."""

import time
from pathlib import Path

import pytest
from care_pathways.site import Site
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.moving import WATCHED, moved
from tests.browser.paper import sides_of, words
from tests.serving import Quiet, served

pytestmark = pytest.mark.browser

PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}
NUMBERS = [*range(1, 9), *range(10, 22)]
AIMS = {"people": (7, 7, 700, 4), "professionals": (14, 8, 1500, 8), "commissioners": (14, 8, 1500, 5)}
"""Screens of a phone, of a desk, words in sight, sides of paper: docs/decisions/components-and-diagrams.md."""
LONG, NOT_READ = 14, "styleguide"
"""Screens of a phone that the longest page of a kind may have, folded; the style guide is no reader's page."""
NEAR = """[...document.querySelectorAll('a[href*="get-help-now"], a[href^="tel:"]')].some(link => {
    const box = link.getBoundingClientRect();
    return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
})"""


@pytest.mark.parametrize("half", range(2))
@pytest.mark.parametrize("view", AIMS)
def test_a_cluster_page_is_short(page: Page, address: str, view: str, half: int) -> None:
    """Every cluster: screens on a phone and on a desk, words in sight, the heading within 160 pixels; sides of paper.

    On paper all that is folded is open; a side says which it is and of how many.
    """
    found = {}
    for number in NUMBERS[half::2]:
        page.set_viewport_size(PHONE)
        page.goto(f"{address}{view}/clusters/{number}/")
        small = page.evaluate("document.documentElement.scrollHeight") / PHONE["height"]
        count = len(page.inner_text("main").split())
        head = page.evaluate("document.querySelector('h1').getBoundingClientRect().top")
        page.set_viewport_size(DESK)
        large = page.evaluate("document.documentElement.scrollHeight") / DESK["height"]
        sides = sides_of(page)
        found[number] = (small, large, count, len(sides), head)
    print(view, "worst:", [round(max(row[place] for row in found.values()), 1) for place in range(5)])

    most = (*AIMS[view], 160)
    over = {number: row for number, row in found.items() if any(a > b for a, b in zip(row, most, strict=True))}
    assert over == {}
    assert f"2/{len(sides)}" in words(sides[1])


@pytest.mark.parametrize("path", ["clusters/8/", "clusters/20/", "interventions/clozapine/", "interventions/ect/"])
def test_help_is_in_sight_wherever_one_has_scrolled_to(chromium: Browser, address: str, path: str) -> None:
    """On a phone no screen of a people's page is without a number or the way to help."""
    page = chromium.new_page(viewport=PHONE)
    page.goto(f"{address}people/{path}")
    far = []
    for top in range(0, int(page.evaluate("document.documentElement.scrollHeight")), PHONE["height"]):
        page.evaluate(f"scrollTo(0, {top})")
        if not page.evaluate(NEAR):
            far.append(top)
    page.close()

    assert far == []


TOGETHER = 8
"""How many pages load at the same time: each waits half a second for more to come."""
HIDDEN_UNTIL_WHOLE = """
    const hidden = new CSSStyleSheet();
    hidden.replaceSync('html { visibility: hidden }');
    document.adoptedStyleSheets = [hidden];
    document.addEventListener('readystatechange', () => { document.adoptedStyleSheets = []; }, {once: true});
"""
"""So that only what moves later is seen. In how many pieces a page arrives is chance: test_arrival.py."""


class LateScripts(Quiet):
    """A server whose scripts come when the page has been seen without them, as on a slow line."""

    def do_GET(self) -> None:  # noqa: N802 - the name is http.server's
        """The file, and a script after a while."""
        if self.path.endswith(".js"):
            time.sleep(0.3)
        super().do_GET()


def test_the_longest_page_of_each_kind_is_not_endless_and_nothing_jumps(
    chromium: Browser, site_folder: Path, real_site: Site, real_pages: dict[str, str]
) -> None:
    """Of each template and view the page with most words: what is long folds, and nobody scrolls for minutes.

    When scripts, fonts and pictures come, nothing moves.
    """
    kinds: dict[tuple[str, object], str] = {}
    for page in real_site.pages:
        longest = kinds.setdefault((page.template, page.audience), page.address)
        if len(real_pages[page.address]) > len(real_pages[longest]):
            kinds[page.template, page.audience] = page.address
    context = chromium.new_context(viewport=PHONE)
    context.add_init_script(HIDDEN_UNTIL_WHOLE)
    context.add_init_script(WATCHED)
    phones = [context.new_page() for _ in range(TOGETHER)]
    long, shifts = {}, {}
    paths = list(kinds.values())
    with served(site_folder, LateScripts) as address:
        for first in range(0, len(paths), TOGETHER):
            opened = list(zip(paths[first : first + TOGETHER], phones, strict=False))
            for path, phone in opened:
                phone.goto(address + path, wait_until="commit")
            for path, phone in opened:
                phone.wait_for_load_state("networkidle")
                screens = phone.evaluate("document.documentElement.scrollHeight") / PHONE["height"]
                if screens > LONG and NOT_READ not in path:
                    long[path] = round(screens, 1)
                if found := moved(phone):
                    shifts[path] = found
    context.close()

    assert len(kinds) > 60
    assert long == {}
    assert shifts == {}
