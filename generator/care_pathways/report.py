"""Problems as text for a person, as annotations for GitHub, or as JSON for a program."""

import json
from collections.abc import Callable, Sequence

from care_pathways.diagnostics import Diagnostic, Severity

Format = Callable[[Sequence[Diagnostic], int], str]
"""The problems to show, and how many more a suppression hides."""


def text(problems: Sequence[Diagnostic], hidden: int) -> str:
    """Each problem with its place, its line and what to do; then a count."""
    return "\n\n".join([*map(_paragraph, problems), summary(problems, hidden)])


def shown(text: str) -> str:
    """Text as a terminal may get it: what would move its cursor, hide or turn what follows is written as a code."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text)


def _paragraph(problem: Diagnostic) -> str:
    lines = [f"{problem.mark}: {problem.severity} [{problem.code}] {problem.message}"]
    if problem.line_text.strip():
        number = str(problem.mark.line)
        # A long line is shown round the fault, so that the mark under it stays in sight.
        start = max(0, problem.mark.column - 60) if len(problem.line_text) > 100 else 0
        shown = problem.line_text[start : start + 100].replace("\t", " ")
        lines.append(f"  {number} | {shown}")
        lines.append(f"  {' ' * len(number)} | {' ' * (problem.mark.column - 1 - start)}^")
    if problem.hint:
        lines.append(f"  {problem.hint}")
    return "\n".join(lines)


def summary(problems: Sequence[Diagnostic], hidden: int) -> str:
    """One line: how many of each."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    due = sum(problem.severity is Severity.DUE for problem in problems)
    counts = f"{_count(errors, 'error')}, {_count(len(problems) - errors - due, 'warning')}"
    counts += f", {due} due" if due else ""
    return f"{counts}, {hidden} hidden by a suppression" if hidden else counts


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")


def github(problems: Sequence[Diagnostic], hidden: int) -> str:
    """One annotation a problem, then the count."""
    lines = []
    for problem in problems:
        message = f"{problem.message}. {problem.hint}" if problem.hint else problem.message
        lines.append(
            f"::{_LEVELS[problem.severity]} file={_property(problem.mark.file)},line={problem.mark.line},"
            f"col={problem.mark.column},title={_property(problem.code)}::{_data(message)}"
        )
    return "\n".join([*lines, summary(problems, hidden)])


_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.DUE: "notice"}
"""What GitHub calls them."""


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Sequence[Diagnostic], hidden: int) -> str:
    """An object with the problems and the number hidden."""
    rows = [
        {
            "file": problem.mark.file,
            "line": problem.mark.line,
            "column": problem.mark.column,
            "severity": problem.severity.value,
            "code": problem.code,
            "message": problem.message,
            "hint": problem.hint,
            "text": problem.line_text,
        }
        for problem in problems
    ]
    return json.dumps({"problems": rows, "hidden": hidden}, ensure_ascii=False, indent=2)


FORMATS: dict[str, Format] = {"text": text, "github": github, "json": as_json}
