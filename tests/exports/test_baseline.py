"""The baseline assessments, read with openpyxl: a reader that others made."""

from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from care_pathways.exports import baseline
from care_pathways.exports.edition import edition_of
from care_pathways.load import load

from tests.test_mistakes import replace


@pytest.fixture
def content_of_nice(content: Path) -> Path:
    """The small content, with a guideline that NICE publishes and a statement that looks like a formula."""
    guideline = content / "guidance/ng1.yml"
    replace(guideline, "text: Tablets are not the first step", "text: '=1+1 tablets are not the first step'")
    return content


def book(content: Path) -> openpyxl.Workbook:
    """The one workbook of the small content."""
    catalogue = load(content).catalogue
    (found,) = baseline.downloads(catalogue, edition_of(catalogue, "T"))
    assert found.name == "downloads/baseline-ng1.xlsx"
    return openpyxl.load_workbook(BytesIO(found.raw))


def test_each_statement_has_a_row_with_empty_columns_to_fill(content_of_nice: Path) -> None:
    """Number, words, strength; then six columns that nobody has filled."""
    rows = list(book(content_of_nice)["Baseline"].iter_rows(values_only=True))

    assert rows[0][6:] == ("Relevant here?", "Met?", "Evidence", "Action", "Lead", "By when")
    (row,) = [row for row in rows if row[5] == "ng1/no-tablets-first"]
    assert row[:3] == ("1.5.3", "=1+1 tablets are not the first step", "do not")
    assert {cell for row in rows[1:] for cell in row[6:]} == {None}


def test_no_cell_is_a_formula(content_of_nice: Path) -> None:
    """Though a text begins like one."""
    found = [cell for sheet in book(content_of_nice) for row in sheet.iter_rows() for cell in row]

    assert [cell.coordinate for cell in found if cell.data_type == "f"] == []
    assert any(str(cell.value).startswith("=1+1") and cell.quotePrefix for cell in found)


def test_relevance_met_and_lead_are_chosen_and_by_when_is_a_day(content_of_nice: Path) -> None:
    """Drop-downs over every row."""
    found = {
        str(rule.sqref)[0]: (rule.type, rule.formula1)
        for rule in book(content_of_nice)["Baseline"].data_validations.dataValidation
    }

    assert found["G"] == ("list", '"Yes,Partly,No,To be decided"')
    assert found["H"] == ("list", '"Yes,Partly,No,Not known"')
    assert found["K"][1].startswith("Roles!$A$1")
    assert found["L"][0] == "date"


def test_it_says_that_it_is_ours(content_of_nice: Path) -> None:
    """With the statement that NICE asks for."""
    words = " ".join(str(cell) for row in book(content_of_nice)["About"].iter_rows(values_only=True) for cell in row)

    assert "not NICE's baseline assessment tool" in words
    assert "© NICE" in words


def test_a_guideline_that_is_no_longer_in_use_has_none(content: Path) -> None:
    """Nobody should work through it."""
    replace(content / "guidance/ng1.yml", "status: current", "status: withdrawn")
    catalogue = load(content).catalogue

    assert list(baseline.downloads(catalogue, edition_of(catalogue, "T"))) == []
