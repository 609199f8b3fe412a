"""What changes the fingerprint of a record, and what does not."""

from typing import Annotated

from care_pathways.analysis.fingerprint import fingerprint
from care_pathways.model.base import Model
from pydantic import Field


class Line(Model):
    """A line of a record, as it was published."""

    strength: str
    claim: str


class Before(Model):
    """A record as it was published."""

    choose_together: tuple[str, ...] = ()
    specific: tuple[str, ...] = ()
    evidence: tuple[Line, ...] = ()


class RenamedLine(Model):
    """The line, with one field under a better name."""

    verb: Annotated[str, Field(serialization_alias="strength")]
    claim: str


class Renamed(Model):
    """The record, with fields under better names."""

    choices: Annotated[tuple[str, ...], Field(serialization_alias="choose_together")] = ()
    specific: tuple[str, ...] = ()
    evidence: tuple[RenamedLine, ...] = ()


BEFORE = Before(choose_together=("walking", "reading"), evidence=(Line(strength="offer", claim="It helps"),))


def renamed(choices: tuple[str, ...], verb: str) -> Renamed:
    """The record of today."""
    return Renamed(choices=choices, evidence=(RenamedLine(verb=verb, claim="It helps"),))


def test_a_renamed_field_is_no_change() -> None:
    """Neither in the record nor in a part of it."""
    assert fingerprint(renamed(("walking", "reading"), "offer")) == fingerprint(BEFORE)


def test_another_value_under_the_new_name_is_a_change() -> None:
    """The older name hides nothing."""
    assert fingerprint(renamed(("walking",), "offer")) != fingerprint(BEFORE)
    assert fingerprint(renamed(("walking", "reading"), "consider")) != fingerprint(BEFORE)


def test_a_value_that_moves_to_another_field_is_a_change() -> None:
    """What everyone is offered is not what some choose."""
    assert fingerprint(Before(specific=("walking",))) != fingerprint(Before(choose_together=("walking",)))


def test_a_field_that_is_added_and_left_empty_is_no_change() -> None:
    """Who gives the model a field changes no record that has no use for it."""

    class Longer(Before):
        note: str | None = None

    assert fingerprint(Longer(choose_together=("walking",))) == fingerprint(Before(choose_together=("walking",)))
