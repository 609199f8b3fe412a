"""Tables as CSV files."""

import csv
import json
import re
from datetime import date
from io import StringIO

import pytest
from care_pathways.exports.csv_files import downloads, written
from care_pathways.exports.edition import Edition, Licence
from care_pathways.pages.tables import all_tables
from care_pathways.site import Site
from care_pathways.table import Cell, Column, Table

from tests.conftest import REAL_DAY

EDITION = Edition(
    edition="1",
    edition_date=REAL_DAY,
    licence=Licence(name="CC", address="https://example.org/", credit="Us", not_ours="Theirs."),
    note="Not reviewed.",
)


def read(raw: bytes) -> tuple[list[str], list[list[str]]]:
    """The names of the columns and the rows. Apostrophes are taken away."""
    lines = [
        [cell.removeprefix("'") for cell in row] for row in csv.reader(StringIO(raw.decode("utf-8-sig"), newline=""))
    ]
    return lines[0], lines[1:]


def text(cell: Cell) -> str:
    """A value as a reader gets it back."""
    if cell is None:
        return ""
    return {True: "yes", False: "no"}[cell] if isinstance(cell, bool) else str(cell)


def test_what_is_read_back_is_what_was_written(real_site: Site) -> None:
    """Every row of every table, in its order, under its columns."""
    files = {file.name: file.raw for file in real_site.downloads}
    for table in all_tables(real_site.report.catalogue):
        names, rows = read(files[f"downloads/{table.id}.csv"])

        assert names == [column.name for column in table.columns]
        assert rows == [[text(cell) for cell in row] for row in table.rows]


def test_a_file_beside_each_says_what_it_is(real_site: Site, edition: str, edition_day: date) -> None:
    """Edition, licence and the meaning of every column, where readers of CSV on the Web look for it."""
    files = {file.name: file for file in real_site.downloads}
    for table in all_tables(real_site.report.catalogue):
        name = f"downloads/{table.id}.csv"
        assert files[name].schema == f"{name}-metadata.json"
        about = json.loads(files[f"{name}-metadata.json"].raw)
        assert about["@context"][0] == "http://www.w3.org/ns/csvw"
        assert about["url"] == f"{table.id}.csv"
        assert (about["dc:hasVersion"], about["dc:issued"]["@value"]) == (edition, edition_day.isoformat())
        assert about["dc:license"] == {"@id": "https://creativecommons.org/licenses/by-sa/4.0/"}
        assert about["rdfs:comment"].startswith("Not clinically reviewed.")
        columns = about["tableSchema"]["columns"]
        assert [(column["titles"], column["dc:description"]) for column in columns] == [
            (column.name, column.meaning) for column in table.columns
        ]
        names, rows = read(files[name].raw)
        for column, cells in zip(columns, zip(*rows, strict=True), strict=True):
            if column["datatype"] == "integer":
                assert all(re.fullmatch(r"-?\d*", cell) for cell in cells), (table.id, column["name"])
            elif column["datatype"] != "string":
                assert {*cells} <= {"yes", "no", ""}, (table.id, column["name"])
        assert names == [column["name"] for column in columns]


@pytest.mark.parametrize(
    "typed",
    [
        "1-2",
        "1.10",
        "1.5.1",
        "2023-07",
        "1/2",
        "10:30",
        "007",
        "5%",
        "£12.50",
        "(5)",
        "1e5",
        "3 November",
        "Nov 3",
        "July 2023",
        "true",
        "1,000",
        "2011/12",
        "0.5",
        "1 1/2",
        "10:30 am",
        "12-Sept-2024",
        "1234567890123456",
    ],
)
def test_no_text_becomes_a_date_or_a_number(typed: str) -> None:
    """A spreadsheet that opens the file would make 1 February of 1-2, and 1.1 of 1.10."""
    assert written(typed) == f"'{typed}"


@pytest.mark.parametrize(
    "typed",
    [
        "16",
        "0",
        "2026-11-22",
        "1.3.6.1; 1.3.6.2",
        "18; 19",
        "4AT",
        "May",
        "NG222",
        "12 weeks",
        "1 to 2",
        "March",
        "1 and 2",
        "MHS103",
        "2 or more",
        "10 Year Health Plan",
        "31 to 60 days",
        "",
    ],
)
def test_a_text_that_stays_as_it_is_gets_no_apostrophe(typed: str) -> None:
    """Whole numbers and days in full say the same as numbers and days."""
    assert written(typed) == typed


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'"])
def test_no_text_is_taken_for_a_formula(beginning: str) -> None:
    """It gets an apostrophe before it, and comes back as it was."""
    typed = f"{beginning}SUM(A1)"
    table = Table(
        id="t", title="T", about="About", columns=(Column("a", "A"), Column("b", "B")), rows=((typed, "x - y"),)
    )

    raw = next(downloads([table], EDITION)).raw

    assert raw.decode("utf-8-sig").splitlines()[1].startswith("\"'")
    assert read(raw)[1] == [[typed, "x - y"]]


def test_values_have_one_form_each() -> None:
    """Nothing known is empty; a day is written as people sort it."""
    assert [written(cell) for cell in (None, True, False, 0, -1, date(2026, 11, 22))] == [
        "",
        "yes",
        "no",
        "0",
        "-1",
        "2026-11-22",
    ]


def test_every_text_stands_in_quotes() -> None:
    """LibreOffice parts a line at semicolons as well, but not within quotes."""
    table = Table(id="t", title="T", about="About", columns=(Column("a", "A"), Column("b", "B")), rows=(("18; 19", 3),))

    assert next(downloads([table], EDITION)).raw.decode("utf-8-sig") == '"a","b"\r\n"18; 19",3\r\n'


def test_quotes_commas_and_lines_come_back() -> None:
    """Whatever an author writes."""
    typed = 'say "yes", or\nno'
    table = Table(id="t", title="T", about="About", columns=(Column("a", "A"), Column("b", "B")), rows=((typed, None),))

    assert read(next(downloads([table], EDITION)).raw)[1] == [[typed, ""]]
