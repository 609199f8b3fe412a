"""A filled-in review pack, read from its workbook: whole, or not at all, with a message for each cell."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from care_pathways.analysis.fingerprint import of_words
from care_pathways.analysis.review_rows import ANSWERS
from care_pathways.exports.opened import opened
from care_pathways.exports.review import columns
from care_pathways.model.review_record import Answer, ReviewKind
from care_pathways.words.grammar import commas
from care_pathways.words.reviews import KINDS

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LARGEST, LARGEST_UNPACKED, MOST_ROWS = 5_000_000, 60_000_000, 5_000
CHOICES = {word: answer for answer, word in ANSWERS.items()}
MAY_BE_EMPTY = (columns.MISSING, *columns.LATER)
KIND_OF = {word: kind for kind, word in KINDS.items()}


@dataclass(frozen=True, kw_only=True)
class Given:
    """An answer to a row: the record, its field, the fingerprint and the words as printed, and what was said."""

    row: int
    of: str
    part: str
    fingerprint: str
    words: str
    answer: Answer
    change_to: str
    remark: str


@dataclass(kw_only=True)
class Pack:
    """What a file holds. It counts only when there are no `faults`."""

    name: str = ""
    edition: str = ""
    kind: ReviewKind | None = None
    signed: dict[str, str] = field(default_factory=dict)
    answers: list[Given] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def read(raw: bytes) -> Pack:
    """The pack in these bytes, with every fault at its sheet and cell. Never raises for what a reviewer can do."""
    pack = Pack()
    book = _opened(raw, pack)
    if book is None:
        return pack
    missing = [name for name in (columns.FIRST, columns.STATEMENTS, columns.SIGNED) if name not in book.sheetnames]
    if missing:
        pack.faults.append(f"The sheet {commas(missing)} is missing: send the pack back as a whole")
        return pack
    count = _about(book[columns.FIRST], pack)
    _signed(book[columns.SIGNED], pack)
    _statements(book[columns.STATEMENTS], pack, count)
    if not pack.faults and not pack.answers:
        pack.faults.append(f"{columns.STATEMENTS}: no row has an answer")
    return pack


def _opened(raw: bytes, pack: Pack) -> "Workbook | None":
    try:
        with ZipFile(BytesIO(raw)) as parts:
            size = sum(part.file_size for part in parts.infolist())
        if len(raw) > LARGEST or size > LARGEST_UNPACKED:
            pack.faults.append("The file is far larger than any pack: look for what was pasted in")
            return None
        book = opened(raw)
    except (BadZipFile, OSError):
        book = None
    if book is None:
        pack.faults.append("This is no workbook (.xlsx) that can be read: save the pack as Excel workbook (.xlsx)")
    return book


def _about(sheet: "Worksheet", pack: Pack) -> int:
    found = {str(row[0].value): row[1].value for row in sheet.iter_rows(min_row=2, max_row=5, max_col=2)}
    pack.name, pack.edition = (str(found.get(label) or "") for label in (columns.PACK, columns.EDITION))
    pack.kind = KIND_OF.get(str(found.get(columns.KIND)))
    count = str(found.get(columns.COUNT) or "")
    if not (pack.name and pack.edition and pack.kind and count.isdecimal()):
        pack.faults.append(f"{columns.FIRST}!A2:B5: pack, edition, kind of review or number of statements is gone")
    return int(count) if count.isdecimal() else 0


def _signed(sheet: "Worksheet", pack: Pack) -> None:
    wanted = columns.fields(pack.kind) if pack.kind else ()
    for row in sheet.iter_rows(min_row=2, max_row=30, max_col=2):
        label = str(row[0].value or "")
        if label in wanted:
            text = _day(row[1]) if label == columns.ON else _text(row[1], pack, numbers=label == columns.PEOPLE)
            pack.signed[label] = text
            if not text and label not in MAY_BE_EMPTY:
                pack.faults.append(f'{columns.SIGNED}!{row[1].coordinate}: "{label}" is empty')
    pack.faults += [
        f'{columns.SIGNED}: the row "{label}" is missing'
        for label in wanted
        if label not in pack.signed and label not in columns.LATER
    ]


def _day(cell: Any) -> str:
    value = cell.value
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    return str(value or "").strip()


def _statements(sheet: "Worksheet", pack: Pack, count: int) -> None:
    head = [cell.value for cell in sheet[1][: len(columns.COLUMNS)]]
    if head != [name for name, _ in columns.COLUMNS]:
        pack.faults.append(f"{columns.STATEMENTS}!1: the columns are not those of the pack")
        return
    seen: dict[str, int] = {}
    for row in sheet.iter_rows(min_row=2, max_row=min(sheet.max_row, MOST_ROWS)):
        outside = [cell for cell in row[len(columns.COLUMNS) :] if cell.value is not None]
        pack.faults += [f"{columns.STATEMENTS}!{cell.coordinate}: text outside the table" for cell in outside]
        if all(cell.value is None for cell in row[: len(columns.COLUMNS)]):
            continue
        number = str(row[columns.NUMBER].value or "")
        if number in seen:
            pack.faults.append(f"{columns.STATEMENTS}!{row[0].row}: row {number} stands twice")
        seen[number] = row[0].row or 0
        _row(row, pack)
    gone = [str(number) for number in range(1, count + 1) if str(number) not in seen]
    if gone:
        more = f" and {len(gone) - 10} more" if len(gone) > 10 else ""
        pack.faults.append(f"{columns.STATEMENTS}: missing rows No. {commas(gone[:10])}{more}")


def _row(row: tuple[Any, ...], pack: Pack) -> None:
    key, number = str(row[columns.KEY].value or ""), row[0].row
    place, _, print_ = key.rpartition("|")
    of, hash_, part = place.partition("#")
    if not hash_:
        pack.faults.append(f"{columns.STATEMENTS}!A{number}: the hidden key of this row is gone or changed")
        return
    words = str(row[columns.WORDS].value or "")
    if of_words(words) != print_:
        cell = f"{columns.STATEMENTS}!{row[columns.WORDS].coordinate}"
        pack.faults.append(f"{cell}: the printed words were changed. Put new words under Change to")
        return
    change, remark = (_text(row[column], pack) for column in (columns.CHANGE, columns.REMARK))
    said = _text(row[columns.ANSWER], pack)
    cell = f"{columns.STATEMENTS}!{row[columns.ANSWER].coordinate}"
    for fault in _unfit(said, change, remark):
        pack.faults.append(f"{cell}: {fault}")
        return
    if said:
        answer = CHOICES[_plain(said)]
        given = Given(
            row=number,
            of=of,
            part=part,
            fingerprint=print_,
            words=words,
            answer=answer,
            change_to=change,
            remark=remark,
        )
        pack.answers.append(given)


def _unfit(said: str, change: str, remark: str) -> Iterator[str]:
    if not said and (change or remark):
        yield "words without an answer: choose one"
    elif said and _plain(said) not in CHOICES:
        yield f'"{said[:40]}" is no answer. Choose: {commas(CHOICES)}'
    elif said and CHOICES[_plain(said)] is Answer.CHANGE and not (change or remark):
        yield "a change is asked for: say which under Change to, or Remark"


def _plain(said: str) -> str:
    return " ".join(said.lower().split())


def _text(cell: Any, pack: Pack, numbers: bool = False) -> str:
    """The text of a cell. A formula is refused; so is a number where words belong, since zeros may have been lost."""
    value = cell.value
    place = f"{cell.parent.title}!{cell.coordinate}"
    if value is None:
        return ""
    if cell.data_type == "f" or (isinstance(value, str) and value.startswith("=")):
        pack.faults.append(f"{place}: a formula. Type plain words")
        return ""
    if not isinstance(value, str) and not (numbers and isinstance(value, int)):
        pack.faults.append(f"{place}: a number, a date or a mark, and not words. Type it with an apostrophe before it")
        return ""
    return str(value).strip()
