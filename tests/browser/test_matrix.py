"""The filters of the matrix, held against the content: nothing is lost, and what is shown is what fits."""

from pathlib import Path

import pytest
from care_pathways.model.intervention import Intervention
from care_pathways.site import Report
from playwright.sync_api import Browser, Page

from tests.browser.axe import violations
from tests.browser.thin import thin

pytestmark = pytest.mark.browser

SHOWN = """() => [...document.querySelectorAll('.w-matrix tbody [data-kind]')]
    .filter(row => row.getClientRects().length).map(row => row.querySelector('th').innerText.trim())"""
HEADS = """() => [...document.querySelectorAll('.w-matrix thead [data-cluster]')]
    .filter(head => head.getClientRects().length).map(head => Number(head.dataset.cluster))"""
LISTS = ("specific", "choose_together", "for_everyone")
Wanted = dict[str, tuple[str, ...]]


def expected(report: Report, wanted: Wanted) -> list[str]:
    """The titles that a filter should leave, from the content alone."""
    catalogue = report.catalogue

    def has(item: Intervention, name: str, value: str) -> bool:
        roles = [catalogue.roles[key].value for key in item.roles]
        if name == "cluster":
            package = catalogue.packages[int(value)].value
            return any(item.id in getattr(package, part) for part in LISTS)
        return {
            "kind": item.kind.value == value,
            "strength": any(line.strength.value == value for line in catalogue.lines(item.evidence)),
            "sector": any(role.sector.replace(" ", "-") == value for role in roles) or (value == "none" and not roles),
            "role": value in item.roles or (value == "none" and not roles),
        }[name]

    return sorted(
        record.value.title
        for record in catalogue.interventions.values()
        if all(any(has(record.value, name, value) for value in values) for name, values in wanted.items())
    )


def choose(page: Page, wanted: Wanted) -> None:
    """Open each list and tick."""
    for name, values in wanted.items():
        facet = page.locator(f'details:has([data-facet="{name}"])')
        if not facet.evaluate("facet => facet.open"):
            facet.locator("summary").click()
        for value in values:
            facet.locator(f'input[value="{value}"]').check()


@pytest.fixture
def matrix(page: Page, address: str) -> Page:
    """The commissioners' matrix."""
    page.goto(address + "commissioners/matrix/")
    return page


def test_each_choice_shows_what_fits_and_no_more(matrix: Page, real_report: Report) -> None:
    """Every box of every list, one at a time. Together the choices of a list reach every row."""
    total = len(real_report.catalogue.interventions)
    boxes = matrix.locator(".w-matrix-filter input").evaluate_all(
        "boxes => boxes.map(box => [box.name, box.value, box.closest('label').textContent.trim()])"
    )
    reached: dict[str, set[str]] = {}
    for name, value, text in boxes:
        matrix.evaluate(f"location.hash = '{name}={value}'")
        matrix.wait_for_function(f"() => document.querySelector('input[name={name}][value=\"{value}\"]').checked")
        titles = matrix.evaluate(SHOWN)
        assert sorted(titles) == expected(real_report, {name: (value,)}), (name, value)
        assert text.endswith(f"({len(titles)})"), text
        assert (
            matrix.locator('main [data-part="status"]').inner_text() == f"{len(titles)} of {total} interventions shown."
        )
        reached.setdefault(name, set()).update(titles)

    assert set(reached) == {"cluster", "kind", "strength", "sector", "role"}
    assert {name: len(titles) for name, titles in reached.items()} == dict.fromkeys(reached, total)


@pytest.mark.parametrize(
    "wanted",
    [
        {"cluster": ("10", "14")},
        {"cluster": ("1",), "kind": ("psychological", "social")},
        {"kind": ("medication",), "strength": ("must", "do-not"), "cluster": ("13", "17")},
        {"sector": ("peer", "voluntary"), "cluster": ("18", "21")},
        {"role": ("psychologist",), "strength": ("consider",), "sector": ("health",)},
    ],
)
def test_choices_together(matrix: Page, real_report: Report, wanted: Wanted) -> None:
    """Any one in a list, all between lists; the columns are those of the ticked clusters; clear gives all back."""
    wanted = {
        name: tuple(value for value in values if matrix.locator(f'input[name="{name}"][value="{value}"]').count())
        for name, values in wanted.items()
    }
    assert all(wanted.values())
    every = matrix.evaluate(SHOWN)
    heads = matrix.evaluate(HEADS)

    choose(matrix, wanted)
    shown = matrix.evaluate(SHOWN)

    assert sorted(shown) == expected(real_report, wanted)
    assert 0 < len(shown) < len(every)
    assert matrix.evaluate(HEADS) == ([int(value) for value in wanted.get("cluster", ())] or heads)
    assert matrix.locator(".w-matrix tbody tr:has([id])").evaluate_all(
        """kinds => kinds.every(kind => !kind.getClientRects().length
            || kind.parentElement.querySelector('[data-kind]:not([hidden])'))"""
    )

    matrix.get_by_role("button", name="Clear all filters").click()

    assert matrix.evaluate(SHOWN) == every and len(every) == len(real_report.catalogue.interventions)
    assert matrix.evaluate(HEADS) == heads
    assert matrix.evaluate("() => [...document.querySelectorAll('.w-matrix [hidden]')].length") == 0
    assert matrix.locator('main [data-part="status"]').inner_text() == f"All {len(every)} interventions are shown."
    assert "#" not in matrix.url
    assert matrix.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_a_filtered_table_has_an_address(matrix: Page, chromium: Browser, real_report: Report) -> None:
    """Opened by somebody else, it shows the same; a link to a kind in the page keeps it."""
    wanted: Wanted = {"cluster": ("10", "11"), "kind": ("medication",)}
    choose(matrix, wanted)
    assert matrix.url.endswith("#cluster=10,11&kind=medication")

    context = chromium.new_context()
    other = context.new_page()
    other.goto(matrix.url)
    assert sorted(other.evaluate(SHOWN)) == expected(real_report, wanted)
    other.click('.w-jump a[href="#medication"]')
    assert sorted(other.evaluate(SHOWN)) == expected(real_report, wanted)
    context.close()


