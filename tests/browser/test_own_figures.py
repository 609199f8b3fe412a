"""Figures of an area in a real browser: read in the page, drawn, put into a pack; nothing sent and nothing kept."""

import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, Request, expect

from tests.browser.axe import violations
from tests.browser.test_privacy import WATCH
from tests.browser.thin import thin

pytestmark = pytest.mark.browser

OWN, PACK = "commissioners/tools/own-figures/", "commissioners/pathways/psychosis/pack/"
GAP = "commissioners/tools/gap-analysis/psychosis/"
NASTY = "<img src=x onerror='window.__ran = true'>"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def template(page: Page, address: str) -> Any:
    """The workbook that the page gives, as a reader takes it."""
    page.goto(address + OWN)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="as a workbook").click()
    return load_workbook(io.BytesIO(Path(waiting.value.path()).read_bytes()))


def filled(page: Page, address: str) -> bytes:
    """The template with figures of two months, of England beside them, and of a pathway."""
    book = template(page, address)
    sheet = book["Figures"]
    rows = {sheet.cell(row, 1).value: row for row in range(2, sheet.max_row + 1)}

    def put(id: str, area: str, period: str, figure: object, shown: str = "General") -> None:
        row = rows.pop(id, sheet.max_row + 1)
        for column, value in ((1, id), (7, area), (8, period), (9, figure), (10, NASTY)):
            sheet.cell(row, column).value = value
        sheet.cell(row, 9).number_format = shown

    put("MHS107b", "Our board", "July 2026", 0.145, "0.0%")
    put("MHS107b", "Our board", "August 2026", 0.125, "0.0%")
    put("MHS107b", "England", "August 2026", "13%")
    put("EIP23b", "Our board", "Q2 2026/27", 1240)
    put("psychosis/trained-time-cbt-psychosis", "North", "2026", "two posts")
    put("CDP_D01", "Our board", "May 2026", 61.5)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def open_file(page: Page, raw: bytes, name: str = "ours.xlsx", kind: str = XLSX) -> None:
    """Choose a file of figures."""
    page.locator('[data-own-figures] input[type="file"]').set_input_files(
        {"name": name, "mimeType": kind, "buffer": raw}
    )


def test_a_workbook_is_drawn_by_measure(page: Page, address: str) -> None:
    """A bar for each figure in the order of the file; shares with their sign; a word stands in the table alone."""
    raw = filled(page, address)
    open_file(page, raw)

    expect(page.locator('[data-part="figures-status"]')).to_contain_text("6 rows of ours.xlsx, for 4 measures")
    first = page.locator(".w-figures__measure").first
    expect(first.get_by_role("heading")).to_have_text("MHS107b: Share of acute admissions without earlier contact")
    assert first.locator("svg text").all_text_contents() == [
        *("Our board, July 2026", "14.5%"),
        *("Our board, August 2026", "12.5%"),
        *("England, August 2026", "13%"),
    ]
    wide = [float(bar.get_attribute("width") or 0) for bar in first.locator("svg rect").all()]
    assert wide[0] / wide[1] == pytest.approx(14.5 / 12.5)
    assert page.locator(".w-figures__measure").last.locator("svg").count() == 0
    assert page.locator(".w-figures__measure").last.locator("td").all_inner_texts() == ["2026", "two posts", NASTY]
    assert page.evaluate("window.__ran") is None


def test_a_chart_can_be_saved(page: Page, address: str) -> None:
    """As a drawing that stands alone: title, bars, figures, and where they are from."""
    open_file(page, filled(page, address))
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save this chart").first.click()
    drawing = Path(waiting.value.path()).read_text(encoding="utf-8")

    assert waiting.value.suggested_filename.startswith("waymark-chart-mhs107b-")
    assert "MHS107b: Share of acute admissions without earlier contact" in drawing and "14.5%" in drawing
    assert "Own figures, from ours.xlsx. Not checked." in drawing and "currentColor" not in drawing


def test_csv_as_excel_saves_it_opens_too(page: Page, address: str) -> None:
    """Semicolons, a code page of the west, rows of one's own, an id that nobody knows."""
    page.goto(address + OWN)
    text = "Id;Area;Period;Figure\r\nMHS81;Café quarter;May;1,240\r\nX1;;;3\r\n;;;\r\n"
    open_file(page, text.encode("cp1252"), "ours.csv", "text/csv")

    expect(page.locator(".w-figures__measure h3")).to_have_text(["MHS81: Detentions under the Mental Health Act"])
    expect(page.locator(".w-figures__measure tbody th")).to_have_text(["Café quarter"])
    expect(page.locator('[data-part="figures-fault-list"] li')).to_have_text(
        ["Row 3: “X1” is no id that this site knows."]
    )


