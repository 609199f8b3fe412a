"""A phone whose reader made its text twice as large: what is at the top stays in reach, and headings in the window."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.conftest import ARGUMENTS, named

pytestmark = pytest.mark.browser

PAGES = ("people/clusters/8/", "professionals/clusters/8/", "commissioners/clusters/16/", "guidance/cg178/")
BEYOND = """() => [...document.querySelectorAll('header :is(a, button), h1, h1 *, main .w-fold > summary *')]
    .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
    .map(part => part.textContent || part.ariaLabel)"""


@pytest.fixture
def large(playwright_instance: Playwright) -> Iterator[Page]:
    """Set in the browser, as a reader does it: the widths at which a page changes follow the text."""
    browser = playwright_instance.chromium.launch(
        executable_path=named(), args=[*ARGUMENTS, "--blink-settings=defaultFontSize=32"]
    )
    yield browser.new_page(viewport={"width": 390, "height": 844})
    browser.close()


def test_nothing_at_the_top_is_out_of_reach(large: Page, address: str) -> None:
    """Mark, search, help and menu, the three views, the title, and the names of all parts."""
    for path in PAGES:
        large.goto(address + path)
        assert large.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
        assert large.evaluate(BEYOND) == [], path
        large.get_by_role("button", name="Menu").click()
        assert large.locator("#site-menu").is_visible()
