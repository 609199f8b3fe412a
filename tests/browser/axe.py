"""axe-core as the tests use it: its source, what it is asked, and what it found."""

from pathlib import Path
from typing import NamedTuple

import axe_playwright_python
from playwright.sync_api import Browser, BrowserContext, Page

REMEMBERED_COLOURS = """;(() => {
    const { Color } = axe.commons.color;
    const parse = Color.prototype.parseString;
    const known = new Map();
    Color.prototype.parseString = function (text) {
        if (!known.has(text)) known.set(text, parse.call(new Color(0, 0, 0, 1), text));
        const { red, green, blue, alpha } = known.get(text);
        return Object.assign(this, { red, green, blue, alpha });
    };
})();"""
"""axe reads the text of a colour anew for each element, thousands of times a page. Here it reads each text once."""

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8") + REMEMBERED_COLOURS

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
EVERY_RULE: dict[str, object] = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
    "preload": False,
}
"""WCAG 2.0 to 2.2 at levels A and AA, and best practice."""
COLOUR_RULES: dict[str, object] = {
    "runOnly": {"type": "rule", "values": ("color-contrast", "link-in-text-block")},
    "resultTypes": ["violations"],
    "preload": False,
}
"""The rules that look at colours. No other can answer differently in dark: a test holds the styles to that."""


class Setting(NamedTuple):
    """A window and the colours that the reader's system asks for."""

    width: int
    scheme: str
    rules: dict[str, object]


SETTINGS = (
    Setting(320, "light", EVERY_RULE),
    Setting(320, "dark", COLOUR_RULES),
    Setting(1280, "dark", EVERY_RULE),
    Setting(1280, "light", COLOUR_RULES),
)
"""Every rule at both widths, and every rule that looks at colours in all four; each step changes one thing."""

RUN = """options => axe.run(document, options).then(found => found.violations.map(
    rule => `${rule.id}: ${rule.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')}`))"""


def context_with_axe(browser: Browser) -> BrowserContext:
    """Windows in which every page has axe, put there by the browser, so it need not be sent for each."""
    context = browser.new_context(viewport={"width": 320, "height": 900}, reduced_motion="reduce")
    context.add_init_script(SOURCE)
    return context


def unfold(page: Page) -> None:
    """Open all that folds."""
    page.evaluate("() => document.querySelectorAll('details').forEach(part => { part.open = true; })")


def violations(page: Page, rules: dict[str, object] = EVERY_RULE) -> list[str]:
    """What axe finds on the page as it stands now."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE)
    found: list[str] = page.evaluate(RUN, rules)
    return found


def in_every_setting(page: Page, settings: tuple[Setting, ...] = SETTINGS) -> list[str]:
    """What axe finds on the page in each setting, one after the other, on the page as it was loaded."""
    found = []
    for width, scheme, rules in settings:
        if page.viewport_size != {"width": width, "height": 900}:
            page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        found += [f"{width} {scheme} {violation}" for violation in violations(page, rules)]
    return found
