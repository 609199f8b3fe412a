"""An area as a spreadsheet and back: nothing lost, nothing moved, every mistake by its cell."""

import shutil
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import yaml
from care_pathways.cli import main
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from tests.area import small_area
from tests.conftest import PROJECT

Edit = Callable[[Any], None]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with its spreadsheet, in a folder that nobody changes."""
    folder = tmp_path_factory.mktemp("sheets")
    shutil.copytree(PROJECT / "areas/example", folder / "area", ignore=shutil.ignore_patterns("schema", "site"))
    assert sheet("out", folder / "area").exit_code == 0
    return folder


@pytest.fixture
def area(written: Path, tmp_path: Path) -> Path:
    """A copy of the two."""
    return shutil.copytree(written, tmp_path / "copy") / "area"


@pytest.fixture
def small_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small area on the small content, with its spreadsheet: for what is refused whatever else is there."""
    area = small_area.write(tmp_path)
    monkeypatch.setattr("care_pathways.home.NATIONAL", tmp_path / "national")
    assert sheet("out", area).exit_code == 0
    return area


def sheet(way: str, area: Path) -> Result:
    """care-pathways sheet out or in."""
    return CliRunner().invoke(main, ["sheet", way, str(area.parent / "area.xlsx"), "--project", str(area)])


def texts(area: Path) -> dict[str, str]:
    """Every file of the area."""
    return {path.name: path.read_text(encoding="utf-8") for path in area.rglob("*.yml")}


def edited(area: Path, edit: Edit) -> Result:
    """Change the spreadsheet and take it in."""
    path = area.parent / "area.xlsx"
    book = load_workbook(path)
    edit(book)
    book.save(path)
    return sheet("in", area)


def cell(page: Any, row: str, title: str) -> Any:
    """A cell by the id, or the cluster and intervention, of its row, and the title of its column."""
    titles = {str(held.value): held.column for held in page[1]}
    for number in range(2, page.max_row + 1):
        name = page.cell(number, 1).value or ""
        line = f"{page.cell(number, 2).value}/{page.cell(number, 3).value}" if page.title == "Offers" else name
        if row in (name, line):
            return page.cell(number, titles[title])
    raise AssertionError(row)


def new_row(page: Any, **values: str) -> None:
    """A row below the others, with values by the titles of their columns (_ for a blank)."""
    titles = {str(held.value): held.column for held in page[1]}
    number = max(held.row for held in page["B"] if held.value) + 1
    for title, value in values.items():
        page.cell(number, titles[title.replace("__", ": ").replace("_", " ")]).value = value


def test_an_unchanged_sheet_changes_nothing(area: Path) -> None:
    """Not one byte of one file."""
    before = texts(area)

    assert sheet("in", area).output.startswith("Changed: nothing\n")
    assert texts(area) == before


def test_all_that_an_area_wrote_stands_in_its_sheet(area: Path) -> None:
    """No field of a line, service, partner or offer is left to those who can read its file."""
    book = load_workbook(area.parent / "area.xlsx")
    cells = " ".join(str(cell.value) for page in book.worksheets for row in page.rows for cell in row if cell.value)
    files = [area / f"content/{name}.yml" for name in ("lines", "services", "partners", "offers", "notes")]
    # Every value as it is written, and none made of it.
    read = [yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader) for file in files]  # noqa: S506
    written = [text for held in read for text in leaves(held) if text not in ("true", "false")]
    squeezed = " ".join(cells.split())

    assert [text for text in written if " ".join(text.split()) not in squeezed] == []


def leaves(value: Any) -> Iterator[str]:
    """Every word and number of a file, but for the prints that a command writes."""
    if isinstance(value, dict):
        value = [held for name, held in value.items() if name not in ("checked_as", "written_from")]
    if isinstance(value, list):
        for held in value:
            yield from leaves(held)
    else:
        yield str(value)


def test_edits_come_back_as_just_those_lines(area: Path) -> None:
    """A name, a cleared field, an offer of a line that had none, and a new service with an id made from its name."""
    before = texts(area)

    def edit(book: Any) -> None:
        cell(book["Services"], "early-help-team", "Name").value = "Early help"
        cell(book["Services"], "early-help-team", "Address").value = None
        page = book["Offers"]
        lines = (held.row for held in page["C"] if str(held.value).endswith("(clozapine)"))
        row = next(number for number in lines if page.cell(number, 2).value.startswith("10 "))
        titles = {str(held.value): held.column for held in page[1]}
        page.cell(row, titles["Offered"]).value = "not here"
        page.cell(row, titles["Checked on"]).value = "2026-11-29"
        new_row(
            book["Services"],
            Name="Day hospital",
            Asked_by__gp="yes",
            Clusters_1=cell(book["Services"], "early-help-team", "Clusters 1").value,
            People__what="A place to be by day.",
            People__who_for="Adults.",
            People__how="Ask your GP.",
            People__hours="Weekdays",
            Checked_on="2026-11-29",
            Source="Invented for the example",
        )

    done = edited(area, edit)

    assert done.exit_code == 0, done.output
    after = texts(area)
    assert {name for name, text in after.items() if text != before[name]} == {"services.yml", "offers.yml"}
    old, new = before["services.yml"].split("\n"), after["services.yml"].split("\n")
    assert [line for line in old if line not in new] == [
        "    name: Early help team",
        "    address: Quay House, Marlham",
    ]
    assert after["services.yml"].endswith(
        "  - id: day-hospital\n    name: Day hospital\n    clusters:\n      - 10\n    asked_by:\n      - gp\n"
        "    people:\n      what: A place to be by day.\n      who_for: Adults.\n      how: Ask your GP.\n"
        "      hours: Weekdays\n"
        "    checked_on: 2026-11-29\n    source: Invented for the example\n"
    )
    assert "intervention: clozapine" in after["offers.yml"]
    assert after["offers.yml"].startswith(before["offers.yml"].rstrip("\n"))


