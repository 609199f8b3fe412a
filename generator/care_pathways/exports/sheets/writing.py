"""An area as a workbook: a sheet for each kind, with drop-down lists, and rows for every line that could be offered."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any

from care_pathways.catalogue import Catalogue
from care_pathways.exports.row_height import row_height
from care_pathways.exports.sheets.columns import Column, Form, Sheet, sheets
from care_pathways.source import Value

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

LISTS = "Lists"
"""The hidden sheet of what may be chosen: a list in the cell itself would end at 255 letters."""
WIDTH = 26
"""Letters to a line."""
SPARE = 200
"""Empty rows that have drop-down lists too."""
HELP = {
    Form.TEXT: "Words, shown as typed.",
    Form.DIGITS: "A telephone number, typed as text: digits and spaces.",
    Form.DAY: "A date such as 2026-11-30.",
    Form.LINES: "One item a line (Alt and Enter).",
    Form.YES: "yes, or nothing.",
    Form.CHOICE: "Choose from the list.",
    Form.MANY: "Choose from the list.",
}


def workbook(catalogue: Catalogue, held: Mapping[str, Value]) -> bytes:
    """The workbook. `held` gives what each file of the area holds, as plain values, by its name under content/."""
    import xlsxwriter  # it takes a while to read, and only this needs it

    raw = BytesIO()
    book = xlsxwriter.Workbook(raw, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    places: dict[str, int] = {}
    for sheet in sheets(catalogue):
        _sheet(book, sheet, list(_rows(catalogue, sheet, held)), places)
    lists = book.add_worksheet(LISTS)
    for text, place in places.items():
        lists.write_column(0, place, text.split("\n"))
    lists.very_hidden()
    book.close()
    return raw.getvalue()


def _sheet(book: "Workbook", sheet: Sheet, rows: list[Mapping[str, Value]], places: dict[str, int]) -> None:
    page = book.add_worksheet(sheet.name)
    text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top", "locked": False})
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    page.write(0, 0, "id", head)
    page.set_column(0, 0, 8, text, {"hidden": True})
    at = 1
    last = len(rows) + SPARE
    for column in sheet.columns:
        for number in range(column.count):
            title = f"{column.title} {number + 1}" if column.count > 1 else column.title
            page.write(0, at, title, head)
            page.set_column(at, at, WIDTH, text)
            page.data_validation(1, at, last, at, _rule(column, places))
            for row, item in enumerate(rows, start=1):
                page.write_string(row, at, shown(column, number, _held(item, column.keys)), text)
            at += 1
    for row, item in enumerate(rows, start=1):
        page.write_string(row, 0, str(item.get("id", "")), text)
        shown_here = _texts(sheet, item)
        page.set_row(row, row_height(shown_here, [WIDTH] * len(shown_here)))
    page.freeze_panes(1, 2)
    page.protect("", {"insert_rows": True, "delete_rows": True, "sort": True, "format_cells": True, "autofilter": True})


def _texts(sheet: Sheet, item: Mapping[str, Value]) -> list[str]:
    return [
        shown(column, number, _held(item, column.keys)) for column in sheet.columns for number in range(column.count)
    ]


def _rule(column: Column, places: dict[str, int]) -> dict[str, Any]:
    help_ = {"input_title": column.title[:32], "input_message": HELP[column.form]}
    if column.form is Form.YES:
        return {"validate": "list", "source": ["yes"], **help_}
    if column.form in (Form.CHOICE, Form.MANY) and column.choices:
        place = places.setdefault("\n".join(column.choices.values()), len(places))
        letter = chr(ord("A") + place)
        source = f"={LISTS}!${letter}$1:${letter}${len(column.choices)}"
        return {"validate": "list", "source": source, "error_message": "Choose from the list.", **help_}
    return {"validate": "any", **help_}


def _rows(catalogue: Catalogue, sheet: Sheet, held: Mapping[str, Value]) -> Iterator[Mapping[str, Value]]:
    found = records(held, sheet)
    if sheet.kind != "offer":
        yield from found
        return
    known = {(str(item.get("cluster")), str(item.get("intervention"))): item for item in found}
    for number, record in sorted(catalogue.packages.items(), key=lambda pair: int(pair[0])):
        package = record.value
        for key in (*package.specific, *package.choose_together, *package.for_everyone):
            yield known.pop((str(number), key), {"cluster": str(number), "intervention": key})
    yield from known.values()


def records(held: Mapping[str, Value], sheet: Sheet) -> list[dict[str, Value]]:
    """The records of a sheet that its file holds; what has not the form of one is for `check` to name."""
    file = held.get(sheet.file)
    items = file.get(sheet.list_key) if isinstance(file, dict) else None
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _held(item: Mapping[str, Value], keys: tuple[str, ...]) -> Value:
    value: Value = dict(item)
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def shown(column: Column, number: int, value: Value) -> str:
    """What a cell shows of a value. `number` counts the cells of a column that has several."""
    if column.member:
        return "yes" if isinstance(value, list) and column.member in value else ""
    if column.form is Form.YES:
        return "yes" if value == "true" else ""
    if column.form is Form.MANY:
        items = value if isinstance(value, list) else []
        return column.choices.get(str(items[number]), str(items[number])) if number < len(items) else ""
    if column.form is Form.LINES:
        return "\n".join(map(str, value)) if isinstance(value, list) else ""
    if column.form is Form.CHOICE:
        return column.choices.get(str(value), str(value)) if value is not None else ""
    return str(value) if value is not None else ""