def test_a_list_that_leaves_nothing_says_so(matrix: Page) -> None:
    """And the way back is there."""
    matrix.evaluate("location.hash = 'kind=environment&role=none&cluster=1'")
    matrix.wait_for_function("() => document.querySelector('[data-part=clear]').checkVisibility()")

    assert matrix.evaluate(SHOWN) == []
    assert "Nothing fits all of your choices" in matrix.locator('main [role="status"]').inner_text()


def test_the_keyboard_is_enough(matrix: Page, real_report: Report) -> None:
    """Open a list, tick, clear: without a mouse."""
    matrix.locator(".w-matrix-filter summary").first.focus()
    for key in ("Enter", "Tab", "Space"):
        matrix.keyboard.press(key)
    assert sorted(matrix.evaluate(SHOWN)) == expected(real_report, {"cluster": ("1",)})

    button = matrix.get_by_role("button", name="Clear all filters")
    while not button.evaluate("button => button === document.activeElement"):
        matrix.keyboard.press("Tab")
    matrix.keyboard.press("Enter")

    assert len(matrix.evaluate(SHOWN)) == len(real_report.catalogue.interventions)


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_axe_with_filters_open_and_set(chromium: Browser, address: str, width: int, scheme: str) -> None:
    """And no sideways scroll of the page."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.goto(address + "professionals/matrix/#cluster=10,14&strength=offer")
    for summary in page.locator(".w-matrix-filter summary").all():
        summary.click()

    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    thin(page)
    assert violations(page) == []
    context.close()


def test_the_heads_still_stick_when_filtered(matrix: Page) -> None:
    """The first column and the heads stay where they were."""
    matrix.set_viewport_size({"width": 400, "height": 700})
    choose(matrix, {"cluster": ("1", "2", "3", "10", "11", "12", "13", "14"), "strength": ("offer",)})
    edges = matrix.evaluate("""() => {
        const matrix = document.querySelector('.w-matrix');
        matrix.scrollTo(300, 900);
        const box = element => element.getBoundingClientRect();
        const row = [...matrix.querySelectorAll('tbody [data-kind]')].find(row => !row.hidden);
        return [box(matrix).left, box(row.cells[0]).left, box(matrix).top, box(matrix.querySelector('thead th')).top];
    }""")

    assert abs(edges[0] - edges[1]) < 3
    assert abs(edges[2] - edges[3]) < 3


def test_paper_has_what_is_shown_and_says_so(matrix: Page) -> None:
    """The choices in words, no boxes, no button."""
    choose(matrix, {"cluster": ("10",), "kind": ("peer",)})
    matrix.emulate_media(media="print")

    words = matrix.locator('[data-part="filters"]')
    assert words.is_visible()
    assert words.inner_text() == "Filtered. Cluster: 10. First episode psychosis; Kind: Peer support."
    assert not matrix.locator(".w-matrix-filter summary").first.is_visible()
    assert not matrix.get_by_role("button", name="Clear all filters").is_visible()


def test_without_scripts_the_whole_table_stands(chromium: Browser, address: str, real_report: Report) -> None:
    """The boxes are off and say so; the links to each kind lead on."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "commissioners/matrix/#cluster=10")

    assert page.locator(".w-matrix tbody [data-kind]").count() == len(real_report.catalogue.interventions)
    assert page.locator(".w-matrix-filter fieldset:not([disabled])").count() == 0
    assert "This needs JavaScript" in (page.locator(".w-matrix-filter noscript").text_content() or "")
    context.close()


def test_it_works_from_a_disk(page: Page, site_folder: Path, real_report: Report) -> None:
    """Without a server."""
    page.goto((site_folder / "commissioners/matrix/index.html").as_uri())
    choose(page, {"kind": ("housing",)})

    assert sorted(page.evaluate(SHOWN)) == expected(real_report, {"kind": ("housing",)})
