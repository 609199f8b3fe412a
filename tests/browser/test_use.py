"""Using the site: by keyboard, without scripts, small, large, with other colours, and on paper."""

import io

import pypdf
import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    name: (element.innerText || element.getAttribute('aria-label') || element.labels?.[0]?.innerText || '')
      .trim().slice(0, 60),
    tag: element.tagName, left: box.left, right: box.right, top: box.top, bottom: box.bottom,
    width: box.width, height: box.height,
    // On a map the box of the cluster is drawn round with the colour of the focus, since an outline would be cut off.
    outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      || parseFloat(getComputedStyle(element.querySelector('.w-moves-map__box') || element).strokeWidth) >= 4,
    scrolls: Boolean(element.closest('.w-table, .w-matrix, .w-moves-map__scroll')),
  };
}"""
PAGES = (
    "",
    "people/",
    "people/clusters/10/",
    "get-help-now/",
    "professionals/clusters/1/",
    "commissioners/clusters/18/",
)


PARTS = 6
"""Into how many tests the templates are dealt, so that they spread over the processors."""
CAN_BE_STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
EVERY_STOP = f"""() => [...document.querySelectorAll('{CAN_BE_STOPS}')]
    .map(element => {{ element.focus(); return element === document.activeElement && ({FOCUSED})(); }})
    .filter(Boolean)"""
"""The focus goes where Tab would set it. The key was pressed before, so it is drawn and scrolled to in the same way."""
STOPS = f"""() => [...document.querySelectorAll('{CAN_BE_STOPS}')]
    .filter(element => !element.disabled && element.checkVisibility({{visibilityProperty: true}})
        && (element.type !== 'radio' || element.checked
            || !document.querySelector(`[name="${{element.name}}"]:checked`)))
    .length"""


def each_stop_is_seen(page: Page, path: str, width: int) -> None:
    """All that takes the focus on the open page: a name, an outline, in the window. Skip and help come first."""
    first = []
    for _ in range(2):
        page.keyboard.press("Tab")
        first.append(page.evaluate(FOCUSED)["name"])
    stops = page.evaluate(EVERY_STOP)

    assert first == ["Skip to the content", "Get help now"], path
    assert len(stops) > 10, path
    for stop in stops:
        assert stop["name"], (path, stop)
        assert stop["outline"], (path, stop)
        # A wide table scrolls by itself: its links begin in the window, and may be longer than it.
        assert -1 <= stop["left"] < width and (stop["scrolls"] or stop["right"] <= width + 1), (path, stop)
        assert stop["bottom"] > 0 and stop["top"] < 900, (path, stop)


SMALL = """() => [...document.querySelectorAll('nav a, button, summary, input, .w-door h2 a')]
    .map(element => [element, element.getBoundingClientRect()])
    .filter(([element, box]) => box.width > 0 && (box.height < 24 || box.width < 24)
        && !element.classList.contains('w-skip'))
    .map(([element, box]) => `${element.innerText.slice(0, 30)} ${box.width}x${box.height}`)"""
SIDEWAYS = "document.documentElement.scrollWidth > innerWidth"
SPACED = """() => {
    for (const element of document.querySelectorAll('*')) {
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
        element.style.setProperty('line-height', '1.5', 'important');
    }
}"""


@pytest.mark.parametrize("part", range(PARTS))
def test_each_template_on_a_narrow_screen(chromium: Browser, address: str, longest_pages: list[str], part: int) -> None:
    """Nothing scrolls sideways at 320 px, at 256 px (400% zoom of 1024) and with wide text spacing: tables do in their
    own box. Targets are large enough, and every stop of the Tab key is seen.

    Links that stand alone are at least 24 px high; those inside a sentence are excepted by WCAG 2.5.8.
    """
    context = chromium.new_context(viewport={"width": 320, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    wide: list[tuple[str, object]] = []
    small: dict[str, list[str]] = {}
    for path in [*longest_pages, *PAGES][part::PARTS]:
        page.goto(address + path)
        small[path] = page.evaluate(SMALL)
        for width in (320, 256):
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate(SIDEWAYS):
                wide.append((path, width))
        page.set_viewport_size({"width": 320, "height": 900})
        each_stop_is_seen(page, path, 320)
        page.evaluate(SPACED)
        if page.evaluate(SIDEWAYS):
            wide.append((path, "spacing"))
    context.close()

    assert wide == []
    assert {path: found for path, found in small.items() if found} == {}


MAIN = """sent => [new DOMParser().parseFromString(sent, 'text/html'), document].map(
    page => [page.querySelector('main').textContent, page.querySelectorAll('main a').length])"""
"""A parsed page runs no script, and reads what it has for browsers without them."""


@pytest.mark.parametrize("part", range(PARTS))
def test_each_template_on_a_wide_screen(
    chromium: Browser, address: str, longest_pages: list[str], real_pages: dict[str, str], part: int
) -> None:
    """After its scripts ran a page has the links and the text that came with it; every stop of the Tab key is seen."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    changed = []
    for path in [*longest_pages, *PAGES][part::PARTS]:
        page.goto(address + path)
        as_sent, now = page.evaluate(MAIN, real_pages[path])
        # The search needs scripts, and says so; so does what the style guide shows of it.
        if as_sent != now and "/search/" not in path and path != "styleguide/":
            changed.append(path)
        each_stop_is_seen(page, path, 1280)
    context.close()

    assert changed == []


