"""Figures of an area, out of the rows of a file."""

from typing import Any

import pytest

from tests.scripts.engine import Scripts

KNOWN = ["MHS80", "CDP_B06", "psychosis/cbtp-offered"]
HEAD = ["Id", "Name", "Area", "Period", "Figure", "Note"]


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """A refusal comes back as its words."""
    made = Scripts("assets/tools/answers.js", "assets/tools/table-file.js", "assets/tools/figures.js")
    made.run("""function opened(sheets, known) {
      try { return figuresIn(sheets, known); }
      catch (error) { if (error instanceof Refusal) return error.message; throw error; }
    }""")
    return made


def figure(**changes: Any) -> dict[str, Any]:
    """One figure as the page has it."""
    return {"id": "MHS80", "area": "Us", "period": "July", "figure": "78%", "note": "", "value": 78, **changes}


def test_rows_with_a_figure_are_taken(scripts: Scripts) -> None:
    """Above the names of the columns may stand other rows; an empty figure is no figure; ids are told apart loosely."""
    rows = [
        ["Our board"],
        HEAD,
        ["MHS80", "Follow-up", "Us", "July", "78%", ""],
        ["mhs 80", "", "England", "July", "76", "all"],
        ["cdp-b06", "", "", "", "", "to come"],
        ["psychosis/cbtp-offered", "", "Us", "2026", "about 12"],
    ]

    assert scripts.call("opened", [[["Start here"]], rows], KNOWN) == {
        "figures": [
            figure(),
            figure(area="England", figure="76", value=76, note="all"),
            figure(id="psychosis/cbtp-offered", period="2026", figure="about 12", value="NaN"),
        ],
        "faults": [],
    }


def test_a_row_that_cannot_be_used_is_named(scripts: Scripts) -> None:
    """By its number in the file, and why."""
    rows = [HEAD, ["MHS999", "", "", "", "4"], ["MHS80", "", "", "", "#REF!"]]

    assert scripts.call("opened", [rows], KNOWN) == {
        "figures": [],
        "faults": [
            "Row 2: “MHS999” is no id that this site knows.",
            "Row 3: the figure is an error of the spreadsheet (#REF!).",
        ],
    }


def test_another_file_is_refused(scripts: Scripts) -> None:
    """In words that say what to do."""
    assert "no columns named Id and Figure" in scripts.call("opened", [[["a", "b"], ["1", "2"]]], KNOWN)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("78%", 78),
        ("1,240", 1240),
        ("£3.5", 3.5),
        ("−4", -4),
        ("0", 0),
        ("<5", "NaN"),
        ("*", "NaN"),
        ("12 of 40", "NaN"),
        ("1,5", "NaN"),
    ],
)
def test_what_is_a_number(scripts: Scripts, text: str, value: object) -> None:
    """A hidden small number and a comma for a point are not guessed at."""
    assert scripts.call("valueOf", text) == value


@pytest.mark.parametrize("parting", [",", ";", "\t"])
def test_csv_as_spreadsheets_write_it(scripts: Scripts, parting: str) -> None:
    """Commas, semicolons or tabs; quotes; our own guard taken away."""
    text = f'\ufeffId{parting}Figure\r\n"MHS80"{parting}"1{parting}2 ""x"""\r\n\'=x{parting}5\r\n'

    assert scripts.call("rowsIn", text) == [["Id", "Figure"], ["MHS80", f'1{parting}2 "x"'], ["=x", "5"], [""]]


def test_the_newest_of_each_area_is_the_last_of_the_file(scripts: Scripts) -> None:
    """What a pack has room for."""
    own = [figure(period="June"), figure(area="England"), figure(period="July", figure="80%")]

    assert scripts.call("newest", own) == [own[2], own[1]]
    assert scripts.call("inWords", own[2]) == "80% (Us, July)"
    assert scripts.call("inWords", figure(area="", period="")) == "78%"
