"""People read with Firefox and on iPhones: what needs a script works in those engines too."""

from collections.abc import Iterator

import pytest
from care_pathways.pages.tools.capacity_sums import EXAMPLE

from tests.browser.engines import Driven, firefox, missing, webkit

pytestmark = pytest.mark.browser

ENGINES = {"firefox": firefox, "webkit": webkit}
WIDE = ("people/clusters/8/", "professionals/clusters/13/", "commissioners/matrix/", "commissioners/charts/")


@pytest.fixture(scope="module", params=[name for name in ENGINES if not missing(name)])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driven]:
    """Each engine that is here. What to type for another is said by install.sh, before any test runs."""
    with ENGINES[request.param](tmp_path_factory.mktemp(request.param)) as driven:
        driven.size(1280, 900)
        yield driven


def test_search_suggests_and_finds(engine: Driven, address: str) -> None:
    """While typing from the head of a page, and on the page of results."""
    engine.go(f"{address}professionals/clusters/8/")
    engine.type("#site-search", "clozapine")
    assert "Clozapine" in engine.until("document.querySelector('.w-search-field [role=option]')?.textContent")

    engine.go(f"{address}people/search/#q=cluster%20eight")
    assert engine.until("document.querySelector('.w-result__link')?.pathname").endswith("/people/clusters/8/")


def test_folds_open_by_themselves_by_links_and_all_at_once(engine: Driven, address: str) -> None:
    """Pressed, led to, and by the button."""
    engine.go(f"{address}professionals/clusters/8/#line-safety-planning")
    assert engine.run("document.querySelector('#line-safety-planning').closest('details').open")

    engine.go(f"{address}professionals/clusters/8/")
    closed = "document.querySelectorAll('.w-fold:not([open])').length"
    before = engine.run(closed)
    engine.press("[data-open-all]")
    assert engine.run(closed) == 0
    engine.press("[data-open-all]")
    assert engine.run("document.querySelectorAll('.w-fold[open]').length") == 0
    engine.press(".w-fold summary")
    assert engine.run("document.querySelectorAll('.w-fold[open]').length") == 1
    assert before > 3


def test_filters_and_comparison_answer(engine: Driven, address: str) -> None:
    """The matrix shows what was asked for; two clusters stand side by side."""
    engine.go(f"{address}professionals/matrix/")
    status = "document.querySelector('main [data-part=status]').innerText"
    assert engine.run(status).startswith("All ")
    engine.press('details:has([data-facet="kind"]) summary')
    engine.press('[data-facet="kind"] input')
    assert "interventions shown" in engine.until(f"!{status}.startsWith('All ') && {status}")

    engine.go(f"{address}commissioners/compare/#8-16")
    assert engine.until("document.querySelector('#side-by-side')?.innerText") == "Clusters 8 and 16 side by side"


def test_a_planning_tool_counts(engine: Driven, address: str) -> None:
    """The worked example of the page, number for number."""
    engine.go(f"{address}commissioners/tools/capacity/")
    for field, number in EXAMPLE.filled:
        engine.type(f'[data-calculator="capacity"] [data-field="{field}"]', number)
    engine.press('[data-calculator="capacity"] [data-do="work-out"]')
    shown = (
        "[...document.querySelectorAll('[data-calculator=capacity] [data-part=value]')].map(part => part.textContent)"
    )

    assert engine.until(f"(found => found.every(Boolean) && found)({shown})") == [
        result for _, _, result in EXAMPLE.sums
    ]


def test_the_bar_for_help_stays_and_nothing_scrolls_sideways(engine: Driven, address: str) -> None:
    """In a narrow window the numbers are at the edge wherever one reads; in a wide one each page fits."""
    for path in WIDE:
        engine.go(address + path)
        assert engine.run("document.documentElement.scrollWidth <= innerWidth"), path
    engine.size(500, 800)
    engine.go(f"{address}people/clusters/8/")
    for place in ("0", "document.documentElement.scrollHeight / 2"):
        engine.run(f"scrollTo({{top: {place}, behavior: 'instant'}})")
        assert engine.run(
            "(box => box.height > 0 && Math.abs(box.bottom - innerHeight) < 2)"
            "(document.querySelector('.w-help-bar').getBoundingClientRect())"
        )
    for path in WIDE:
        engine.go(address + path)
        assert engine.run("document.documentElement.scrollWidth <= innerWidth"), path
    engine.size(1280, 900)
