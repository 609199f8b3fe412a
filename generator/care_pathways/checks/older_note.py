"""A local text stands beside a part of the national text. When that has changed, someone has to read both again."""

from collections.abc import Iterator

from care_pathways.analysis.beside import print_of, record_beside
from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic, Severity
from care_pathways.model.local.note import LocalDifference, Note


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The part beside which a local text stands is there, and says what it said when the text was written."""
    for record in catalogue.local.beside:
        kind, key = record.value.beside.place
        if catalogue.is_known("cluster" if kind == "package" else kind, key):
            yield from _one(catalogue, record)


def _one(catalogue: Catalogue, record: Record[Note] | Record[LocalDifference]) -> Iterator[Diagnostic]:
    beside, national = record.value.beside, record_beside(catalogue, record.value.beside)
    kind, key = beside.place
    said = f"{kind} {key}" + (f", {beside.part}" if beside.part else "")
    accept = f"care-pathways accept {record.kind} {record.key}"
    now = print_of(catalogue, beside)
    if now is None:
        yield Diagnostic(
            record.at("beside", "part") if beside.part and national else record.at("beside"),
            "lost-note",
            f"The national text has no {said} any more",
            "Find the part that now says it and name that one, or delete this",
        )
    elif beside.written_from is None:
        yield Diagnostic(
            record.at("beside"),
            "older-note",
            f"Nobody has said yet that this was read beside {said}",
            f"Read both, then: {accept}",
            Severity.WARNING,
        )
    elif beside.written_from != now and national:
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
