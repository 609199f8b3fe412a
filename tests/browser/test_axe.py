"""axe-core on every page: no violation of WCAG 2.2 A and AA or of best practice, in light and dark, wide and narrow."""

from collections.abc import Iterator
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from generator.site import Site

pytestmark = pytest.mark.browser

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
OPTIONS = {
    "preload": False,
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
RUN = """options => axe.run(document, options).then(found => found.violations.map(
    rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')}`))"""


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands now."""
    page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN, OPTIONS)
    return found


def one_of_each_template(site: Site) -> Iterator[str]:
    """The longest page of each template."""
    longest: dict[str, tuple[int, str]] = {}
    for page in site.pages:
        size = len(site.printer.document(page))
        if size > longest.get(page.template, (0, ""))[0]:
            longest[page.template] = (size, page.address)
    for _, address in longest.values():
        yield address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_one_page_of_each_template(chromium: Browser, address: str, real_site: Site, scheme: str, width: int) -> None:
    """Every template in both schemes and both widths."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    found: dict[str, list[str]] = {}
    for path in one_of_each_template(real_site):
        page.goto(address + path)
        if faults := violations(page):
            found[path] = faults
    context.close()

    assert found == {}


WINDOWS = [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]


@pytest.mark.parametrize("part", range(len(WINDOWS)))
def test_every_page(chromium: Browser, address: str, real_site: Site, part: int) -> None:
    """All of them, in one scheme and width by turns: what differs between pages of a template is their content."""
    width, scheme = WINDOWS[part]
    context = chromium.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    found: dict[str, list[str]] = {}
    for entry in real_site.pages[part :: len(WINDOWS)]:
        page.goto(address + entry.address)
        if faults := violations(page):
            found[entry.address] = faults
    context.close()

    assert found == {}
