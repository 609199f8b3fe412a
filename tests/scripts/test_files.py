"""The files that a worksheet makes and opens again."""

import json
import re
from collections import Counter
from io import BytesIO
from typing import Any

import pytest
from care_pathways.render.assets import SCRIPTS
from openpyxl import load_workbook

from tests.conftest import PROJECT
from tests.exports.test_formula import SIGNS
from tests.scripts.engine import Scripts

ROW = {"id": "a", "title": "A row", "answer": "yes", "evidence": "Seen, twice", "action": "", "lead": "", "by": ""}
SHEET: dict[str, Any] = {
    "sheet": "gap/1",
    "title": "Gaps",
    "edition": "2026.2",
    "subject": "Our town",
    "rows": [ROW, {**ROW, "id": "b", "answer": ""}],
}


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """Files and answers; a refusal comes back as its words."""
    made = Scripts(
        "assets/vendor/fflate.js", "assets/tools/files.js", "assets/tools/workbook.js", "assets/tools/answers.js"
    )
    made.run("""function opened(text, sheet) {
      try { return read(text, sheet, ["yes", "no"]); }
      catch (error) { if (error instanceof Refusal) return error.message; throw error; }
    }""")
    return made


@pytest.mark.parametrize("sign", SIGNS)
def test_no_cell_is_a_formula(scripts: Scripts, sign: str) -> None:
    """It is a text, marked so that it stays one when it is edited; a sign that comes later is left alone."""
    cell = scripts.call("cellXml", f"{sign}SUM(A1)", False)
    assert cell.startswith('<c s="2" t="inlineStr">') and "<f>" not in cell
    assert scripts.call("cellXml", "a-b", False).startswith('<c s="0" t="inlineStr">')


@pytest.mark.parametrize("text", ["1-2", "1.10", "3 Nov", "2027-03-01", "007"])
def test_no_text_becomes_a_date_or_a_number(scripts: Scripts, text: str) -> None:
    """A spreadsheet reads what the cell is from the file, and does not guess."""
    assert scripts.call("cellXml", text, False) == (
        f'<c s="0" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    )
    assert scripts.call("cellXml", -5, False) == '<c s="0"><v>-5</v></c>'


def test_a_workbook_opens_with_its_sheets(scripts: Scripts) -> None:
    """Names of sheets, the names of columns, text with signs of mark-up, a number as a number."""
    scripts.run(
        "const made = workbook([{name: 'A & b', widths: [20, 9], rows: [['Name', 'Count'], ['<i>x</i> =', 4]]}])"
    )
    book = load_workbook(BytesIO(bytes(scripts.value("[...made]"))))

    assert book.sheetnames == ["A & b"]
    assert [[cell.value for cell in row] for row in book["A & b"].rows] == [["Name", "Count"], ["<i>x</i> =", 4]]
    assert book["A & b"].freeze_panes == "A2"


def test_what_is_saved_is_opened_again(scripts: Scripts) -> None:
    """Word for word, with the day and what the file is."""
    text = scripts.call("written", SHEET, "2026-11-30")

    assert scripts.call("opened", text, "gap/1") == SHEET
    assert scripts.call("opened", "\ufeff" + text, "gap/1") == SHEET
    assert json.loads(text)["saved_on"] == "2026-11-30"


NOT_OURS = "This file is not from a worksheet of this site."
DAMAGED = "This file was changed or damaged, and cannot be read safely. Nothing was changed."


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"format": "other"}, f"{NOT_OURS} Nothing was changed."),
        ({"version": 2}, "This file was made by a later version of this site. Nothing was changed."),
        ({"sheet": "gap/2"}, "This file belongs to another worksheet: Gaps. Nothing was changed."),
        ({"sheet": 1}, DAMAGED),
        ({"subject": "x" * 1001}, DAMAGED),
        ({"rows": {}}, DAMAGED),
        ({"rows": [ROW] * 2}, DAMAGED),
        ({"rows": [{**ROW, "id": ""}]}, DAMAGED),
        ({"rows": [{**ROW, "answer": "maybe"}]}, DAMAGED),
        ({"rows": [{**ROW, "evidence": "x" * 4001}]}, DAMAGED),
        ({"rows": [{**ROW, "action": None}]}, DAMAGED),
        ({"rows": [{**ROW, "id": str(number)} for number in range(1001)]}, DAMAGED),
    ],
)
def test_a_file_that_is_not_right_is_refused_whole(scripts: Scripts, change: dict[str, Any], refusal: str) -> None:
    """In words, and nothing of it is used."""
    saved = {**json.loads(scripts.call("written", SHEET, "2026-11-30")), **change}

    assert scripts.call("opened", json.dumps(saved), "gap/1") == refusal


@pytest.mark.parametrize("text", ["", "no", "[]", "null", '"x"'])
def test_what_is_no_worksheet_is_refused(scripts: Scripts, text: str) -> None:
    """Before anything else is asked of it."""
    assert scripts.call("opened", text, "gap/1").startswith(NOT_OURS)


def test_a_file_without_end_is_refused(scripts: Scripts) -> None:
    """A million letters are enough."""
    assert "too large" in scripts.call("opened", " " * 1_000_001, "gap/1")


def test_only_what_belongs_to_a_row_is_taken(scripts: Scripts) -> None:
    """What else a file says of it is left behind."""
    saved = json.loads(scripts.call("written", SHEET, "2026-11-30"))
    saved["rows"][0]["name"] = "someone"

    assert scripts.call("opened", json.dumps(saved), "gap/1") == SHEET


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_that_are_joined_share_no_name(script: str) -> None:
    """A second function of the same name would take the place of the first, in silence."""
    text = "\n".join((PROJECT / "theme" / part).read_text(encoding="utf-8") for part in SCRIPTS[script])
    names = re.findall(r"^(?:async )?(?:function|const|let|class) (\w+)", text, re.MULTILINE)

    assert names
    assert [name for name, count in Counter(names).items() if count > 1] == []
