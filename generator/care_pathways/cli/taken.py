"""What becomes of a pack that came back: a record of review, and what is to be changed, by file and line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from care_pathways.analysis.answers import counting
from care_pathways.analysis.review_lines import ReviewLine, lines_about
from care_pathways.analysis.standing import AGAINST
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.exports.review import Given, Pack, columns
from care_pathways.load.faults import faults
from care_pathways.model.review_record import BY_PEOPLE, Answer, Answered, ReviewRecord
from care_pathways.source import SourceFile, Value, writer


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """A change that somebody asks for, where its words stand today."""

    line: ReviewLine
    answer: Answered


def stands(lines: tuple[ReviewLine, ...], of: str, part: str, fingerprint: str) -> ReviewLine | None:
    """The line that still has just these words."""
    return next((item for item in lines if (*item.place, item.fingerprint) == (of, part, fingerprint)), None)


def fields(pack: Pack) -> dict[str, Value]:
    """The record of review, as its file holds it."""
    signed = pack.signed
    by_people = pack.kind in BY_PEOPLE
    people: dict[str, Value] = {
        "people": signed.get(columns.PEOPLE),
        "consent": "true" if signed.get(columns.CONSENT, "").lower() == columns.YES else "false",
    }
    about: dict[str, Value] = {
        "id": _id(pack),
        "kind": pack.kind.value if pack.kind else "",
        "scope": signed[columns.SCOPE],
        "edition": pack.edition,
        "on": signed[columns.ON],
        "by": signed[columns.BY],
        "profession": signed[columns.PROFESSION],
        "interests": signed[columns.INTERESTS],
        **(people if by_people else {}),
        "replaces_earlier": "true" if signed.get(columns.REPLACES, "").lower() == columns.YES else None,
        "missing": signed.get(columns.MISSING) or None,
        "statements": [_answered(given) for given in pack.answers],
    }
    return {name: value for name, value in about.items() if value is not None}


def _answered(given: Given) -> Value:
    said: dict[str, Value] = {
        "of": given.of,
        "part": given.part or None,
        "fingerprint": given.fingerprint,
        "words": given.words,
        "answer": given.answer.value,
        "change_to": given.change_to or None,
        "remark": given.remark or None,
    }
    return {name: value for name, value in said.items() if value is not None}


def _id(pack: Pack) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", f"{pack.signed[columns.ON]} {pack.signed[columns.BY]} {pack.name}".lower())
    return words.strip("-")[:80].strip("-")


SHEET_OF = {
    "by": columns.BY,
    "profession": columns.PROFESSION,
    "on": columns.ON,
    "scope": columns.SCOPE,
    "interests": columns.INTERESTS,
    "people": columns.PEOPLE,
    "consent": columns.CONSENT,
}


def record(pack: Pack) -> ReviewRecord | list[str]:
    """The record, or why the sheet about who reviewed does not fit."""
    try:
        return ReviewRecord.model_validate(fields(pack))
    except ValidationError as problem:
        return [_fault(found) for found in faults(problem, ReviewRecord, SourceFile("", ""), ())]


def _fault(problem: Diagnostic) -> str:
    """A fault of the record in the words of the sheet: the field by its label there."""
    said = f"{problem.message}. {problem.hint}".strip()
    field = next((name for name in SHEET_OF if problem.message.startswith(f'"{name}"')), None)
    if field:
        quoted = f'"{field}" '
        return f'{columns.SIGNED}, "{SHEET_OF[field]}": {said.removeprefix(quoted)}'
    if problem.message.startswith("This "):
        return f"{columns.SIGNED}: t{said.removeprefix('T')}"
    return f"{columns.FIRST}, or {columns.STATEMENTS}: {said}"


def text_of(record_fields: dict[str, Value]) -> str:
    """The file."""
    head = "# yaml-language-server: $schema=../schema/review.json\n"
    return head + "".join(f"{writer.field(name, value, 0)}\n" for name, value in record_fields.items())


def wanted(catalogue: Catalogue, reviews: list[ReviewRecord]) -> Iterator[Wanted]:
    """Every change that these reviews ask for, as long as the words stand and the reviewer stays with it."""
    for _, answer in counting(reviews):
        if answer.answer in AGAINST:
            found = stands(lines_about(catalogue, answer.of), answer.of, answer.part or "", answer.fingerprint)
            if found:
                yield Wanted(line=found, answer=answer)


def told(item: Wanted) -> str:
    """One change to make: file and line, what stands there, what is asked."""
    answer = item.answer
    verb = "remove" if answer.answer is Answer.REMOVE else "change"
    to = f'\n    to: "{answer.change_to}"' if answer.change_to else ""
    remark = f"\n    remark: {answer.remark}" if answer.remark else ""
    return f'{item.line.mark}: {verb} "{item.line.words}"{to}{remark}'
