"""The head of a page and the way to help, as a phone and a wide screen show them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

PEOPLE = ("people/", "people/clusters/8/", "people/interventions/clozapine/", "people/your-rights/", "")
LONG = ("people/clusters/13/", "people/interventions/lithium/", "people/medicines-and-choices/")
IN_SIGHT = """() => [...document.querySelectorAll('a[href^="tel:"]')].filter(link => {
    const box = link.getBoundingClientRect();
    return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}).map(link => link.getAttribute('href'))"""


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Page]:
    """A phone of 390 by 844."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce", has_touch=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", [*PEOPLE, "professionals/clusters/8/", "commissioners/clusters/8/"])
def test_the_first_screen(page: Page, address: str, path: str) -> None:
    """The head leaves it to the page: the heading is within 160 pixels. Where people read, both numbers are in it."""
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(address + path)

        if width in (390, 1280):
            assert page.locator("h1").evaluate("heading => heading.getBoundingClientRect().top") <= 160, width
        if path in PEOPLE:
            assert {"tel:999", "tel:111"} <= set(page.evaluate(IN_SIGHT)), width


@pytest.mark.parametrize("path", LONG)
def test_no_screen_of_a_peoples_page_is_without_help(phone: Page, address: str, path: str) -> None:
    """Wherever someone stops reading, the numbers are there."""
    phone.goto(address + path)
    height = phone.evaluate("document.documentElement.scrollHeight")
    for top in range(0, height, 844):
        phone.evaluate(f"scrollTo(0, {top})")
        assert {"tel:999", "tel:111"} <= set(phone.evaluate(IN_SIGHT)), top


def test_the_bar_is_never_over_what_has_the_focus(phone: Page, address: str) -> None:
    """Tab by tab through a people's page: the whole of each stop is above the bar."""
    phone.goto(address + "people/clusters/8/")
    for _ in range(60):
        phone.keyboard.press("Tab")
        under = phone.evaluate("""() => {
            const bar = document.querySelector('.w-help-bar').getBoundingClientRect();
            const here = document.activeElement;
            if (here.closest('.w-help-bar') || here === document.body) return null;
            const box = here.getBoundingClientRect();
            return box.height < 300 && box.bottom > bar.top ? here.outerHTML.slice(0, 80) : null;
        }""")
        assert under is None


def test_the_bar_is_gone_on_paper_and_the_numbers_stay(phone: Page, address: str) -> None:
    """Printed, the numbers stand at the head and at the end."""
    phone.goto(address + "people/clusters/8/")
    phone.emulate_media(media="print")

    assert not phone.locator(".w-help-bar").is_visible()
    assert phone.locator(".w-help-links__numbers").first.is_visible()
    assert phone.locator(".w-footer__help").is_visible()


def test_a_low_window_keeps_its_room(phone: Page, address: str) -> None:
    """After much zoom the bar would take a third of what can be read: there it waits at the end."""
    phone.set_viewport_size({"width": 320, "height": 256})
    phone.goto(address + "people/clusters/8/")

    assert phone.locator(".w-help-bar").evaluate("bar => getComputedStyle(bar).position") == "static"


def test_the_menu_opens_and_closes(phone: Page, address: str) -> None:
    """By touch and by keyboard, without a script of ours; Escape gives the focus back."""
    phone.goto(address + "professionals/clusters/8/")
    menu = phone.get_by_role("navigation", name="Sections")
    assert not menu.is_visible()

    phone.get_by_role("button", name="Menu").tap()
    assert menu.get_by_role("link", name="Matrix").is_visible()
    assert menu.locator('[aria-current="true"]').inner_text() == "Clusters"
    phone.keyboard.press("Escape")
    assert not menu.is_visible()

    phone.get_by_role("button", name="Menu").press("Enter")
    phone.keyboard.press("Tab")
    assert phone.evaluate("document.activeElement.closest('.w-menu') !== null")


def test_on_a_wide_screen_the_menu_stands_open(page: Page, address: str) -> None:
    """There is room for it, and no button."""
    page.goto(address + "people/clusters/8/")

    assert page.get_by_role("navigation", name="Sections").get_by_role("link", name="Leaflets").is_visible()
    assert not page.get_by_role("button", name="Menu").is_visible()


def test_contents_fold_on_a_phone_and_follow_the_reader_on_a_wide_screen(page: Page, phone: Page, address: str) -> None:
    """Folded below the first words, or beside the text with the part in sight marked."""
    phone.goto(address + "professionals/clusters/8/")
    contents = phone.get_by_role("navigation", name="On this page")
    assert not contents.get_by_role("link").first.is_visible()
    contents.locator("summary").tap()
    assert contents.get_by_role("link").first.is_visible()

    page.goto(address + "professionals/clusters/8/")
    contents = page.get_by_role("navigation", name="On this page")
    for name in ("Strengths, goals and preferences first", "Carers"):  # both closed; the second shares its screen
        contents.get_by_role("link", name=name).click()
        expect(contents.locator('[aria-current="location"]')).to_have_text(name)
        heading = page.get_by_role("heading", name=name, level=2)
        expect(heading).to_be_in_viewport()
        assert heading.evaluate("heading => heading.closest('details').open")

    page.mouse.move(400, 400)
    page.mouse.wheel(0, -9000)
    expect(contents.locator('[aria-current="location"]')).to_have_count(0)


def test_a_link_to_what_is_folded_opens_all_that_it_is_folded_into(page: Page, address: str) -> None:
    """A row in a closed list of an open part, by an address that somebody sent on, and again after it was closed."""
    page.goto(address + "professionals/clusters/8/#line-safety-planning")
    inside = page.locator("details:has(> summary > #line-safety-planning)").get_by_role("link", name="All about it")
    expect(inside).to_be_in_viewport()

    page.evaluate("""() => {
        document.querySelectorAll('details').forEach(part => { part.open = false; });
        document.querySelector('main').insertAdjacentHTML('afterbegin', '<a href="#line-safety-planning">Again</a>');
    }""")
    page.get_by_role("link", name="Again").click()
    expect(inside).to_be_in_viewport()
