"""The workbook, read with openpyxl: a reader that others made."""

from datetime import date, datetime
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import openpyxl
import pytest
from care_pathways.exports.workbook import NAME, Sheet, workbook
from care_pathways.pages.tables import all_tables
from care_pathways.site import Site
from care_pathways.table import Cell, Kind
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

DAY = date(2026, 1, 2)


def sheet_of(raw: bytes, name: str) -> Worksheet:
    """A sheet as openpyxl reads it."""
    found = openpyxl.load_workbook(BytesIO(raw))[name]
    assert isinstance(found, Worksheet)
    return found


def small(*rows: tuple[Cell, ...]) -> bytes:
    """A workbook of one sheet."""
    return workbook(
        [
            Sheet(
                name="s",
                columns=tuple("abc"[: len(rows[0])]),
                widths=(12,) * len(rows[0]),
                rows=rows,
                notes=[("Edition", "1")],
            )
        ],
        "T",
        "Us",
        DAY,
    )


@pytest.fixture(scope="module")
def book(real_site: Site) -> openpyxl.Workbook:
    """The workbook of the real site."""
    return openpyxl.load_workbook(BytesIO(next(file.raw for file in real_site.downloads if file.name == NAME)))


def test_what_is_read_back_is_what_was_written(book: openpyxl.Workbook, real_site: Site) -> None:
    """Every row of every table with its type, a sheet for each, in their order."""
    tables = all_tables(real_site.report.catalogue)

    assert book.sheetnames == ["about", *(table.id for table in tables)]
    for table in tables:
        lines = list(book[table.id].iter_rows(values_only=True))
        assert lines[0] == tuple(column.name for column in table.columns)
        assert lines[1 : len(table.rows) + 1] == list(table.rows)


def test_each_sheet_has_fixed_names_filters_and_the_licence(book: openpyxl.Workbook) -> None:
    """The first row stays in sight; edition and licence stand below an empty row, out of the reach of the filters."""
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "A2"
        lines = list(sheet.iter_rows(values_only=True))
        empty = next(index for index, row in enumerate(lines) if not any(cell is not None for cell in row))
        assert sheet.auto_filter.ref == f"A1:{get_column_letter(sheet.max_column)}{empty}"
        notes = {row[0]: str(row[1]) for row in lines[empty + 1 :]}
        assert notes["Edition"] == "2026.1, 22 November 2026"
        assert notes["Licence"].startswith("CC BY-SA 4.0")


def test_each_column_of_the_real_workbook_has_its_type_and_none_a_formula(
    book: openpyxl.Workbook, real_site: Site
) -> None:
    """Numbers are numbers, yes and no are that, texts are texts; nothing is reckoned when the file is opened."""
    types = {Kind.TEXT: "s", Kind.NUMBER: "n", Kind.YES_OR_NO: "b", Kind.DATE: "d"}
    for table in all_tables(real_site.report.catalogue):
        for row in book[table.id].iter_rows(min_row=2, max_row=len(table.rows) + 1):
            for column, cell in zip(table.columns, row, strict=True):
                assert cell.value is None or cell.data_type == types[column.kind], (table.id, cell.coordinate)
    assert {cell.data_type for sheet in book.worksheets for row in sheet.iter_rows() for cell in row} <= set("snbd")


def test_there_is_a_sheet_of_sources(book: openpyxl.Workbook, real_site: Site) -> None:
    """With all of them."""
    assert book["sources"].max_row > len(real_site.report.catalogue.sources)


@pytest.mark.parametrize("typed", ["=1+1", "+1", "-1", "@x", "＝1", "'x", "<18 & more", " two  spaces ", "a\nb", "–"])
def test_a_text_stays_the_text_that_was_typed(typed: str) -> None:
    """Never a formula, never cut, never decoded."""
    cell = sheet_of(small((typed,)), "s")["A2"]

    assert (cell.data_type, cell.value) == ("s", typed)
    assert cell.quotePrefix == (typed[0] in "=+-@＝'")


def test_a_text_that_looks_like_a_coded_letter_is_coded_itself() -> None:
    """Spreadsheet programs would read _x0041_ as A."""
    with ZipFile(BytesIO(small(("_x0041_",)))) as parts:
        assert b">_x005F_x0041_<" in parts.read("xl/sharedStrings.xml")


def test_cells_are_typed() -> None:
    """Numbers, days, yes and no can be reckoned with; what is not known is empty."""
    sheet = sheet_of(small((7, DAY, True), (None, "x", False)), "s")

    assert [cell.data_type for cell in sheet[2]] == ["n", "d", "b"]
    assert [cell.value for cell in sheet[2]] == [7, datetime(2026, 1, 2), True]
    assert [cell.value for cell in sheet[3]] == [None, "x", False]


def test_the_same_rows_make_the_same_bytes() -> None:
    """No moment of the build is in the file: it bears the day of the edition."""
    assert small(("a",)) == small(("a",))
    properties = openpyxl.load_workbook(BytesIO(small(("a",)))).properties
    assert properties.created == properties.modified == datetime(2026, 1, 2)


def test_every_part_is_whole_xml(real_site: Site) -> None:
    """And no cell is too long for a spreadsheet program."""
    raw = next(file.raw for file in real_site.downloads if file.name == NAME)
    with ZipFile(BytesIO(raw)) as parts:
        assert parts.testzip() is None
        for name in parts.namelist():
            assert ElementTree.fromstring(parts.read(name)).tag  # noqa: S314 - our own file
    assert all(
        len(cell) <= 32_767
        for table in all_tables(real_site.report.catalogue)
        for row in table.rows
        for cell in row
        if isinstance(cell, str)
    )
