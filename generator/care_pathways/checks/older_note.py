"""A local text stands beside a part of the national text. When that has changed, someone has to read both again."""

from collections.abc import Iterator

from care_pathways.analysis.beside import record_beside
from care_pathways.analysis.fingerprint import of_part
from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic, Mark, Severity
from care_pathways.model.base import Model
from care_pathways.model.local.note import LocalDifference, Note


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The part beside which a local text stands is there, and says what it said when the text was written."""
    for record in catalogue.local.beside:
        kind, key = record.value.beside.place
        if national := record_beside(catalogue, record.value.beside):
            yield from _one(record, national)
        elif kind == "package" and catalogue.is_known("cluster", key) and not catalogue.is_unread("package"):
            yield _lost(record, record.at("beside"))  # any other name that is not there is an unknown reference


def _one(record: Record[Note] | Record[LocalDifference], national: Record[Model]) -> Iterator[Diagnostic]:
    beside, said = record.value.beside, _said(record)
    accept = f"care-pathways accept {record.kind} {record.key}"
    now = of_part(national.value, beside.part)
    if now is None:
        yield _lost(record, record.at("beside", "part"))
    elif beside.written_from is None:
        yield Diagnostic(
            record.at("beside"),
            "older-note",
            f"Nobody has said yet that this was read beside {said}",
            f"Read both, then: {accept}",
            Severity.WARNING,
        )
    elif beside.written_from != now:
        changed = beside.written_from[0] == now[0]
        yield Diagnostic(
            record.at("beside", "written_from"),
            "older-note",
            f"{said.capitalize()} has changed since this was written: {national.file.name}"
            if changed
            else f"How {said} is read has changed: nobody can tell whether its words have",
            f"Read both, mend this where it no longer fits, then: {accept}",
            Severity.WARNING,
        )


def _said(record: Record[Note] | Record[LocalDifference]) -> str:
    """The place in words: cluster 1, people.in_short."""
    kind, key = record.value.beside.place
    return f"{kind} {key}" + (f", {record.value.beside.part}" if record.value.beside.part else "")


def _lost(record: Record[Note] | Record[LocalDifference], mark: Mark) -> Diagnostic:
    return Diagnostic(
        mark,
        "lost-note",
        f"The national text has no {_said(record)} any more",
        "Find the part that now says it and name that one, or delete this",
    )
