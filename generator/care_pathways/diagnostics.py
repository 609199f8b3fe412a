"""Problems in the content, as values: where, what is wrong in the author's words, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Severity(StrEnum):
    """`ERROR` stops the build; `WARNING` fails a strict check; `DUE` came with the day alone, and never fails."""

    ERROR = "error"
    WARNING = "warning"
    DUE = "due"


@dataclass(frozen=True, order=True)
class Mark:
    """A place in a content file. `file` is relative to the project; `line` and `column` count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True)
class Diagnostic:
    """One problem. `line_text` is the offending line, filled in by `source` for the reports."""

    mark: Mark
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    line_text: str = ""

    def as_warning(self) -> "Diagnostic":
        """The same problem, where it stops nothing yet."""
        return replace(self, severity=Severity.WARNING)

    def as_due(self) -> "Diagnostic":
        """The same problem, back because a day has passed."""
        return replace(self, severity=Severity.DUE)


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sorted by place, each once."""
    return sorted(set(diagnostics), key=lambda found: (found.mark, found.code, found.message))


def by_hand(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Those that an edit brought, and not the day alone."""
    return [found for found in diagnostics if found.severity is not Severity.DUE]


def errors(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Those that stop the build."""
    return [found for found in diagnostics if found.severity is Severity.ERROR]
