"""The site of an area, as its readers use it: with a keyboard, on a narrow screen, without scripts, in the search."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import context_with_axe, in_every_setting, unfold
from tests.browser.thin import thin
from tests.conftest import Shared
from tests.serving import put, served

pytestmark = pytest.mark.browser

PAGES = (
    "people/area/",
    "people/area/services/early-help-team/",
    "people/clusters/10/",
    "people/if-you-disagree/",
    "get-help-now/",
    "professionals/clusters/10/",
    "professionals/area/services/early-help-team/",
    "commissioners/interventions/arts-therapies/",
)
"""Each sort of page on which an area says something."""


@pytest.fixture(scope="module")
def folder(shared: Shared, request: pytest.FixtureRequest) -> Path:
    """The site of the invented area, written to a folder that nobody changes."""
    return shared("area", lambda place: put(request.getfixturevalue("example_files").items(), place))


@pytest.fixture(scope="module")
def area(folder: Path) -> Iterator[str]:
    """Where it is served."""
    with served(folder) as there:
        yield there


def test_local_pages_are_free_of_barriers(chromium: Browser, area: str) -> None:
    """At 320 and 1280 pixels, light and dark, with all that folds open."""
    found = {}
    with context_with_axe(chromium) as context:
        page = context.new_page()
        for path in PAGES:
            page.goto(area + path)
            thin(page)
            unfold(page)
            if faults := in_every_setting(page):
                found[path] = faults

    assert found == {}


@pytest.mark.parametrize("width", [320, 640])
def test_nothing_runs_out_of_a_narrow_page(page: Page, area: str, width: int) -> None:
    """No page has to be moved sideways; a picture and a long address stay within it."""
    page.set_viewport_size({"width": width, "height": 900})
    wide = []
    for path in PAGES:
        page.goto(area + path)
        unfold(page)
        if page.evaluate("() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"):
            wide.append(path)

    assert wide == []


def test_the_box_works_with_a_keyboard(page: Page, area: str) -> None:
    """Its parts open with Enter; what stands in them is the next stop, and is seen to be."""
    page.goto(area + "people/clusters/10/")
    summary = page.locator(".w-here summary", has_text="Services")

    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    expect(page.get_by_role("link", name="Early help team").first).to_be_focused()
    outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


def test_everything_local_is_there_without_scripts(chromium: Browser, area: str) -> None:
    """Lines can be tapped, folded parts open, the filled-in worksheet has its answers."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 390, "height": 900})
    page = context.new_page()

    page.goto(area + "people/clusters/10/")
    box = page.locator(".w-here")
    assert box.get_by_role("link", name="Call 0808 157 0101").get_attribute("href") == "tel:08081570101"
    box.locator("summary", has_text="Services").click()
    expect(box.get_by_role("link", name="Early help team").first).to_be_visible()
    page.goto(area + "commissioners/tools/gap-analysis/10/")
    assert page.locator("[data-row='eip'] input:checked").count() == 1
    context.close()


def test_the_matrix_shows_only_what_is_offered_here(page: Page, area: str) -> None:
    """One choice, and the rows are those of the area's offers; the address keeps it."""
    page.goto(area + "professionals/matrix/")
    facet = page.locator("details:has([data-facet='here'])")

    facet.locator("summary").click()
    facet.locator("input[value='offered']").check()

    expect(page.locator(".w-matrix-filter [data-part='status']")).to_contain_text("3 of")
    rows = page.locator(".w-matrix tbody [data-kind]:visible").evaluate_all("rows => rows.map(row => row.dataset.here)")
    assert rows == ["offered"] * 3
    assert "here=offered" in page.url


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("early help", "/people/area/services/early-help-team/"),
        ("EHT", "/people/area/services/early-help-team/"),
        ("Lantern", "/people/area/#partner-lantern"),
        ("Marlshire Wellbeing Trust", "/people/area/"),
    ],
)
def test_the_search_finds_services_and_partners(page: Page, area: str, words: str, wanted: str) -> None:
    """By their names, by an older one, and by the name of the body: first."""
    page.goto(area + "people/search/")
    page.fill("#search-words", words)

    first = page.locator(".w-result__link").first
    expect(first).to_have_attribute("href", area.rstrip("/") + wanted)


def test_the_leaflet_of_the_area_can_be_taken_from_the_page(page: Page, area: str) -> None:
    """The link gives a PDF."""
    page.goto(area + "people/clusters/10/")
    href = page.locator("a[href$='leaflets/cluster-10.pdf']").first.evaluate("link => link.href")

    answer = page.request.get(href)

    assert (answer.status, answer.body()[:5]) == (200, b"%PDF-")


def test_the_logo_is_shown_and_keeps_its_shape(page: Page, area: str) -> None:
    """In the head and on the page of the body, which has its words for those who do not see it."""
    page.goto(area + "people/area/")

    shown = page.locator("main img.w-logo, .w-area-bar img")
    expect(shown).to_have_count(2)
    sizes = shown.evaluate_all(
        "all => all.map(it => [it.complete, it.naturalWidth / it.naturalHeight, it.clientWidth > 20])"
    )
    assert sizes == [[True, 2, True]] * 2
    expect(page.get_by_role("img", name="Marlshire Wellbeing Trust: a heron over a wave")).to_be_visible()


def test_nothing_of_an_area_is_refused_by_the_policy(page: Page, area: str) -> None:
    """Colour, logo and pages: nothing inline, nothing from elsewhere."""
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    for path in PAGES:
        page.goto(area + path)

    assert problems == []


def test_a_drawing_opened_by_itself_runs_nothing(page: Page, area: str, folder: Path) -> None:
    """Its address is known, so somebody may open it without the page."""
    (drawing,) = (folder / "assets/area").iterdir()

    page.goto(area + drawing.relative_to(folder).as_posix())

    assert page.evaluate("() => document.querySelectorAll('script, a, image, foreignObject').length") == 0
