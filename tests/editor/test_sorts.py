"""Numbers, marks and fields without a value: how a form shows them, and what becomes of them in the file."""

import json

import pytest
from care_pathways.editor.values import Shown, changed, shown
from care_pathways.source import Value

from tests.editor.test_values import LIST, NAMES


@pytest.mark.parametrize(
    ("held", "seen"),
    [
        ({"name": "A", "note": None}, {"name": "A"}),
        ({"name": "A", "many": "-3", "sure": "true"}, {"name": "A", "many": -3, "sure": True}),
        ({"name": "A", "many": "12", "sure": "false"}, {"name": "A", "many": 12, "sure": False}),
        ({"name": "A", "many": "a few", "sure": "yes"}, {"name": "A", "many": "a few", "sure": "yes"}),
        ({"name": "12", "note": "true"}, {"name": "12", "note": "true"}),
    ],
)
def test_what_is_no_number_or_mark_is_shown_as_it_is_written(held: Value, seen: Shown) -> None:
    """A field without a value is not shown."""
    assert shown(held, NAMES) == seen
    assert changed(held, seen, json.loads(json.dumps(seen)), NAMES) == held


def test_a_number_that_is_missing_in_a_list_is_shown_as_missing() -> None:
    """Not as nought."""
    assert shown(["1", None], {"type": "array", "items": {"type": "integer"}}) == [1, None]


@pytest.mark.parametrize(
    ("held", "after", "expected"),
    [
        ({"name": "A", "note": None}, {"name": "A", "note": "N"}, {"name": "A", "note": "N"}),
        ({"name": "A", "note": None}, {"name": "B", "note": ""}, {"name": "B", "note": None}),
        ({"name": "A", "note": None}, {"name": "B"}, {"name": "B", "note": None}),
        ({"name": "A", "note": ""}, {"name": "B", "note": ""}, {"name": "B", "note": ""}),
        ({"name": "A"}, {"name": "A", "sure": True}, {"name": "A", "sure": "true"}),
        ({"name": "A"}, {"name": "A", "sure": False}, {"name": "A", "sure": "false"}),
    ],
)
def test_a_value_is_written_as_its_sort_is(held: Value, after: Shown, expected: Value) -> None:
    """What was without a value stays so until something is typed; a mark is true or false."""
    assert changed(held, shown(held, NAMES), after, NAMES) == expected


def test_a_new_item_is_written_without_its_empty_fields() -> None:
    """In the order of the schema; one that is needed is written though it is empty."""
    found = changed([], [], [{"note": "", "many": 1, "name": ""}, {"note": "N", "name": "B"}], LIST)

    assert found == [{"name": "", "many": "1"}, {"name": "B", "note": "N"}]


@pytest.mark.parametrize(
    ("held", "after", "expected"),
    [({"name": "A"}, "text", "text"), ({"name": "A"}, ["x"], ["x"]), ({"name": "A"}, None, None)],
)
def test_a_value_of_another_sort_is_passed_on_as_it_was_sent(held: Value, after: Shown, expected: Value) -> None:
    """The checks tell it: the form draws no such thing."""
    assert changed(held, {"name": "A"}, after, NAMES) == expected
    assert changed([held], [{"name": "A"}], "text", LIST) == "text"
