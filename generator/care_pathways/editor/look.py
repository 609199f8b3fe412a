"""What would become of a file: the lines that go and come, and the problems that it would have."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff

from care_pathways.catalogue import Record
from care_pathways.editor.problems import Problem, placed
from care_pathways.editor.sheet import Sheet
from care_pathways.model.base import Model
from care_pathways.site import Report

MOST_LINES = 400


@dataclass(frozen=True, kw_only=True)
class Look:
    """What would become of a file: its text, the lines that differ, and the problems that it would have."""

    text: str
    lines: tuple[str, ...]
    problems: tuple[Problem, ...]
    elsewhere: tuple[Problem, ...]
    """Problems of other records that this would bring."""
    report: Report | None
    readable: bool
    """Could the record be read? If not, it cannot be saved."""


def seen(
    record: Record[Model], text: str, report: Report, differing: tuple[str, ...], before: Report | None = None
) -> Look:
    """The problems of a record in a text, and those of others that were not there before."""
    sheet = Sheet(record.file.name, text)
    known = {(found.mark.file, found.code, found.message) for found in (before or report).diagnostics}
    told = placed(report.diagnostics, sheet.source, sheet.value, record.within)
    pairs = list(zip(report.diagnostics, told, strict=True))
    return Look(
        text=text,
        lines=differing,
        problems=tuple(problem for _, problem in pairs if problem.keys is not None),
        elsewhere=tuple(
            problem
            for found, problem in pairs
            if problem.keys is None and (found.mark.file, found.code, found.message) not in known
        ),
        report=report,
        readable=any(other.name == record.name for other in report.catalogue.records(record.kind)),
    )


def lines(old: str, new: str) -> Iterator[str]:
    """The lines that go and come, as a version control would show them."""
    found = list(unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0))[2:]
    yield from found[:MOST_LINES]
