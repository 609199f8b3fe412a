"""A cell of a workbook into the field of a record, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from care_pathways.exports.sheets.columns import Column, Form, Sheet
from care_pathways.exports.sheets.writing import shown
from care_pathways.source import Value


@dataclass(frozen=True)
class CellProblem:
    """What is wrong in a cell: its place, such as Services!D2, and what to do."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


def take_cell(
    page: Any,
    number: int,
    titles: Mapping[str, int],
    sheet: Sheet,
    column: Column,
    *,
    item: dict[str, Value],
    problems: list[CellProblem],
) -> None:
    """One column of a row into the record."""
    read: list[str] = []
    sound = len(problems)
    for count in range(column.count):
        title = f"{column.title} {count + 1}" if column.count > 1 else column.title
        if title not in titles:
            if number == 2:
                problems.append(CellProblem(sheet.name, f'the column "{title}" is missing'))
            return
        cell = page.cell(number, titles[title])
        text, wrong = _text(cell, column)
        if wrong:
            problems.append(CellProblem(f"{sheet.name}!{cell.coordinate}", wrong))
        elif text:
            read.append(text)
    if len(problems) > sound:
        return  # what stands there already is not called missing as well
    old = item
    for key in column.keys:
        old = cast(dict[str, Value], old.get(key)) if isinstance(old, dict) else {}
    before = [shown(column, count, cast(Value, old)) for count in range(column.count)]
    if before != [*read, *[""] * (column.count - len(read))]:
        put(item, column.keys, _value(column, read, cast(Value, old)))


def _value(column: Column, read: list[str], old: Value) -> Value:
    if column.member:
        others = [held for held in old if held != column.member] if isinstance(old, list) else []
        return [*others, column.member] if read else cast(Value, others)
    if not read:
        return None
    values = {label: value for value, label in column.choices.items()}
    if column.form is Form.MANY:
        return [values[label] for label in read]
    if column.form is Form.CHOICE:
        return values[read[0]]
    if column.form is Form.LINES:
        return [line.strip() for line in read[0].split("\n") if line.strip()]
    return "true" if column.form is Form.YES else read[0]


def put(item: dict[str, Value], keys: tuple[str, ...], value: Value) -> None:
    """Set a field, or take it out; a set of fields that is left with none goes too."""
    holder = item
    for key in keys[:-1]:
        inner = holder.get(key)
        if not isinstance(inner, dict):
            if value is None:
                return
            inner = {}
            holder[key] = inner
        holder = inner
    if value is None:
        holder.pop(keys[-1], None)
        if not holder:
            item.pop(keys[0], None)
    else:
        holder[keys[-1]] = value


def _text(cell: Any, column: Column) -> tuple[str, str]:
    """What a cell says, and what is wrong with it."""
    value = cell.value
    if cell.data_type in ("f", "e"):
        return "", "a formula or an error; type the words themselves"
    if value is None:
        return "", ""
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d"), "" if column.form is Form.DAY else "a date; format the cell as text"
    if isinstance(value, bool) or (isinstance(value, int | float) and column.form is not Form.DAY):
        return "", "a number; zeros in front are lost. Format the cell as text and type it again"
    text = str(value).replace("\r\n", "\n").strip()
    if column.form is Form.YES:
        return ("yes", "") if text.lower() == "yes" else ("", f'"{text}" is neither yes nor nothing' if text else "")
    if column.form in (Form.CHOICE, Form.MANY) and text and text not in column.choices.values():
        return "", f'"{text}" is not in the list'
    return text, ""