def test_a_deleted_row_takes_its_record_and_no_comment_of_another(area: Path) -> None:
    """The others keep theirs."""
    before = texts(area)["notes.yml"]

    def edit(book: Any) -> None:
        page = book["Notes"]
        page.delete_rows(cell(page, "first-visit", "Reason").row)

    assert edited(area, edit).exit_code == 0
    after = texts(area)["notes.yml"]
    assert "first-visit" not in after
    assert "# This note has aged" in after
    assert after.split("  - id: how-the-tool-is-changing")[1] == before.split("  - id: how-the-tool-is-changing")[1]


MISTAKES: tuple[tuple[str, Edit, str], ...] = (
    (
        "a number where a telephone number was pasted",
        lambda book: setattr(cell(book["Lines"], "crisis", "Call"), "value", 8081570101),
        "Lines!D2: a number; zeros in front are lost. Format the cell as text and type it again",
    ),
    (
        "a formula",
        lambda book: setattr(cell(book["Partners"], "choir", "Name"), "value", "=1+1"),
        "Partners!B2: a formula or an error; type the words themselves",
    ),
    (
        "what is not in the list",
        lambda book: setattr(cell(book["Lines"], "crisis", "Use"), "value", "emergency"),
        'Lines!C2: "emergency" is not in the list',
    ),
    (
        "neither yes nor nothing",
        lambda book: setattr(cell(book["Partners"], "choir", "On leaflets"), "value", "maybe"),
        '"maybe" is neither yes nor nothing',
    ),
    (
        "no date",
        lambda book: setattr(cell(book["Lines"], "crisis", "Checked on"), "value", "last week"),
        'Lines!P2: "checked_on" is "last week"; it needs a date such as 2026-11-22',
    ),
    (
        "a field that must be there",
        lambda book: setattr(cell(book["Partners"], "choir", "Source"), "value", None),
        '"source" is missing',
    ),
    ("a sheet that is gone", lambda book: book.remove(book["Offers"]), "Offers: this sheet is missing"),
    (
        "a cell far below",
        lambda book: setattr(book["Lines"]["A1048576"], "value", "x"),
        "Lines: it has cells far below or beside the table",
    ),
    (
        "a cell far to the right",
        lambda book: setattr(book["Services"]["XFD3"], "value", "x"),
        "Services: it has cells far below or beside the table",
    ),
    ("an id that is a path", lambda book: setattr(book["Lines"]["A2"], "value", "../../x"), 'Lines, row 2: "id" is'),
    ("a title that is gone", lambda book: setattr(book["Lines"]["B1"], "value", None), 'the column "Name" is missing'),
    ("an id that stands twice", lambda book: setattr(book["Lines"]["A2"], "value", "advice"), '"advice" stands twice'),
)


@pytest.mark.parametrize(("did", "edit", "sees"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake_is_told_by_its_cell_and_nothing_is_written(small_one: Path, did: str, edit: Edit, sees: str) -> None:
    """All or nothing."""
    before = texts(small_one)

    done = edited(small_one, edit)

    assert done.exit_code == 1, did
    assert sees in done.output
    assert texts(small_one) == before


def rewritten(area: Path, part: str, change: Callable[[bytes], bytes | None]) -> None:
    """One part of the packed file changed, or taken out."""
    path = area.parent / "area.xlsx"
    with ZipFile(BytesIO(path.read_bytes())) as before, ZipFile(path, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            raw = before.read(name)
            kept = change(raw) if name.endswith(part) else raw
            if kept is not None:
                after.writestr(name, kept)


BOMB = b"<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'>%s]><sst><si><t>&i;</t></si></sst>" % b"".join(
    b"<!ENTITY %c '%s'>" % (letter, b"&%c;" % (letter - 1) * 10) for letter in b"bcdefghi"
)
"""Text that multiplies: a hundred million letters."""
BROKEN: tuple[tuple[str, Callable[[bytes], bytes | None]], ...] = (
    ("sheet1.xml", lambda _: b"<x"),
    ("sheet1.xml", lambda _: b""),
    ("sheet1.xml", lambda raw: raw.replace(b"<v>1</v>", b"<v>99999</v>")),
    ("sheet1.xml", lambda _: b" " * 100_000_001),
    ("xl/workbook.xml", lambda _: None),
    ("sharedStrings.xml", lambda _: None),
    ("sharedStrings.xml", lambda _: BOMB),
    ("styles.xml", lambda _: b"<styleSheet/>"),
)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("part", "change"), BROKEN, ids=[f"{number} {row[0]}" for number, row in enumerate(BROKEN)])
def test_a_broken_workbook_is_refused(small_one: Path, part: str, change: Callable[[bytes], bytes | None]) -> None:
    """Whatever is broken in it, without a traceback, and before it fills the memory."""
    rewritten(small_one, part, change)

    done = sheet("in", small_one)

    assert (done.exit_code, isinstance(done.exception, SystemExit)) == (1, True)
    assert "The file: it is no workbook (.xlsx) that can be read" in done.output


@pytest.mark.parametrize(
    "raw", [b"", b"no", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)], ids=["empty", "text", "old"]
)
def test_what_is_no_workbook_is_refused(small_one: Path, raw: bytes) -> None:
    """Without a traceback: an empty file, a text, a workbook of the older form or one with a password."""
    (small_one.parent / "area.xlsx").write_bytes(raw)

    done = sheet("in", small_one)

    assert done.exit_code == 1
    assert "The file: it is no workbook (.xlsx) that can be read" in done.output
