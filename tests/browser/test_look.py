"""Faults of the look that somebody met, each held by what a reader sees."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import unfold

pytestmark = pytest.mark.browser


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Page]:
    """A phone of 390 by 844."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce", has_touch=True)
    yield context.new_page()
    context.close()


def test_the_label_of_a_group_stays_in_sight_in_the_matrix(page: Page, address: str) -> None:
    """Scrolled down, the row that sticks shows its words: the sticky first column does not lie on top of them."""
    page.goto(address + "commissioners/matrix/")
    page.evaluate("""() => {
        const matrix = document.querySelector('.w-matrix');
        matrix.scrollIntoView();
        matrix.scrollTop = 900;
    }""")
    on_top = page.evaluate("""() => {
        const labels = [...document.querySelectorAll('.w-matrix__kind span')]
            .map(label => [label, label.getBoundingClientRect()])
            .filter(([, box]) => box.top > 0 && box.bottom < innerHeight);
        // The labels of groups that went by lie under that of the group in sight.
        return [...new Map(labels.map(pair => [Math.round(pair[1].top), pair])).values()]
            .map(([label, box]) => label.contains(document.elementFromPoint(box.left + 5, box.top + box.height / 2)));
    }""")

    assert on_top
    assert all(on_top)


def test_arrowheads_fade_with_their_lines(page: Page, address: str) -> None:
    """Pointing at a cluster leaves its own lines and the heads of those; all others are pale."""
    page.goto(address + "professionals/pathways/")
    page.locator('[data-cluster="8"]').focus()
    seen = page.evaluate("""() => [...document.querySelectorAll('.w-moves-map__arrow[data-ends]')].map(
        arrow => [arrow.dataset.ends.split(' ').includes('8'), parseFloat(getComputedStyle(arrow).opacity) === 1])""")

    assert {own for own, _ in seen} == {True, False}
    assert [pair for pair in seen if pair[0] != pair[1]] == []


def test_a_meaning_opens_beside_its_word_and_has_a_close_button(phone: Page, address: str) -> None:
    """The word stays in sight, and a finger can close what it opened."""
    phone.goto(address + "people/clusters/8/")
    unfold(phone)
    word = phone.locator(".w-term").first
    word.evaluate("word => word.scrollIntoView({block: 'center'})")
    word.tap()
    meaning = phone.locator(".w-meaning:popover-open")
    word_box, box = word.bounding_box(), meaning.bounding_box()
    assert word_box and box
    assert box["y"] >= word_box["y"] + word_box["height"] or box["y"] + box["height"] <= word_box["y"]
    assert abs(box["y"] - word_box["y"]) < 400

    meaning.get_by_role("button", name="Close").tap()
    assert meaning.count() == 0


def test_an_address_with_a_choice_shows_the_comparison(page: Page, address: str) -> None:
    """Somebody sent it on for what it compares, with core and choose told apart."""
    page.goto(address + "commissioners/compare/#8-16")
    heading = page.get_by_role("heading", name="Clusters 8 and 16 side by side")
    expect(heading).to_be_in_viewport()
    assert page.locator(".w-compare-only .w-compare-part--specific").count() > 1
    bar = page.locator(".w-compare-any__bar li").all_inner_texts()
    assert [re.sub(r"^\d+ ", "", text) for text in bar] == ["listed only for 8", "in both", "listed only for 16"]


def test_ticking_two_offers_the_comparison_where_one_is(page: Page, address: str) -> None:
    """No search for what has changed far below."""
    page.goto(address + "commissioners/compare/")
    for number in ("8", "16"):
        page.locator(f'input[name="cluster"][value="{number}"]').check()
    button = page.get_by_role("button", name="See the comparison")
    expect(button).to_be_in_viewport()
    button.click()
    expect(page.get_by_role("heading", name="Clusters 8 and 16 side by side")).to_be_in_viewport()


def test_a_target_paints_its_words_only(page: Page, address: str) -> None:
    """A band across the page would look like a part of its own."""
    page.goto(address + "people/your-rights/")
    heading = page.locator(".w-body h2[id]").first.get_attribute("id")
    page.goto(f"{address}people/your-rights/#{heading}")
    width, whole = page.evaluate("""() => {
        const heading = document.querySelector(':target');
        return [heading.getBoundingClientRect().width, document.querySelector('.w-body').getBoundingClientRect().width];
    }""")

    assert width < whole * 0.7


@pytest.mark.parametrize(
    ("path", "selector"),
    [("people/", ".w-door:nth-child(2)"), ("people/clusters/", ".w-cluster-card >> nth=7")],
)
def test_a_door_can_be_pressed_anywhere(phone: Page, address: str, path: str, selector: str) -> None:
    """On its text as well as on its words."""
    phone.goto(address + path)
    door = phone.locator(selector)
    href = door.locator("a").first.evaluate("link => link.href")
    box = door.bounding_box()
    assert box
    door.tap(position={"x": box["width"] - 8, "y": box["height"] - 8})
    phone.wait_for_url(href)


def test_the_search_field_has_room_at_twice_the_text(chromium: Browser, address: str) -> None:
    """At 390 pixels with the text of the browser at 200%."""
    context = chromium.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address + "people/clusters/8/")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    page.get_by_role("button", name="Search").click()
    box = page.locator("#site-search").bounding_box()
    context.close()

    assert box and box["width"] >= 200


