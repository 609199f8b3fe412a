"""Rows of workbooks are as tall as their texts: a program that works out no heights prints one text over the next."""

from io import BytesIO

import openpyxl
import pytest
from care_pathways.exports.row_height import row_height
from care_pathways.site import Site

TWO_LINES = 29


@pytest.mark.parametrize(
    ("texts", "widths", "points"),
    [
        (("short",), (20,), 14.5),
        (("a" * 40, "short"), (20, 20), 43.5),
        (("one\ntwo",), (20,), 29),
        (("a" * 400,), (0,), 14.5),
        ((None, 12), (12, 12), 14.5),
        (("a" * 9000,), (10,), 400),
    ],
    ids=[
        "one line",
        "the tallest cell counts",
        "a line that was broken",
        "hidden",
        "no text",
        "no taller than is shown",
    ],
)
def test_a_row_holds_its_longest_text(texts: tuple[object, ...], widths: tuple[int, ...], points: float) -> None:
    """A line is 14.5 points; a third more of a line is a line."""
    assert row_height(texts, widths) == points


@pytest.mark.parametrize("name", ["tables", "baseline-ng116", "own-figures"])
def test_no_text_of_a_workbook_runs_over_the_next_row(real_site: Site, name: str) -> None:
    """Each text that needs two lines or more stands in a row that was given them."""
    raw = next(file.raw for file in real_site.downloads if file.name == f"downloads/{name}.xlsx")
    long = 0
    for sheet in openpyxl.load_workbook(BytesIO(raw)):
        widths: dict[int, float] = {}
        for dimension in sheet.column_dimensions.values():
            widths |= dict.fromkeys(range(dimension.min or 1, (dimension.max or 1) + 1), dimension.width)
        merged = {place for found in sheet.merged_cells.ranges for place in found.top + found.bottom}
        for number, row in enumerate(sheet.iter_rows(), 1):
            for column, cell in enumerate(row, 1):
                text = cell.value if isinstance(cell.value, str) and cell.alignment.wrap_text else ""
                if (number, column) not in merged and len(text) > widths.get(column, 0):
                    long += 1
                    assert (sheet.row_dimensions[number].height or 15) >= TWO_LINES, f"{sheet.title}: {text}"
    assert long
