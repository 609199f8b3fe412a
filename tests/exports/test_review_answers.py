"""A review pack as it comes back: each thing that a reviewer can do to a cell, and what is made of it."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from care_pathways.exports.review.answers import Pack, read
from care_pathways.model.review_record import ReviewKind
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from tests import small
from tests.cli.test_review import filled, made, put

FIRST, SIGNED = "Read this first", "Who reviewed"
Change = Callable[[Workbook], object]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A pack of cluster 1 in which every statement is right, signed by a nurse."""
    return filled(made(small.write(tmp_path_factory.mktemp("pack")))).read_bytes()


def back(sent: bytes, *changes: Change) -> Pack:
    """The pack as read, after what somebody did to it."""
    book, raw = load_workbook(BytesIO(sent)), BytesIO()
    for change in changes:
        change(book)
    book.save(raw)
    return read(raw.getvalue())


def typed(cell: str, text: str, sheet: str = "Statements") -> Change:
    """Plain text in a cell, even if it looks like a formula."""

    def change(book: Workbook) -> None:
        book[sheet][cell].value = text
        book[sheet][cell].data_type = "s"

    return change


def cleared(column: str, rows: int) -> Change:
    """The first cells of a column of the statements emptied."""

    def change(book: Workbook) -> None:
        for row in range(2, rows + 2):
            book["Statements"][f"{column}{row}"] = None

    return change


def emptied(row: int) -> Change:
    """Every cell of a statement emptied, and the row left."""

    def change(book: Workbook) -> None:
        for cell in book["Statements"][row]:
            cell.value = None

    return change


def deleted(sheet: str, first: int, count: int = 1) -> Change:
    """Rows deleted."""
    return lambda book: book[sheet].delete_rows(first, count)


def test_a_pack_says_what_it_is_who_signed_and_what_was_answered(sent: bytes) -> None:
    """All of it, and nothing to complain of."""
    pack = back(sent)

    assert (pack.faults, pack.name, pack.edition, pack.kind) == ([], "cluster-1", "1", ReviewKind.CLINICAL)
    assert list(pack.signed.values()) == [
        "a mental health nurse",
        "nurse",
        "2026-01-05",
        "the package",
        "None declared",
        "no",
        "",
    ]
    assert len(pack.answers) == load_workbook(BytesIO(sent))["Statements"].max_row - 1


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        (put("B2", None, FIRST), [f"{FIRST}!A2:B5: pack, edition, kind of review or number of statements is gone"]),
        (put("B5", "all", FIRST), [f"{FIRST}!A2:B5: pack, edition, kind of review or number of statements is gone"]),
        (put("B5", None, FIRST), [f"{FIRST}!A2:B5: pack, edition, kind of review or number of statements is gone"]),
        (put("B4", "kindly", FIRST), [f"{FIRST}!A2:B5: pack, edition, kind of review or number of statements is gone"]),
        (put("B4", None, SIGNED), [f'{SIGNED}!B4: "Day of the review (2027-01-12)" is empty']),
        (deleted(SIGNED, 3), [f'{SIGNED}: the row "Profession or experience" is missing']),
        (put("A3", "package:01-first|abc"), ["Statements!A3: the hidden key of this row is gone or changed"]),
        (
            put("A3", "package:01-first#people.summary"),
            ["Statements!A3: the hidden key of this row is gone or changed"],
        ),
        (put("D3", None), ["Statements!D3: the printed words were changed. Put new words under Change to"]),
        (put("B3", 1), ["Statements!3: row 1 stands twice", "Statements: missing rows No. 2"]),
        (emptied(4), ["Statements: missing rows No. 3"]),
        (
            deleted("Statements", 3, 10),
            ["Statements: missing rows No. 2, 3, 4, 5, 6, 7, 8, 9, 10, 11"],
        ),
        (
            deleted("Statements", 3, 12),
            ["Statements: missing rows No. 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more"],
        ),
        (typed("K3", "=cheaper"), ["Statements!K3: a formula. Type plain words"]),
        (put("L3", True), ["Statements!L3: a number, a date or a mark, and not words"]),
        (cleared("J", 999), ["Statements: no row has an answer"]),
    ],
)
def test_each_fault_is_told_once_with_its_place(sent: bytes, change: Change, faults: list[str]) -> None:
    """And nothing that only follows from it."""
    found = back(sent, change).faults

    assert [fault.partition(". Type it")[0] for fault in found] == faults


@pytest.mark.parametrize("column", ["K", "L"])
def test_words_in_either_column_want_an_answer(sent: bytes, column: str) -> None:
    """New words, or a remark."""
    assert back(sent, put("J3", None), put(f"{column}3", "Shorter")).faults == [
        "Statements!J3: words without an answer: choose one"
    ]


def test_a_row_that_was_not_read_has_no_answer(sent: bytes) -> None:
    """It is left empty, as the first sheet asks."""
    whole, some = back(sent), back(sent, cleared("J", 2))

    assert some.faults == []
    assert [given.row for given in some.answers] == [given.row for given in whole.answers][2:]


def test_a_day_may_be_a_date_of_the_spreadsheet(sent: bytes) -> None:
    """Which makes one of what was typed."""
    pack = back(sent, lambda book: setattr(book[SIGNED]["B4"], "value", date(2026, 1, 4)))

    assert (pack.faults, list(pack.signed.values())[2]) == ([], "2026-01-04")


def test_a_pack_from_before_the_question_about_an_earlier_review_counts(sent: bytes) -> None:
    """That row was added later."""
    assert back(sent, deleted(SIGNED, 7)).faults == []


def test_how_many_took_part_is_a_whole_number(tmp_path: Path) -> None:
    """It may be typed as one. Half a person is none."""
    path = filled(made(small.write(tmp_path), "leaflet", "1", "--for", "plain-words"))
    consent = put("B8", "yes", SIGNED)
    whole = back(path.read_bytes(), consent, put("B7", 4, SIGNED))
    half = back(path.read_bytes(), consent, lambda book: setattr(book[SIGNED]["B7"], "value", 4.5))

    assert (whole.faults, whole.signed["How many people took part"]) == ([], "4")
    assert half.faults[0].startswith(f"{SIGNED}!B7: a number, a date or a mark")


@pytest.mark.parametrize(("size", "way"), [(5_000_001, ZIP_STORED), (60_000_001, ZIP_DEFLATED)])
def test_a_file_that_is_far_too_large_is_not_read(sent: bytes, size: int, way: int) -> None:
    """Neither as sent, nor unpacked."""
    raw = BytesIO(sent)
    with ZipFile(raw, "a", way) as parts_of_file:
        parts_of_file.writestr("docProps/picture.bin", bytes(size))

    assert read(raw.getvalue()).faults == ["The file is far larger than any pack: look for what was pasted in"]
