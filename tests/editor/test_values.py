"""From a file to a form and back: what was not touched is the same to the byte, whatever kind of record it is."""

import json
from collections.abc import Iterator

import pytest
from care_pathways.catalogue import Record
from care_pathways.editor.desk import BY_COMMAND, form_for
from care_pathways.editor.schema import Schema
from care_pathways.editor.sheet import Sheet
from care_pathways.editor.values import Shown, changed, shown
from care_pathways.model.base import Model
from care_pathways.site import Report
from care_pathways.source import Value

from tests.conftest import PROJECT

NAMES: Schema = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "note": {"type": "string"},
        "many": {"type": "integer"},
        "sure": {"type": "boolean"},
    },
}
LIST: Schema = {"type": "array", "items": NAMES}


@pytest.fixture(scope="module")
def sheets(real_report: Report) -> dict[str, tuple[Sheet, Value]]:
    """Each file of the real content, with what it holds."""
    names = {record.file.name for record in real_report.catalogue.records() if record.kind not in BY_COMMAND}
    found = {name: Sheet(name, (PROJECT / name).read_bytes().decode()) for name in names}
    return {name: (sheet, sheet.value) for name, sheet in found.items()}


def records(report: Report) -> Iterator[Record[Model]]:
    """Every record that can be edited."""
    return (record for record in report.catalogue.records() if record.kind not in BY_COMMAND)


def test_every_record_is_shown_whole_and_comes_back_as_it_was(
    real_report: Report, sheets: dict[str, tuple[Sheet, Value]]
) -> None:
    """All records of the real content: no value is hidden, and none differs when nothing was touched."""
    forms = {record.kind: form_for(real_report.catalogue, record) for record in records(real_report)}
    hidden, different = [], []
    for record in records(real_report):
        held: Value = sheets[record.file.name][1]
        for step in record.within:
            held = held[step]  # type: ignore[index] # the catalogue says that it is there
        seen = shown(held, forms[record.kind].schema)
        sent: Shown = json.loads(json.dumps(seen))
        if changed(held, seen, sent, forms[record.kind].schema) != held:
            different.append(record.name)
        if _leaves(held) - (1 if record.kind == "page" and "review" in str(held) else 0) > _leaves(seen):
            hidden.append(record.name)

    assert (hidden, different) == ([], [])


def _leaves(value: object) -> int:
    if isinstance(value, dict):
        return sum(map(_leaves, value.values()))
    return sum(map(_leaves, value)) if isinstance(value, list) else value is not None


def test_one_text_of_each_kind_changes_its_own_lines_only(
    real_report: Report, sheets: dict[str, tuple[Sheet, Value]]
) -> None:
    """The first record of each kind that has a text: every line but those of the text is still there, in order."""
    firsts: dict[str, Record[Model]] = {}
    for record in records(real_report):
        firsts.setdefault(record.kind, record)
    assert len(firsts) > 20
    for record in firsts.values():
        sheet, whole = sheets[record.file.name]
        form = form_for(real_report.catalogue, record)
        held: Value = whole
        for step in record.within:
            held = held[step]  # type: ignore[index] # the catalogue says that it is there
        seen = shown(held, form.schema)
        after = json.loads(json.dumps(seen))
        texts = (name for name, value in after.items() if isinstance(value, str) and " " in value)
        name = next(texts, "")
        if not name:
            continue
        after[name] += " and more"

        text = sheet.changed(record.within, changed(held, seen, after, form.schema))

        old, new = sheet.text.split("\n"), text.split("\n")
        same = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
        tail = next((at for at, (a, b) in enumerate(zip(old[::-1], new[::-1], strict=False)) if a != b), len(old))
        body = 400 if record.kind == "page" else 12
        assert len(old) - same - tail <= body, (record.name, name)
        assert "and more" in text


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ({"name": "A"}, {"name": "A"}),
        ({"name": "A", "note": ""}, {"name": "A"}),
        ({"name": "A", "note": None}, {"name": "A"}),
        ({"name": "A"}, {"name": "A"}),
        ({"name": "", "note": "N"}, {"name": "", "note": "N"}),
        ({"name": "A", "note": "N", "many": 3}, {"name": "A", "note": "N", "many": "3"}),
        ({"name": "A", "note": "N", "many": 0}, {"name": "A", "note": "N", "many": "0"}),
        ({"name": "A", "note": "N", "unknown": "U"}, {"name": "A", "note": "N"}),
    ],
)
def test_a_field_that_was_left_empty_is_taken_out(after: Shown, expected: Value) -> None:
    """One that is needed stays, and is told as empty; one that the form does not know is not written."""
    held: Value = {"name": "A", "note": "N"}

    assert changed(held, {"name": "A", "note": "N"}, after, NAMES) == expected


def test_what_the_form_does_not_show_stays() -> None:
    """A field that it knows nothing of."""
    held: Value = {"name": "A", "older": {"deep": "x"}}

    seen = shown(held, NAMES)

    assert seen == {"name": "A"}
    assert changed(held, seen, {"name": "B"}, NAMES) == {"name": "B", "older": {"deep": "x"}}


def test_items_that_changed_places_keep_what_is_not_shown() -> None:
    """They are known by what they say, so each takes its own along."""
    held: Value = [{"name": "A", "older": "a"}, {"name": "B", "older": "b"}, {"name": "C", "older": "c"}]
    seen: Shown = [{"name": "A"}, {"name": "B"}, {"name": "C"}]

    moved = changed(held, seen, [{"name": "C"}, {"name": "A"}, {"name": "New"}, {"name": "B"}], LIST)
    edited = changed(held, seen, [{"name": "A"}, {"name": "B, and more"}, {"name": "C"}], LIST)

    assert moved == [held[2], held[0], {"name": "New"}, held[1]]  # type: ignore[index] # a list
    assert edited == [held[0], {"name": "B, and more", "older": "b"}, held[2]]  # type: ignore[index] # a list


def test_a_new_field_stands_where_the_schema_has_it() -> None:
    """Behind the fields before it."""
    held: Value = {"name": "A", "many": "2"}

    found = changed(held, {"name": "A", "many": 2}, {"name": "A", "many": 2, "note": "N"}, NAMES)

    assert isinstance(found, dict)
    assert list(found) == ["name", "note", "many"]
