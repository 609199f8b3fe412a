"""The workbook, read with openpyxl: a reader that others made."""

import itertools
from datetime import date, datetime
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import openpyxl
import pytest
from care_pathways.exports.start_sheet import Start
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
    start = Start(title="T", lead=("Lead.",), sheets=(("Topic", "s", "About", len(rows)),), notes=(("Edition", "1"),))
    columns = tuple("abc"[: len(rows[0])])
    sheet = Sheet(name="s", columns=columns, widths=(12,) * len(columns), rows=rows, foot="Foot")
    return workbook(start, [sheet], "Us", DAY)


@pytest.fixture(scope="module")
def book(real_site: Site) -> openpyxl.Workbook:
    """The workbook of the real site."""
    return openpyxl.load_workbook(BytesIO(next(file.raw for file in real_site.downloads if file.name == NAME)))


def test_what_is_read_back_is_what_was_written(book: openpyxl.Workbook, real_site: Site) -> None:
    """Every row of every table with its type, a sheet for each, in their order, and nothing below the rows."""
    tables = all_tables(real_site.report.catalogue)

    assert book.sheetnames == ["Start here", *(table.title for table in tables)]
    for table in tables:
        lines = list(book[table.title].iter_rows(values_only=True))
        assert lines[1:] == list(table.rows)


def test_names_are_those_that_people_know(book: openpyxl.Workbook) -> None:
    """Of sheets and of columns: no name of a file, no line under a word."""
    assert {"Moves between clusters", "National measures", "Roles needed"} <= set(book.sheetnames)
    assert [cell.value for cell in book["Clusters"][1]][:3] == ["Number", "Short label", "Label"]
    assert not [cell.value for sheet in book.worksheets for cell in sheet[1] if "_" in str(cell.value)]


def test_each_table_has_fixed_names_and_filters(book: openpyxl.Workbook, edition: str) -> None:
    """The first row and column stay in sight, on paper the first row is on each page, one page wide."""
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == f"A1:{get_column_letter(sheet.max_column)}{sheet.max_row}"
        assert (sheet.print_title_rows, sheet.page_setup.fitToHeight) == ("$1:$1", 0)
        assert sheet.oddFooter is not None
        assert f"edition {edition}" in str(sheet.oddFooter.left.text)


def test_it_opens_on_a_sheet_that_says_what_is_where(
    book: openpyxl.Workbook, real_site: Site, edition: str, edition_day: date
) -> None:
    """A link to every table under its topic, with its rows; then the edition and the licence."""
    start = book.worksheets[0]
    lines = [row[:3] for row in start.iter_rows(values_only=True)]
    tables = all_tables(real_site.report.catalogue)

    assert book.active is start
    assert all((table.title, table.about, len(table.rows)) in lines for table in tables)
    links = [cell.hyperlink.location for row in start.iter_rows() for cell in row if cell.hyperlink]
    assert links == [f"'{table.title}'!A1" for table in tables]
    topics = [line[0] for line, below in itertools.pairwise(lines) if below[0] == "Sheet"]
    assert topics == list(dict.fromkeys(table.topic for table in tables))
    notes = {str(line[0]): str(line[1]) for line in lines}
    assert notes["Edition"] == f"{edition}, {edition_day:%-d %B %Y}"
    assert notes["Licence"].startswith("CC BY-SA 4.0")


def test_each_column_of_the_real_workbook_has_its_type_and_none_a_formula(
    book: openpyxl.Workbook, real_site: Site
) -> None:
    """Numbers are numbers, yes and no are that, texts are texts; nothing is reckoned when the file is opened."""
    types = {Kind.TEXT: "s", Kind.NUMBER: "n", Kind.YES_OR_NO: "b", Kind.DATE: "d"}
    for table in all_tables(real_site.report.catalogue):
        for row in book[table.title].iter_rows(min_row=2, max_row=len(table.rows) + 1):
            for column, cell in zip(table.columns, row, strict=True):
                assert cell.value is None or cell.data_type == types[column.kind], (table.id, cell.coordinate)
    assert {cell.data_type for sheet in book.worksheets for row in sheet.iter_rows() for cell in row} <= set("snbd")


def test_there_is_a_sheet_of_sources(book: openpyxl.Workbook, real_site: Site) -> None:
    """With all of them."""
    assert book["Sources"].max_row > len(real_site.report.catalogue.sources)


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
