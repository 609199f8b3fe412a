"""Figures of one's own in their page: drawn by measure, put into a pack, set beside a worksheet."""

import io
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from tests.dom.opened import Opened

OWN, PACK = "commissioners/tools/own-figures/", "commissioners/pathways/psychosis/pack/"
GAP = "commissioners/tools/gap-analysis/psychosis/"
INPUT, STATUS, REFUSAL = "[data-own-figures] input", "[data-part=figures-status]", "[data-part=figures-refusal]"
CSV = (
    "Id,Area,Period,Figure,Note\r\n"
    "MHS107b,Our board,July 2026,14.5%,<b>late</b>\r\n"
    "MHS107b,Our board,August 2026,29%,\r\n"
    'EIP23b,Our board,Q2,"1,240",\r\nX1,,,3,\r\n'
)


@pytest.fixture
def own(folder: Path) -> Iterator[Opened]:
    """The page that draws them, with a file opened."""
    with Opened(OWN, folder) as page:
        page.choose(INPUT, "ours.csv", CSV.encode())
        yield page


def test_each_measure_has_its_bars_and_its_table(own: Opened) -> None:
    """In the order of the page; a bar twice as long for twice as much; a note is text."""
    assert own.text(STATUS).startswith("3 rows of ours.csv, for 2 measures. They are in this page and nowhere else.")
    assert own.texts("[data-part=figures-fault-list] li") == ["Row 5: “X1” is no id that this site knows."]
    assert len(own.texts(".w-figures__measure h3")) == 2
    measures = own.each(
        ".w-figures__measure",
        """[one.querySelector('h3').textContent.split(':')[0],
            [...one.querySelectorAll('svg rect')].map((bar) => Number(bar.getAttribute('width'))),
            [...one.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent))]""",
    )
    wide, rows = {id: (wide, rows) for id, wide, rows in measures}["MHS107b"]
    assert wide[1] / wide[0] == pytest.approx(2, rel=0.01)
    assert rows == [
        ["Area", "Period", "Figure", "Note"],
        ["Our board", "July 2026", "14.5%", "<b>late</b>"],
        ["Our board", "August 2026", "29%", "–"],
    ]


def test_a_chart_is_saved_as_a_drawing_that_stands_alone(own: Opened) -> None:
    """With its title, where its figures are from, and colours of its own."""
    own.press(".w-figures__measure button")
    name, raw = own.saved()
    drawing = raw.decode()

    assert name.startswith("waymark-chart-") and name.endswith(".svg")
    assert "Own figures, from ours.csv. Not checked." in drawing
    assert "currentColor" not in drawing and "#000000" in drawing
    assert own.texts(".w-figures__measure h3")[0] in drawing


def test_a_long_file_is_taken_and_one_without_end_is_not(own: Opened) -> None:
    """A year of every ward is some thousand rows."""
    rows = "".join(f"MHS81,Ward {number},2026,{number}\n" for number in range(3_000))
    own.choose(INPUT, "long.csv", f"Id,Area,Period,Figure\n{rows}".encode())
    assert own.text(STATUS).startswith("3000 rows of long.csv, for 1 measure.")

    own.choose(INPUT, "endless.csv", b"Id,Area,Period,Figure\n" + b"MHS81,,,1\n" * 20_001)
    assert own.text(REFUSAL) != ""
    assert own.text(STATUS).startswith("3000 rows of long.csv")


def test_a_file_that_would_fill_the_memory_is_refused(own: Opened) -> None:
    """By its size, and by what it unpacks to; what was opened before stays."""
    own.choose(INPUT, "large.csv", b" " * 5_000_001)
    assert "too large" in own.text(REFUSAL)
    raw = io.BytesIO()
    with ZipFile(raw, "w", ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * 50_000_001)
    own.choose(INPUT, "packed.xlsx", raw.getvalue())
    assert own.text(REFUSAL) == "This file is no workbook of a spreadsheet. Nothing was changed."
    assert own.text(STATUS).startswith("3 rows of ours.csv")


def test_a_file_that_is_none_is_refused(own: Opened) -> None:
    """What was opened before stays; a file without a figure says so; the next good one takes the words away."""
    before = own.texts(".w-figures__measure h3")
    own.choose(INPUT, "x.csv", b"a,b\n1,2\n")
    assert "no columns named Id and Figure" in own.text(REFUSAL)
    own.choose(INPUT, "x.csv", b"Id,Figure\nMHS81,\n")
    assert own.text(REFUSAL).startswith("This file has no figure yet")
    assert own.texts(".w-figures__measure h3") == before

    own.choose(INPUT, "one.csv", b"Id,Figure\nMHS81,4\n")
    assert own.text(REFUSAL) == ""
    assert own.text(STATUS).startswith("1 row of one.csv, for 1 measure.")
    assert own.texts("[data-part=figures-faults]") == []


def test_figures_take_their_places_in_a_pack(folder: Path) -> None:
    """The newest of each area; what has none stays to be filled in; the file for Word holds the same."""
    with Opened(PACK, folder) as page:
        place = '[data-figures~="EIP23b"]'
        blank = page.texts("[data-figures]")
        page.choose(INPUT, "ours.csv", CSV.encode())
        filled = page.texts(".w-document__own")
        assert any("1,240" in text and "Our board" in text for text in page.texts(place))
        assert "What belongs to other pathways was left out." in page.text(STATUS)
        assert page.texts("[data-part=figures-fault-list] li") == []
        after = page.texts("[data-figures]")
        assert {text for text, was in zip(after, blank, strict=True) if text != was} == set(filled)
        assert all("14.5%" not in text for text in after)

        page.press("[data-do=figures-word]")
        name, raw = page.saved()
        made = Document(io.BytesIO(raw))
        cells = [cell.text for table in made.tables for line in table.rows for cell in line.cells]
        assert name.endswith(".docx")
        assert any("1,240" in text for text in cells)
        paper = made.sections[0]
        room = (paper.page_width or 0) - (paper.left_margin or 0) - (paper.right_margin or 0)
        wide = [sum(column.width for column in table.columns) / room for table in made.tables]
        assert wide == pytest.approx([1] * len(wide), abs=0.05)
        assert all("tblHeader" in table.rows[0]._tr.xml for table in made.tables), "the head comes again on each page"
        steps = [f"{place}. {text}" for place, text in enumerate(page.texts("[data-document] ol > li"), 1)]
        assert steps
        assert set(steps) <= {" ".join(paragraph.text.split()) for paragraph in made.paragraphs}
        assert any("With figures of the area from ours.csv" in paragraph.text for paragraph in made.paragraphs)


def test_figures_stand_beside_the_gaps_of_a_worksheet(folder: Path) -> None:
    """The newest of each area, with the name of its measure."""
    with Opened(GAP, folder) as page:
        assert page.texts("[data-part=figures-rows] tr") == []
        page.choose(INPUT, "ours.csv", CSV.encode())
        rows = page.run("""return [...document.querySelectorAll('[data-part=figures-rows] tr')]
            .map((row) => [...row.cells].map((cell) => cell.textContent));""")

        assert ["Our board", "August 2026", "29%", "–"] in [row[1:] for row in rows]
        assert all("July" not in row[2] for row in rows)
        assert page.run("return document.querySelector('[data-part=figures-table]').hidden;") is False
