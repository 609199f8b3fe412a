"""The browser leaves out what Playwright leaves out, and makes nothing ready that no test looks at."""

import re

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


def test_what_playwright_leaves_out_is_left_out(page: Page) -> None:
    """Of two lists the browser heeds the last, which is ours: it has all that stands in the first."""
    page.goto("chrome://version")
    lists = re.findall(r"--disable-features=(\S+)", page.inner_text("#command_line"))
    theirs, ours = (set(found.split(",")) for found in lists)

    assert theirs
    assert theirs - ours == set()


def test_a_fresh_window_is_one_page(chromium: Browser, page: Page) -> None:
    """No page of the browser's own is loaded beside it."""
    assert page.url == "about:blank"
    session = chromium.new_browser_cdp_session()
    found = session.send("Target.getTargets", {"filter": [{}]})["targetInfos"]

    assert [target["url"] for target in found if target["type"] not in ("page", "tab")] == []
