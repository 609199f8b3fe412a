"""Records of review for tests: somebody answers the statements of a record as it stands."""

from collections.abc import Callable
from pathlib import Path

from care_pathways.analysis.review_lines import ReviewLine, lines_of
from care_pathways.model.review_record import Answer
from care_pathways.site import check
from care_pathways.source import writer
from care_pathways.source.reader import Value

from tests.conftest import DAY

READERS: dict[str, Value] = {
    "kind": "plain-words",
    "by": "a reading group",
    "profession": "reader",
    "people": "3",
    "consent": "true",
}
"""A test with readers, as `about` of a record of review."""
Choice = Callable[[ReviewLine], Answer | None]


def all_right(_: ReviewLine) -> Answer | None:
    """Every statement is right."""
    return Answer.RIGHT


def sign(
    content: Path,
    *names: tuple[str, str | int],
    id: str = "nurse",
    answers: Choice = all_right,
    about: dict[str, Value] | None = None,
) -> None:
    """Write a record of review of these records, with an answer for each statement for which `answers` gives one."""
    catalogue = check(content, DAY).catalogue
    records = [next(record for record in catalogue.records(kind) if record.key == key) for kind, key in names]
    found: dict[tuple[str, str, str], Value] = {}
    for line in (line for record in records for line in lines_of(catalogue, record)):
        if answer := answers(line):
            statement: dict[str, Value] = {"of": line.of, "part": line.part or None, "fingerprint": line.fingerprint}
            said = {name: value for name, value in statement.items() if value is not None}
            remark = {"remark": "Say it another way"} if answer is Answer.CHANGE else {}
            found[(*line.place, line.fingerprint)] = {**said, "words": line.words, "answer": answer.value, **remark}
    record: dict[str, Value] = {
        "id": id,
        "kind": "clinical",
        "scope": "all of it",
        "edition": "1",
        "on": "2026-01-05",
        "by": "a mental health nurse",
        "profession": "nurse",
        "interests": "None declared",
        **(about or {}),
        "statements": list(found.values()),
    }
    path = content / f"reviews/{id}.yml"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(f"{writer.field(name, value, 0)}\n" for name, value in record.items()), encoding="utf-8")
