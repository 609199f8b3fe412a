"""Acts of review of each sort, so that each state of a text and each answer is there."""

from functools import partial
from pathlib import Path
from typing import Any

from care_pathways.analysis.review_lines import ReviewLine
from care_pathways.model.review_record import Answer
from care_pathways.source.reader import Value

from tests.example.sides import change
from tests.reviewing import sign

ANEW: dict[str, Value] = {"replaces_earlier": "true", "on": "2026-01-06"}
OF_SOURCES: dict[str, Value] = {"kind": "sources", "profession": "information specialist", "by": "a librarian"}
OF_LAW: dict[str, Value] = {"kind": "legal", "profession": "lawyer", "by": "a lawyer", "on": "2026-01-09"}
BY_CARERS: dict[str, Value] = {
    "kind": "lived-experience",
    "scope": "a help in plain words",
    "by": "a group of carers",
    "profession": "carer",
    "people": "7",
    "consent": "true",
    "on": "2026-01-07",
    "missing": "What it is like on a bad day.",
}
BY_READERS: dict[str, Value] = BY_CARERS | {
    "kind": "plain-words",
    "by": "a group of readers",
    "profession": "reader",
    "people": "9",
    "on": "2026-01-08",
}
STATES = {
    "clusters/01-first.yml": "source-checked",
    "packages/01-first.yml": "legally-reviewed",
    "interventions/walking.yml": "clinically-reviewed",
    "pathways/mood.yml": "partly-reviewed",
    "self-assessments/ten.yml": "clinically-reviewed",
}


def add(content: Path) -> None:
    """Each state of review; a nurse who answered anew; carers want a change, which the editors did not make."""
    sign(content, ("intervention", "walking"), id="nurse")
    sign(content, ("intervention", "walking"), id="nurse-anew", about=ANEW)
    sign(content, ("intervention", "guided-help"), id="carers", answers=_other_risks, about=BY_CARERS)
    change(content / "reviews/carers.yml", _say_why)
    sign(content, ("cluster", 1), id="sources", about=OF_SOURCES)
    sign(content, ("package", "01-first"), id="law", about=OF_LAW)
    sign(content, ("pathway", "mood"), ("self-assessment", "ten"), id="some", answers=_not_who)
    sign(content, ("page", "people/quoted"), id="page")
    sign(content, ("page", "people/quoted"), id="readers", about=BY_READERS)
    for name, state in STATES.items():
        change(content / name, partial(_reached, state))


def _reached(state: str, held: Any) -> None:
    held["review"]["state"] = state


def _other_risks(line: ReviewLine) -> Answer:
    return Answer.CHANGE if line.part == "people.risks" else Answer.RIGHT


def _not_who(line: ReviewLine) -> Answer:
    return Answer.CANNOT_JUDGE if line.part == "who" else Answer.RIGHT


def _say_why(held: Any) -> None:
    first, *_ = (answer for answer in held["statements"] if answer["answer"] == Answer.CHANGE)
    first |= {"change_to": "It can be hard.", "kept_because": "The source says more than that."}
