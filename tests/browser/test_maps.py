"""Drawings and wide tables in a real browser: legible where there is room, out of the way where there is none."""

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser


def lines(page: Page, *numbers: str) -> list[tuple[bool, float]]:
    """For each line and arrowhead: whether it has one of these clusters at an end, and how strongly it is seen."""
    seen = page.evaluate(
        """numbers => [...document.querySelectorAll('.w-moves-map [data-ends]')].map(drawn => [
            drawn.dataset.ends.split(' ').some(end => numbers.includes(end)),
            Number(getComputedStyle(drawn).opacity)])""",
        numbers,
    )
    return [(own, opacity) for own, opacity in seen]


@pytest.mark.parametrize("path", ["people/pathways/", "professionals/pathways/", "professionals/clusters/14/"])
def test_a_map_gives_way_to_its_list_where_there_is_no_room(chromium: Browser, address: str, path: str) -> None:
    """At 320 pixels the list stands alone; at 1280 the words of the map are no smaller than 12 pixels."""
    for width, seen in ((320, False), (1280, True)):
        context = chromium.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        page.goto(address + path)
        if "/clusters/" in path:
            page.get_by_role("heading", name="Pathway: ways in, ways out, discharge").click()
            assert page.get_by_role("table", name="Ways out of cluster 14").is_visible()
        assert page.locator(".w-moves-map").first.is_visible() == seen
        if seen:
            scale = page.evaluate("document.querySelector('.w-moves-map__name').getScreenCTM().a")
            assert scale * 14.5 >= 12
        context.close()


@pytest.mark.parametrize("path", ["people/pathways/", "professionals/pathways/", "commissioners/pathways/"])
def test_the_map_of_all_begins_without_lines(page: Page, address: str, path: str) -> None:
    """A reader chooses a cluster, or one kind of move of a group, and sees those lines alone; and takes it back."""
    page.goto(address + path)
    assert set(lines(page, "14")) == {(True, 0), (False, 0)}

    choice = page.get_by_label("Show the lines of")
    choice.select_option("14")
    assert set(lines(page, "14")) == {(True, 1), (False, 0)}

    group = choice.locator("optgroup").last.locator("option[data-kind=step-up]")
    choice.select_option(group.inner_text())
    ups = page.evaluate("""() => [...document.querySelectorAll('.w-moves-map [data-ends]')].map(drawn => [
        drawn.dataset.ends.split(' ').some(end => end >= 18) && drawn.dataset.kind,
        getComputedStyle(drawn).opacity])""")
    assert {kind for kind, opacity in ups if opacity == "1"} == {"step-up"}
    assert ["step-up", "0"] not in ups

    choice.select_option("")
    assert set(lines(page, "14")) == {(True, 0), (False, 0)}


def test_pointing_at_a_cluster_shows_its_lines_alone(page: Page, address: str) -> None:
    """Pointed at, or reached with the keyboard, whatever was chosen."""
    page.goto(address + "professionals/pathways/")
    page.get_by_label("Show the lines of").select_option("3")

    page.hover('[data-cluster="14"]')
    assert set(lines(page, "14")) == {(True, 1), (False, 0)}

    page.mouse.move(0, 0)
    assert set(lines(page, "3")) == {(True, 1), (False, 0)}
    page.locator('[data-cluster="13"]').focus()
    page.keyboard.press("Tab")
    assert set(lines(page, "14")) == {(True, 1), (False, 0)}


def test_without_scripts_the_map_offers_no_choice(chromium: Browser, address: str) -> None:
    """No list that does nothing; pointing still shows lines, and the lists below say every move."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "professionals/pathways/")
    assert page.get_by_label("Show the lines of").count() == 1
    assert not page.get_by_label("Show the lines of").is_visible()
    page.hover('[data-cluster="14"]')
    expect(page.locator('[data-ends="14 8"]').first).to_have_css("opacity", "1")
    expect(page.locator('[data-ends="3 4"]').first).to_have_css("opacity", "0")
    page.get_by_role("heading", name="Psychosis", exact=True).click()
    assert page.get_by_role("rowheader", name="14.").first.is_visible()
    context.close()


def test_paper_has_every_line_until_one_is_chosen(page: Page, address: str) -> None:
    """Nobody points at paper."""
    page.goto(address + "professionals/pathways/")
    page.get_by_label("Show the lines of").select_option("14")
    page.emulate_media(media="print")
    assert set(lines(page, "14")) == {(True, 1), (False, 0)}
    page.emulate_media(media="screen")
    page.get_by_label("Show the lines of").select_option("")
    page.emulate_media(media="print")
    assert set(lines(page, "14")) == {(True, 1), (False, 1)}


def test_the_heads_of_the_matrix_stay_in_sight(page: Page, address: str) -> None:
    """Scrolled to its far end, the table still shows which intervention and which cluster a cell is about."""
    page.goto(address + "professionals/matrix/")
    page.set_viewport_size({"width": 600, "height": 700})
    edges = page.evaluate("""() => {
        const matrix = document.querySelector('.w-matrix');
        matrix.scrollTo(600, 2000);
        const box = element => element.getBoundingClientRect();
        return [box(matrix).left, box(matrix.querySelector('tbody .w-matrix__name')).left,
                box(matrix).top, box(matrix.querySelector('thead .w-matrix__name')).top];
    }""")

    assert abs(edges[0] - edges[1]) < 3
    assert abs(edges[2] - edges[3]) < 3
