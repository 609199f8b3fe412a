"""A workbook back to the records of an area. One problem, and nothing is taken."""

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from openpyxl.utils import get_column_letter

from care_pathways.catalogue import Catalogue
from care_pathways.exports.opened import far_out, opened
from care_pathways.exports.sheets.cells import CellProblem, put, take_cell
from care_pathways.exports.sheets.columns import Sheet, sheets
from care_pathways.exports.sheets.writing import records
from care_pathways.source import Value

WHICH_LINE = (("cluster",), ("intervention",))
"""The fields that say which line of a package an offer is of. The first column holds the id of a record, hidden."""


@dataclass(frozen=True)
class Row:
    """A record as a row gives it, with the row's number for what is found wrong later."""

    sheet: Sheet
    number: int
    item: dict[str, Value]
    titles: Mapping[str, int]

    def place(self, keys: Sequence[str | int]) -> str:
        """The cell that a field comes from; the row when no column has it."""
        for column in self.sheet.columns:
            way = tuple(str(key) for key in keys[: len(column.keys)])
            if way == column.keys or (way and way == column.keys[: len(way)]):
                at = self.titles.get(column.title) or self.titles.get(f"{column.title} 1")
                return f"{self.sheet.name}!{get_column_letter(at)}{self.number}" if at else self.sheet.name
        return f"{self.sheet.name}, row {self.number}"


@dataclass(frozen=True)
class Taken:
    """What a workbook holds: the value of each file by its name under content/, its rows, and the problems."""

    files: Mapping[str, Value]
    rows: tuple[Row, ...]
    problems: tuple[CellProblem, ...]


def take(raw: bytes, catalogue: Catalogue, held: Mapping[str, Value]) -> Taken:
    """Read a workbook against the area as it stands. Fields that no column shows keep what they hold."""
    book = opened(raw)
    if book is None:
        return Taken({}, (), (CellProblem("The file", "it is no workbook (.xlsx) that can be read"),))
    if name := far_out(book):
        return Taken({}, (), (CellProblem(name, "it has cells far below or beside the table; delete those rows"),))
    files: dict[str, Value] = {}
    rows: list[Row] = []
    problems: list[CellProblem] = []
    for sheet in sheets(catalogue):
        if sheet.name not in {page.title for page in book.worksheets}:
            problems.append(CellProblem(sheet.name, "this sheet is missing"))
            continue
        found = list(_rows(book[sheet.name], sheet, records(held, sheet), problems))
        rows += found
        files[sheet.file] = {sheet.list_key: _in_order(records(held, sheet), [row.item for row in found])}
    return Taken(files, tuple(rows), tuple(problems))


def _name(item: Mapping[str, Value]) -> str:
    return str(item.get("id") or f"{item.get('cluster')}/{item.get('intervention')}")


def _in_order(old: list[dict[str, Value]], new: list[dict[str, Value]]) -> list[Value]:
    """Those that were there in the order of the file, then the new ones: sorting a sheet moves nothing."""
    found = {_name(item): item for item in new}
    kept = [found[name] for item in old if (name := _name(item)) in found]
    names = {_name(item) for item in old}
    return [*kept, *(item for item in new if _name(item) not in names)]


def _rows(page: Any, sheet: Sheet, old: list[dict[str, Value]], problems: list[CellProblem]) -> Iterator[Row]:
    titles = {str(cell.value): cell.column for cell in page[1] if cell.value}
    known = {_name(item): item for item in old}
    taken: set[str] = set()
    for number, values in enumerate(page.iter_rows(min_row=2, values_only=True), start=2):
        blank = all(value in (None, "") for value in values)
        if blank or (sheet.kind == "offer" and not _filled(page, number, sheet, titles)):
            continue
        id_ = str(page.cell(number, 1).value or "").strip()
        item = deepcopy(known.get(id_, {"id": id_} if id_ else {}))
        if sheet.kind == "offer":
            item = {}
        for column in sheet.columns:
            take_cell(page, number, titles, sheet, column, item=item, problems=problems)
        if sheet.kind == "offer":
            item = {**deepcopy(known.get(_name(item), {})), **item}
            _clear(item, sheet, page, number, titles)
        elif not item.get("id"):
            item = {"id": _new_id(str(item.get("name") or item.get("reason") or ""), taken | set(known)), **item}
        if _name(item) in taken:
            problems.append(CellProblem(f"{sheet.name}!A{number}", f'"{_name(item)}" stands twice'))
        taken.add(_name(item))
        yield Row(sheet, number, item, titles)


def _filled(page: Any, number: int, sheet: Sheet, titles: Mapping[str, int]) -> bool:
    """Does a row of the offers say more than which line it is?"""
    naming = {1, *(titles.get(column.title) for column in sheet.columns if column.keys in WHICH_LINE)}
    return any(page.cell(number, at).value not in (None, "") for at in titles.values() if at not in naming)


def _clear(item: dict[str, Value], sheet: Sheet, page: Any, number: int, titles: Mapping[str, int]) -> None:
    for column in sheet.columns:
        if page.cell(number, titles.get(column.title, 1)).value in (None, ""):
            put(item, column.keys, None)


def _new_id(words: str, taken: set[str]) -> str:
    plain = "-".join(re.findall(r"[a-z0-9]+", words.lower()))[:60].strip("-") or "new"
    return next(name for count in range(1, 1000) if (name := plain if count == 1 else f"{plain}-{count}") not in taken)