@pytest.mark.parametrize("path", ["people/clusters/10/", "people/search/", "get-help-now/"])
def test_the_keyboard_reaches_everything(page: Page, address: str, path: str) -> None:
    """As many stops as there are things to use, then out of the page: nothing is missed, nothing holds the focus."""
    page.goto(address + path)
    wanted = page.evaluate(STOPS)
    count = 0
    while True:
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED) is None:
            break
        count += 1
        assert count <= wanted

    assert count == wanted


def test_a_meaning_opens_and_closes_with_the_keyboard(page: Page, address: str) -> None:
    """Enter opens it, Tab goes into it, Escape closes it and gives the focus back to the word."""
    page.goto(address + "people/clusters/10/")
    word = page.locator(".w-term").first
    word.focus()
    page.keyboard.press("Enter")
    meaning = page.locator(".w-meaning:popover-open")
    assert meaning.count() == 1

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.w-meaning') !== null")

    page.keyboard.press("Escape")
    assert meaning.count() == 0
    assert word.evaluate("element => element === document.activeElement")


def test_folded_parts_open_with_the_keyboard(page: Page, address: str) -> None:
    """Enter on a summary opens it, Enter again closes it, and the focus stays."""
    page.goto(address + "professionals/clusters/10/")
    summary = page.locator(".w-body summary").first
    summary.focus()
    for opened in (True, False):
        page.keyboard.press("Enter")
        assert page.locator(".w-body details").first.evaluate("part => part.open") is opened
        assert summary.evaluate("element => element === document.activeElement")


