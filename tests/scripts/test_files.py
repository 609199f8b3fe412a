"""The files that a worksheet makes and opens again."""

import json
from typing import Any

import pytest

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
    made = Scripts("tools/files.js", "tools/answers.js")
    made.run("""function opened(text, sheet) {
      try { return read(text, sheet, ["yes", "no"]); }
      catch (error) { if (error instanceof Refusal) return error.message; throw error; }
    }""")
    return made


@pytest.mark.parametrize("sign", SIGNS)
def test_no_cell_is_a_formula(scripts: Scripts, sign: str) -> None:
    """An apostrophe before it guards it; a sign that comes later is left alone."""
    assert scripts.call("cell", f"{sign}SUM(A1)").lstrip('"').startswith(f"'{sign}")
    assert scripts.call("cell", "a-b") == "a-b"


def test_a_table_as_csv(scripts: Scripts) -> None:
    """The mark of UTF-8, quotes where they are needed, a number as a number, and lines as spreadsheets want them."""
    assert scripts.call("csv", [["a", "b, c"], ['say "x"', -5], []]) == '\ufeffa,"b, c"\r\n"say ""x""",-5\r\n\r\n'


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
