"""A text from before a field was renamed is read under today's names."""

from care_pathways.model.base import Model
from care_pathways.model.first_names import under_todays_names
from pydantic import Field


class Inner(Model):
    """A part with a field that had another name."""

    now: str = Field(default="", serialization_alias="first")
    same: str = ""


class Outer(Model):
    """A record with such parts."""

    lines: tuple[Inner, ...] = Field(default=(), serialization_alias="rows")
    one: Inner | None = None


def test_first_names_are_read_at_every_depth() -> None:
    """In the record, in a list, in a part that may be missing; what nobody knows is left to be told."""
    written = {"rows": [{"first": "a", "same": "b"}], "one": {"first": "c"}, "wrong": "d"}

    assert under_todays_names(written, Outer) == {
        "lines": [{"now": "a", "same": "b"}],
        "one": {"now": "c"},
        "wrong": "d",
    }


def test_what_holds_no_fields_is_left_to_be_told() -> None:
    """Words where a part belongs, in a list or alone."""
    written = {"rows": ["a", {"first": "b"}], "one": "c"}

    assert under_todays_names(written, Outer) == {"lines": ["a", {"now": "b"}], "one": "c"}
    assert under_todays_names("words", Outer) == "words"


def test_todays_name_goes_first() -> None:
    """Where both stand, the other stays what it is, and is told as a field that nobody knows."""
    written = {"lines": [{"now": "a", "first": "b"}]}

    assert under_todays_names(written, Outer) == written