def test_the_appointment_sheet_has_a_button_to_print(page: Page, address: str) -> None:
    """It prints; without scripts it is not there."""
    page.add_init_script("window.print = () => { window.__printed = true; }")
    page.goto(address + "people/clusters/8/appointment/")
    page.get_by_role("button", name="Print this sheet").click()

    assert page.evaluate("window.__printed")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", ["commissioners/clusters/10/", "commissioners/pathways/psychosis/"])
def test_no_word_in_a_table_breaks(page: Page, address: str, path: str, width: int) -> None:
    """A column is as wide as its longest word; a table that needs more room scrolls."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + path)
    unfold(page)
    broken = page.evaluate("""() => [...document.querySelectorAll('main .w-table :is(td, th)')].flatMap(cell => {
        const found = [];
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) for (const word of texts.currentNode.textContent.matchAll(/[A-Za-z]{4,16}/g)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, word.index);
            range.setEnd(texts.currentNode, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
            if (lines.size > 1 && !texts.currentNode.parentElement.closest('.w-break')) found.push(word[0]);
        }
        return found;
    })""")

    assert broken == []


BROKEN = """() => [...document.querySelectorAll('main :is(h1, h2, h3, h4, dt, .w-strength, a)')].flatMap(element => {
    const found = [], small = /(?<![A-Za-z-])[A-Za-z-]{4,16}(?![A-Za-z-])/g;
    const whole = element.matches('h1, h2') ? /[A-Za-z-]{4,}/g : element.matches('h3, h4, a') ? small : /[A-Za-z]{4,}/g;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) for (const word of texts.currentNode.textContent.matchAll(whole)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) found.push(word[0]);
    }
    return found;
})"""
FOLLOW_UP = "professionals/interventions/post-discharge-follow-up/"


@pytest.mark.parametrize("font", ["ours", "the reader's own"])
@pytest.mark.parametrize("path", ["professionals/clusters/8/", "commissioners/clusters/8/", FOLLOW_UP])
def test_no_word_breaks_in_a_heading_a_name_or_a_verb(phone: Page, address: str, path: str, font: str) -> None:
    """Nor in a link, nor after a hyphen: with our font, and with a wider one when ours did not come."""
    if font != "ours":
        phone.route("**/*.woff2", lambda route: route.abort())
    for width in (320, 390):
        phone.set_viewport_size({"width": width, "height": 844})
        phone.goto(address + path)
        unfold(phone)
        assert phone.evaluate(BROKEN) == []
        assert phone.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_table_that_goes_on_shows_it_until_its_end(phone: Page, address: str) -> None:
    """Its right edge fades while there is more; at the end, and where all has room, it does not."""
    phone.goto(address + "about/scales/")
    table = phone.locator(".w-table").first
    expect(table).to_have_css("mask-image", re.compile("gradient"))
    table.evaluate("box => box.scrollTo(box.scrollWidth, 0)")
    expect(table).to_have_css("mask-image", "none")

    phone.goto(address + "professionals/clusters/14/")
    phone.get_by_role("heading", name="Pathway: ways in, ways out, discharge").click()
    moves = phone.get_by_role("region", name="Ways out of cluster 14")
    expect(moves).to_have_css("mask-image", "none")
    arrow = moves.locator("tbody th").first.evaluate("cell => getComputedStyle(cell, '::before').content")
    assert "→" in arrow
    assert moves.evaluate("box => box.scrollWidth <= box.clientWidth")


@pytest.mark.parametrize("view", ["professionals", "commissioners"])
def test_one_button_opens_all_parts_and_closes_them(page: Page, address: str, view: str) -> None:
    """For those who read all, or search in the page with a browser that does not open what is folded."""
    page.goto(f"{address}{view}/clusters/8/")
    closed = page.locator(".w-fold:not([open])")
    assert closed.count() > 3
    page.get_by_role("button", name="Open all parts").click()
    expect(closed).to_have_count(0)
    page.get_by_role("button", name="Close all parts").click()
    expect(page.locator(".w-fold[open]")).to_have_count(0)


def test_the_arrow_up_stands_beside_the_first_line_of_a_long_name(phone: Page, address: str) -> None:
    """The name goes on below itself, not below the arrow."""
    phone.goto(address + "people/clusters/19/appointment/")
    step = phone.locator(".w-breadcrumbs li:visible")
    item, link = step.bounding_box(), step.locator("a").bounding_box()

    assert item and link
    assert link["height"] > 40, "the name is too short to go on in a second line"
    assert link["y"] == item["y"]
    assert link["x"] > item["x"]


def test_a_point_stands_beside_the_first_line_of_its_item(phone: Page, address: str) -> None:
    """A link that can be hit with a finger is a block, and a block has its last line as its base."""
    phone.goto(address + "people/compare/12-14/")
    low = phone.evaluate("""() => [...document.querySelectorAll('main li')].filter(item => {
        const style = getComputedStyle(item);
        const first = item.firstElementChild && getComputedStyle(item.firstElementChild);
        return style.display === 'list-item' && style.listStyleType !== 'none' && first?.display === 'inline-block';
    }).map(item => getComputedStyle(item.firstElementChild).verticalAlign)""")

    assert len(low) > 10
    assert {*low} == {"top"}
