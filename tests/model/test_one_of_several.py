"""Where one of several fields is enough, or only one may stand: each is tried alone, none, and two at once."""

from itertools import pairwise
from typing import Any

import pytest
from care_pathways.model.local.beside import Beside
from care_pathways.model.local.line import LocalLine
from care_pathways.model.local.note import LocalDifference, Note
from care_pathways.model.package import Caution
from care_pathways.model.review_record import Answered
from care_pathways.model.slot import Slot
from pydantic import BaseModel, ValidationError

SIDES = {"national": "There.", "here": "Here."}
DECIDED = {"id": "one", "beside": {"cluster": 1}, "reason": "Why.", "decided_by": "A board", "on": "2026-01-02"}
LINE = {
    "id": "one",
    "name": "A line",
    "use": "crisis",
    "hours": "Always",
    "who_for": "Anyone",
    "checked_on": "2026-01-02",
    "source": "A poster",
}
ANSWER = {"of": "intervention:walking", "fingerprint": "a12345678", "words": "Words.", "answer": "change"}
ENOUGH: list[tuple[type[BaseModel], dict[str, Any], dict[str, Any]]] = [
    (Note, {**DECIDED, "weight": "minor"}, {"people": "A.", "professionals": "B.", "commissioners": "C."}),
    (LocalDifference, DECIDED, {"people": SIDES, "professionals": SIDES, "commissioners": SIDES}),
    (
        LocalLine,
        LINE,
        {
            "call": "0808 157 0001",
            "text_number": "85258",
            "email": "a@example.org",
            "web": "https://example.org/",
            "post": "1 High Street",
        },
    ),
    (Answered, ANSWER, {"change_to": "Other words.", "remark": "Too long."}),
    (Caution, {}, {"note": "Do not begin with it", "statement": "ng1/no-tablets-first"}),
]
ONLY_ONE: list[tuple[type[BaseModel], dict[str, Any], dict[str, Any]]] = [
    (
        Beside,
        {},
        {"cluster": 1, "package": 1, "intervention": "walking", "pathway": "mood", "page": "people/reviews"},
    ),
    (Slot, {"id": "one", "asks": "What?"}, {"line": "crisis", "text": "comments", "each_cluster": "offers"}),
]


def named(cases: list[tuple[type[BaseModel], dict[str, Any], dict[str, Any]]]) -> list[Any]:
    """Each with its name."""
    return [pytest.param(*case, id=case[0].__name__) for case in cases]


@pytest.mark.parametrize(("model", "record", "ways"), named(ENOUGH + ONLY_ONE))
def test_each_is_enough_and_none_is_not(model: type[BaseModel], record: dict[str, Any], ways: dict[str, Any]) -> None:
    """No way is forgotten."""
    for name, value in ways.items():
        assert getattr(model.model_validate({**record, name: value}), name)
    with pytest.raises(ValidationError):
        model.model_validate(record)


@pytest.mark.parametrize(("model", "record", "ways"), named(ONLY_ONE))
def test_two_are_too_many(model: type[BaseModel], record: dict[str, Any], ways: dict[str, Any]) -> None:
    """Whichever they are."""
    names = list(ways)
    for first, second in pairwise(names):
        with pytest.raises(ValidationError):
            model.model_validate({**record, first: ways[first], second: ways[second]})
