"""The file that an area fills with its own figures."""

import csv
import io
import json
from pathlib import Path

import pytest
from care_pathways.exports.edition import edition_of
from care_pathways.exports.own_figures import downloads
from care_pathways.site import Site, check
from openpyxl import load_workbook

from tests import small
from tests.conftest import DAY
from tests.test_mistakes import replace

NAME = "downloads/own-figures"
TO_FILL = ["Area", "Period", "Figure", "Note"]


@pytest.fixture(scope="module")
def files(real_site: Site) -> dict[str, bytes]:
    """What the site gives away, by name."""
    return {file.name: file.raw for file in real_site.downloads}


def test_the_workbook_has_a_row_for_whatever_can_be_counted(files: dict[str, bytes], real_site: Site) -> None:
    """Every national measure by its code, what only a pathway names by pathway and id; once each; empty to fill."""
    rows = [[cell.value for cell in row] for row in load_workbook(io.BytesIO(files[f"{NAME}.xlsx"]))["Figures"].rows]
    catalogue = real_site.report.catalogue.national
    ids = [row[0] for row in rows[1:]]

    assert rows[0][-4:] == TO_FILL and all(row[-4:] == [None] * 4 for row in rows[1:])
    assert len(ids) == len(set(ids))
    assert {record.value.code for record in catalogue.national_measures.values()} <= set(ids)
    assert "psychosis/trained-time-cbt-psychosis" in ids
    assert "psychosis/early-intervention-treatment-started" not in ids  # EIP23a, EIP23b and EIP23i say it


def test_a_period_stays_what_was_typed(files: dict[str, bytes]) -> None:
    """ "Apr-26" is no day: the cells are text. A figure is a number, so that it can be worked with."""
    sheet = load_workbook(io.BytesIO(files[f"{NAME}.xlsx"]))["Figures"]
    heads, first = sheet.iter_rows(max_row=2)
    formats = {str(head.value): cell.number_format for head, cell in zip(heads, first, strict=True)}

    assert {name: formats[name] for name in TO_FILL} == {
        "Area": "@",
        "Period": "@",
        "Figure": "General",
        "Note": "@",
    }


def test_the_csv_says_the_same(files: dict[str, bytes]) -> None:
    """Row for row; a file beside it names its columns."""
    rows = list(csv.reader(io.StringIO(files[f"{NAME}.csv"].decode("utf-8-sig"), newline="")))
    sheet = load_workbook(io.BytesIO(files[f"{NAME}.xlsx"]))["Figures"]
    beside = json.loads(files[f"{NAME}.csv-metadata.json"])

    assert [row[0] for row in rows[1:]] == [row[0].value for row in sheet.iter_rows(min_row=2)]
    assert [column["name"] for column in beside["tableSchema"]["columns"]] == rows[0]


def test_a_text_that_looks_like_a_formula_stays_text_when_somebody_edits_it(content: Path) -> None:
    """Its cell says so with a mark in front; others have none."""
    small.write_planning(content)
    replace(content / "pathways/mood.yml", "text: Trained staff in post", "text: =Trained staff in post")
    catalogue = check(content, DAY).catalogue

    made = {file.name: file.raw for file in downloads(catalogue, edition_of(catalogue, "Waymark"))}

    cells = [cell for row in load_workbook(io.BytesIO(made[f"{NAME}.xlsx"]))["Figures"].rows for cell in row]
    assert [cell.value for cell in cells if cell.quotePrefix] == ["=Trained staff in post"]
