"""People read with Firefox and on iPhones: what needs a script works in those engines too."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from care_pathways.pages.tools.capacity_sums import EXAMPLE
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.browser.driven import Driven
from tests.browser.engines import firefox, missing, webkit

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


WORKSHEETS = {
    "commissioners/tools/gap-analysis/10/": ("waymark-gap-analysis-10-", 49),
    "commissioners/tools/self-assessment/triangle-of-care/": ("waymark-self-assessment-triangle-of-care-", 6),
}
TYPED = """[...document.querySelectorAll('[data-row]')].filter(row => row.querySelector('input:checked')).map(row =>
    [row.querySelector('input:checked').value, row.querySelector('textarea').value])"""
NOTE = "Ask, with “care”"


@pytest.mark.parametrize("path", WORKSHEETS)
def test_a_file_of_your_own_is_saved_and_opened_again(engine: Driven, address: str, path: str) -> None:
    """A gap analysis and a self-assessment: answered, saved, the page loaded anew and empty, the file opened."""
    start, rows = WORKSHEETS[path]
    first = "[data-row]:first-of-type"
    engine.go(address + path)
    engine.press(f"{first} input[value=partly]")
    engine.type(f"{first} textarea", NOTE)
    engine.press("[data-worksheet] [data-do=save]")
    file = engine.saved(f"{start}*.json")
    assert len(json.loads(file.read_text(encoding="utf-8"))["rows"]) == rows

    engine.go(address + path)
    assert engine.run(TYPED) == []
    engine.choose("input[type=file][accept*=json]", file)
    said = engine.until("document.querySelector('[data-worksheet] [data-part=status]').textContent")
    assert f"1 of {rows} rows answered" in said
    assert engine.run(TYPED) == [["partly", NOTE]]


def test_files_for_other_programs_are_whole(engine: Driven, address: str) -> None:
    """A workbook and a document of a gap analysis, put together in the page; each opens, with what was typed."""
    engine.go(f"{address}commissioners/tools/gap-analysis/10/")
    engine.press("[data-row=eip] input[value=no]")
    engine.type("[data-row=eip] [data-note=action]", NOTE)
    engine.press(".w-worksheet__panel [data-do=table]")
    book = load_workbook(engine.saved("waymark-*.xlsx"))
    assert [cell.value for cell in book["Actions"][2]][1] == NOTE
    engine.press("[data-do=summary-word]")
    tables = Document(str(engine.saved("waymark-*.docx"))).tables
    assert tables[1].rows[1].cells[1].text == NOTE
    engine.press(".w-worksheet__panel [data-do=save]")
    engine.saved("waymark-*.json")  # nothing is left to lose, so the next page comes unasked


def test_figures_of_your_own_are_read(engine: Driven, address: str, site_folder: Path, tmp_path: Path) -> None:
    """The workbook of the site, with one figure put in, is taken apart in the page and drawn."""
    book = load_workbook(next(site_folder.glob("**/own-figures*.xlsx")))
    sheet = book["Figures"]
    measure = sheet.cell(2, 1).value
    for column, value in ((7, "Our board"), (8, "July 2026"), (9, 42)):
        sheet.cell(2, column).value = value
    book.save(tmp_path / "ours.xlsx")
    engine.go(f"{address}commissioners/tools/own-figures/")
    engine.choose("[data-own-figures] input[type=file]", tmp_path / "ours.xlsx")

    drawn = engine.until("document.querySelector('.w-figures__measure')?.textContent")
    assert measure in drawn
    assert "Our board, July 2026" in drawn


def sides(engine: Driven, url: str) -> list[str]:
    """The words of each printed side, without white space."""
    engine.go(url)
    return ["".join(side.extract_text().split()) for side in PdfReader(io.BytesIO(engine.printed())).pages]


def test_paper_has_all_that_is_folded_and_the_number_to_call(engine: Driven, address: str) -> None:
    """A cluster page, every part of it, with 999 on its first side; and the sheet for an appointment on two sides.

    Firefox draws bold words of a variable font as shapes, so its PDF is asked for the other words only.
    """
    cluster = sides(engine, f"{address}people/clusters/8/")
    folded = engine.run(r"""[...document.querySelectorAll('main .w-fold:not([open]) > .w-fold__body')]
        .map(part => part.querySelector(':is(p, li, dd):not(:has(strong))').textContent)
        .map(words => words.replace(/\s/g, '').slice(0, 30))""")
    assert len(folded) > 5
    whole = "".join(cluster)
    assert [words for words in folded if words not in whole] == []
    assert "Lifeatrisk:" in cluster[0]

    sheet = sides(engine, f"{address}people/clusters/8/appointment/")
    assert len(sheet) == 2
    assert "Printthissheet" not in sheet[0]
