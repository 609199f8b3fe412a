"""Drawings and wide tables in a real browser: legible where there is room, out of the way where there is none."""

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

OPACITIES = """() => [...document.querySelectorAll('.w-moves-map [data-ends]')].map(
    line => [line.dataset.ends.split(' ').includes('14'), getComputedStyle(line).opacity])"""


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


def test_only_the_lines_of_a_cluster_stay(page: Page, address: str) -> None:
    """Pointed at, or reached with the keyboard, a cluster shows its own lines; without that, all are seen."""
    page.goto(address + "professionals/pathways/")
    assert {opacity for _, opacity in page.evaluate(OPACITIES)} == {"1"}

    page.hover('[data-cluster="14"]')
    assert {tuple(found) for found in page.evaluate(OPACITIES)} == {(True, "1"), (False, "0.1")}

    page.mouse.move(0, 0)
    page.locator('[data-cluster="13"]').focus()
    page.keyboard.press("Tab")
    assert {tuple(found) for found in page.evaluate(OPACITIES)} == {(True, "1"), (False, "0.1")}


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