def test_the_skip_link_moves_the_reader(page: Page, address: str) -> None:
    """Enter on it, and the next Tab is inside the content."""
    page.goto(address + "people/clusters/10/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("path", [*PAGES, "404.html", "guidance/", "about/clusters-today/"])
def test_help_is_visible_at_320_without_scrolling(chromium: Browser, address: str, path: str) -> None:
    """The first thing on the smallest screen."""
    context = chromium.new_context(viewport={"width": 320, "height": 480})
    page = context.new_page()
    page.goto(address + path)
    box = page.get_by_role("link", name="Get help now").first.bounding_box()
    context.close()

    assert box and box["y"] >= 0 and box["y"] + box["height"] <= 480 and box["height"] >= 24


def test_a_browser_without_scripts_shows_the_page(chromium: Browser, address: str) -> None:
    """With JavaScript off: the words, the links and the parts that fold are those that were sent."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "people/clusters/10/")
    opened = page.locator("main details[open]")
    before = opened.count()
    page.locator("main details:not([open]) > summary").first.click()
    after = opened.count()
    page.get_by_role("link", name="Get help now").first.click()
    title = page.locator("h1").inner_text()
    context.close()

    assert after == before + 1
    assert title == "Get help now"


def test_forced_colours_keep_the_marks_and_the_current_view(chromium: Browser, address: str) -> None:
    """Where the system chooses the colours, borders stand in for backgrounds."""
    context = chromium.new_context(forced_colors="active", viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address + "professionals/clusters/10/")
    styles = page.evaluate("""() => ['.w-audience-switch a[aria-current]', '.w-provenance-mark', '.w-strength'].map(
        selector => getComputedStyle(document.querySelector(selector)).borderTopStyle)""")
    context.close()

    assert styles == ["solid", "solid", "solid"]


def test_motion_stops_when_asked(chromium: Browser, address: str) -> None:
    """No smooth scrolling, no transition, for those whom motion makes ill."""
    context = chromium.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(address + "people/clusters/10/")

    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert (
        page.evaluate("""() => [...document.querySelectorAll('*')].map(element => getComputedStyle(element)).filter(
        style => !/^[0s, ]*$/.test(style.transitionDuration) || style.animationName !== 'none').length""")
        == 0
    )
    context.close()


@pytest.mark.parametrize("path", ["people/clusters/10/", "professionals/interventions/cbtp/", "people/reviews/"])
def test_paper_has_the_words_and_no_chrome(page: Page, address: str, edition: str, path: str) -> None:
    """Printed: no menus, black on white, the edition at the end, web addresses spelt out."""
    page.goto(address + path)
    page.emulate_media(media="print", color_scheme="dark")

    for selector in (".w-menu", ".w-audience-switch", ".w-contents", ".w-footer nav"):
        assert not page.locator(selector).first.is_visible(), selector
    assert page.locator(".w-footer__page").is_visible()
    assert f"Edition {edition}" in page.locator(".w-footer__page").inner_text()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.locator(".w-help-links__get").is_visible()


PRINTED = (
    "",
    "people/clusters/10/",
    "people/interventions/cbtp/",
    "people/reviews/",
    "people/a-z/",
    "get-help-now/",
    "professionals/clusters/10/",
    "commissioners/clusters/18/",
    "guidance/ng222/",
    "glossary/",
    "people/search/",
    "404.html",
)


@pytest.mark.parametrize("path", PRINTED)
def test_a_printed_page_has_help_and_its_version(page: Page, address: str, edition: str, path: str) -> None:
    """As a PDF, from many kinds of page: no menus, no empty last sheet, whom to call and the edition at the end."""
    page.goto(address + path)
    sheets = [sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]
    words = " ".join(" ".join(sheets).split())

    assert "Skip to the content" not in words
    assert "Words explained Clusters today" not in words
    title = page.locator("h1").inner_text().split(":")[-1]  # "Cluster 10:" is for screen readers; paper has the tile
    assert " ".join(title.split()) in words
    end = words[words.rindex("is at risk: call 999") :]
    assert "call 111" in end
    assert f"Edition {edition}" in end
    assert sheets[-1].strip()


def test_the_page_for_what_is_not_there_helps(page: Page, address: str) -> None:
    """Any wrong address, at any depth, has help and ways on that work."""
    answer = page.goto(address + "people/clusters/99/nothing/")

    assert answer and answer.status == 404
    page.get_by_role("link", name="Get help now").click()
    assert page.locator("h1").inner_text() == "Get help now"


def test_a_report_names_the_page_and_the_edition(page: Page, address: str, edition: str) -> None:
    """Two clicks from any page to what to quote; and nothing of an address becomes mark-up."""
    page.goto(address + "professionals/clusters/10/")
    page.get_by_role("link", name="Report a mistake on this page").click()
    assert page.locator(".w-came-from strong").inner_text() == f"professionals/clusters/10, edition {edition}"

    page.goto(address + "about/corrections/?x#from=<img src=x>@1")
    assert page.locator(".w-came-from").count() == 0
