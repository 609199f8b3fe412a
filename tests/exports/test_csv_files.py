"""Tables as CSV files."""

import csv
import json
from io import StringIO

import jsonschema
import pytest
from care_pathways.exports.csv_files import downloads, written
from care_pathways.exports.edition import Edition, Licence
from care_pathways.pages.tables import all_tables
from care_pathways.site import Site
from care_pathways.table import Cell, Column, Kind, Table

from tests.conftest import REAL_DAY

EDITION = Edition(
    edition="1",
    edition_date=REAL_DAY,
    licence=Licence(name="CC", address="https://example.org/", credit="Us", not_ours="Theirs."),
    note="Not reviewed.",
)


def read(raw: bytes) -> tuple[list[str], list[list[str]], list[list[str]]]:
    """The names of the columns, the rows down to the empty one, and the notes below it. Apostrophes are taken away."""
    lines = [
        [cell.removeprefix("'") for cell in row] for row in csv.reader(StringIO(raw.decode("utf-8-sig"), newline=""))
    ]
    end = next(index for index, row in enumerate(lines) if not any(row))
    return lines[0], lines[1:end], lines[end + 1 :]


def text(cell: Cell) -> str:
    """A value as a reader gets it back."""
    if cell is None:
        return ""
    return {True: "yes", False: "no"}[cell] if isinstance(cell, bool) else str(cell)


def test_what_is_read_back_is_what_was_written(real_site: Site) -> None:
    """Every row of every table, in its order, under its columns."""
    files = {file.name: file.raw for file in real_site.downloads}
    for table in all_tables(real_site.report.catalogue):
        names, rows, _ = read(files[f"downloads/{table.id}.csv"])

        assert names == [column.name for column in table.columns]
        assert rows == [[text(cell) for cell in row] for row in table.rows]


def test_edition_and_licence_stand_below_the_rows(real_site: Site) -> None:
    """After an empty row, in every file."""
    for file in real_site.downloads:
        if file.name.endswith(".csv"):
            notes = {row[0]: row[1] for row in read(file.raw)[2]}
            assert notes["Edition"] == "2026.1, 22 November 2026"
            assert notes["Licence"].startswith("CC BY-SA 4.0, https://creativecommons.org/")
            assert notes["Note"].startswith("Not clinically reviewed.")


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'"])
def test_no_text_is_taken_for_a_formula(beginning: str) -> None:
    """It gets an apostrophe before it, and comes back as it was."""
    typed = f"{beginning}SUM(A1)"
    table = Table(
        id="t", title="T", about="About", columns=(Column("a", "A"), Column("b", "B")), rows=((typed, "x - y"),)
    )

    raw = next(downloads([table], EDITION)).raw

    assert raw.decode("utf-8-sig").splitlines()[1].strip('"').startswith("'")
    assert read(raw)[1] == [[typed, "x - y"]]


def test_values_have_one_form_each() -> None:
    """Nothing known is empty; a day is written as people sort it."""
    assert [written(cell) for cell in (None, True, False, 0, -1, REAL_DAY)] == [
        "",
        "yes",
        "no",
        "0",
        "-1",
        "2026-11-22",
    ]


def test_quotes_commas_and_lines_come_back() -> None:
    """Whatever an author writes."""
    typed = 'say "yes", or\nno'
    table = Table(id="t", title="T", about="About", columns=(Column("a", "A"), Column("b", "B")), rows=((typed, None),))

    assert read(next(downloads([table], EDITION)).raw)[1] == [[typed, ""]]


def test_each_row_holds_to_the_schema_of_its_table(real_site: Site) -> None:
    """With numbers as numbers and what is empty as null."""
    files = {file.name: file for file in real_site.downloads}
    for table in all_tables(real_site.report.catalogue):
        schema = json.loads(files[files[f"downloads/{table.id}.csv"].schema].raw)
        validator = jsonschema.Draft7Validator(schema)
        validator.check_schema(schema)
        numbers = {column.name for column in table.columns if column.kind is Kind.NUMBER}
        names, rows, _ = read(files[f"downloads/{table.id}.csv"].raw)
        for row in rows:
            typed = {
                name: int(cell) if name in numbers and cell else cell or None
                for name, cell in zip(names, row, strict=True)
            }
            validator.validate(typed)
