"""The matrix as a workbook for one A3 sheet, read with openpyxl."""

from io import BytesIO

import openpyxl
import pytest
from care_pathways.exports.matrix_sheet import NAME
from care_pathways.site import Site
from openpyxl.worksheet.worksheet import Worksheet

LETTER_OF = {"specific": "S", "choose_together": "C", "for_everyone": "E"}


@pytest.fixture(scope="module")
def sheet(real_site: Site) -> Worksheet:
    """The sheet of the real site."""
    raw = next(file.raw for file in real_site.downloads if file.name == NAME)
    (found,) = openpyxl.load_workbook(BytesIO(raw)).worksheets
    assert isinstance(found, Worksheet)
    return found


def test_each_letter_is_that_of_the_package(sheet: Worksheet, real_site: Site) -> None:
    """For every intervention and every cluster, under the name of the cluster; empty where no package names it."""
    catalogue = real_site.report.catalogue
    heads = [str(cell.value) for cell in sheet[6]]
    assert heads[:3] == ["Kind", "Intervention", f"1. {catalogue.clusters[1].value.short_label}"]
    titles = {record.value.title: record.key for record in catalogue.interventions.values()}
    rows = list(sheet.iter_rows(min_row=7, values_only=True))
    assert {row[1] for row in rows} == set(titles)
    for row in rows:
        for head, cell in zip(heads[2:-1], row[2:-1], strict=True):
            package = catalogue.packages[int(head.partition(".")[0])].value
            parts = [letter for name, letter in LETTER_OF.items() if titles[str(row[1])] in getattr(package, name)]
            assert cell == (parts[0] if parts else None), (row[1], head)


def test_a_letter_has_its_colour_and_the_legend_too(sheet: Worksheet) -> None:
    """One colour for each letter, the same in the legend and in the rows."""
    colours: dict[str, set[str]] = {"S": set(), "C": set(), "E": set()}
    for row in sheet.iter_rows(min_row=2):
        for cell in row[2:-1]:
            if cell.value in colours:
                colours[str(cell.value)].add(cell.fill.fgColor.rgb)

    assert all(len(found) == 1 for found in colours.values())
    assert len(set.union(*colours.values())) == 3
    assert [sheet[f"C{number}"].value for number in (2, 3, 4)] == ["S", "C", "E"]


def test_it_prints_on_one_a3_sheet_and_keeps_its_heads_in_sight(sheet: Worksheet) -> None:
    """Paper 8 is A3; heads and names stay while the rest moves, and every column has a filter."""
    setup = sheet.page_setup
    assert (setup.paperSize, setup.fitToWidth, setup.fitToHeight) == (8, None, None)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.freeze_panes == "C7"
    assert sheet.auto_filter.ref.startswith("A6:")