@pytest.mark.parametrize(
    ("raw", "name", "words"),
    [
        (b"a,b\n1,2\n", "x.csv", "no columns named Id and Figure"),
        (b"PK\x03\x04 not a zip", "x.xlsx", "damaged, or no workbook"),
        (b"\xd0\xcf\x11\xe0", "x.xls", "Save it as .xlsx or .csv"),
        (b"Id,Figure\nMHS80,\n", "x.csv", "has no figure yet"),
        (b" " * 5_000_001, "x.csv", "too large"),
    ],
)
def test_a_wrong_file_is_refused_in_plain_words(page: Page, address: str, raw: bytes, name: str, words: str) -> None:
    """What stood on the page stays."""
    page.goto(address + OWN)
    open_file(page, b"Id,Figure\nMHS80,78%\n", "ours.csv", "text/csv")
    expect(page.locator(".w-figures__measure")).to_have_count(1)
    open_file(page, raw, name)

    expect(page.locator('[data-part="figures-refusal"]')).to_contain_text(words)
    expect(page.locator(".w-figures__measure")).to_have_count(1)


def test_a_pack_takes_the_figures_and_goes_to_word(page: Page, address: str) -> None:
    """Each place has its newest figures; what is not in the file stays marked; the file says the same as the page."""
    raw = filled(page, address)
    page.goto(address + PACK)
    page.get_by_text("Put your own figures in").click()
    blank = page.locator("[data-figures].w-document__blank").count()
    open_file(page, raw)
    own = page.locator(".w-document__own")

    expect(own.first).to_have_text("EIP23b: 1240 (Our board, Q2 2026/27)")
    assert "MHS107b: 12.5% (Our board, August 2026); 13% (England, August 2026)" in own.all_inner_texts()
    assert page.locator("[data-figures].w-document__blank").count() == blank - own.count()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download with your figures").click()
    made = Document(str(waiting.value.path()))
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    assert all(words in cells for words in own.all_inner_texts())
    assert [part.text for part in made.paragraphs if part.style and part.style.name == "Heading 1"] == (
        page.locator("[data-document] h2").all_inner_texts()
    )
    assert made.paragraphs[0].text == "Pathway pack: psychosis"


def test_a_gap_analysis_has_the_figures_beside_the_gaps(page: Page, address: str) -> None:
    """Those of its pathway alone; on the page, in the workbook."""
    raw = filled(page, address)
    page.goto(address + GAP)
    open_file(page, raw)

    expect(page.locator('[data-part="figures-rows"] tr')).to_have_count(4)
    page.locator('[data-row="eip"]').get_by_label("No", exact=True).check()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Gaps and actions for a spreadsheet").click()
    book = load_workbook(io.BytesIO(Path(waiting.value.path()).read_bytes()))
    assert "CDP_D01" not in {row[0].value for row in book["Figures"].rows}
    assert [cell.value for cell in book["Figures"][2]][:5] == [
        *("MHS107b", "Share of acute admissions without earlier contact", "Our board", "July 2026", "14.5%"),
    ]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", [OWN, PACK])
def test_nothing_is_sent_or_kept_and_axe_finds_nothing(
    chromium: Browser, page: Page, address: str, width: int, path: str
) -> None:
    """From the moment at which a file is chosen: no request, no write, no address that changes; it fits the window."""
    raw = filled(page, address)
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme="dark")
    context.add_init_script(WATCH)
    reader = context.new_page()
    reader.goto(address + path, wait_until="networkidle")
    asked: list[Request] = []
    reader.on("request", lambda request: asked.append(request))
    if path == PACK:
        reader.get_by_text("Put your own figures in").click()
    open_file(reader, raw)
    expect(reader.locator('[data-part="figures-status"]')).not_to_be_empty()
    reader.wait_for_timeout(200)

    assert [request.url for request in asked if not request.url.startswith("blob:")] == []
    assert reader.evaluate("window.__writes") == [] and context.cookies() == []
    assert reader.url == address + path
    assert reader.evaluate("document.documentElement.scrollWidth") <= width
    thin(reader)
    assert violations(reader) == []
    reader.reload()
    assert reader.locator(".w-figures__measure, .w-document__own").count() == 0
    context.close()


def test_the_line_of_downloads_stands_clear_of_the_last_fold(page: Page, address: str) -> None:
    """On a small phone too, where the words of a fold have two lines."""
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(address + OWN)
    fold, line = (
        page.locator("details.w-details > summary").last.bounding_box(),
        page.locator(".w-table-download").bounding_box(),
    )

    assert fold and line
    assert fold["y"] + fold["height"] <= line["y"]
