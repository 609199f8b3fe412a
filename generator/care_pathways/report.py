"""Problems as text for a person, as annotations for GitHub, or as JSON for a program."""

import json
from collections import Counter
from collections.abc import Callable, Sequence

from care_pathways.diagnostics import Diagnostic, Severity
from care_pathways.words.grammar import counted

Format = Callable[[Sequence[Diagnostic], int], str]
"""The problems to show, and how many more a suppression hides."""


def text(problems: Sequence[Diagnostic], hidden: int) -> str:
    """Each problem with its place, its line and what to do; then a count."""
    some, left_out = _bounded(problems)
    more = [f"{count:,} more [{code}] in {shown(file)} are not shown" for (file, code), count in left_out.items()]
    return "\n\n".join([*map(_paragraph, some), *more[:MOST_PLACES], summary(problems, hidden)])


MOST_ALIKE, MOST_PLACES = 20, 50
"""Problems of one code in one file that are printed, and such groups that are named beyond that."""
MOST = 500
"""Problems that are printed at all."""
LONGEST = 400
"""Letters of a message that are printed: a pasted text can be one long word."""


def _bounded(problems: Sequence[Diagnostic]) -> tuple[list[Diagnostic], Counter[tuple[str, str]]]:
    """As many as somebody may read, and how many of each sort are left out."""
    met: Counter[tuple[str, str]] = Counter()
    left_out: Counter[tuple[str, str]] = Counter()
    some: list[Diagnostic] = []
    for problem in problems:
        sort = (problem.mark.file, problem.code)
        met[sort] += 1
        if met[sort] > MOST_ALIKE or len(some) >= MOST:
            left_out[sort] += 1
        else:
            some.append(problem)
    return some, left_out


def _cut(text: str) -> str:
    return shown(f"{text[:LONGEST]}..." if len(text) > LONGEST else text)


def shown(text: str) -> str:
    """Text as a terminal may get it: what would move its cursor, hide or turn what follows is written as a code."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text)


def _paragraph(problem: Diagnostic) -> str:
    lines = [f"{shown(str(problem.mark))}: {problem.severity} [{problem.code}] {_cut(problem.message)}"]
    if problem.line_text.strip():
        number = str(problem.mark.line)
        # A long line is shown round the fault, so that the mark under it stays in sight.
        start = max(0, problem.mark.column - 60) if len(problem.line_text) > 100 else 0
        part = problem.line_text[start : start + 100].replace("\t", " ")
        lines.append(f"  {number} | {shown(part)}")
        lines.append(f"  {' ' * len(number)} | {' ' * (problem.mark.column - 1 - start)}^")
    if problem.hint:
        lines.append(f"  {_cut(problem.hint)}")
    return "\n".join(lines)


def summary(problems: Sequence[Diagnostic], hidden: int) -> str:
    """One line: how many of each."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    due = sum(problem.severity is Severity.DUE for problem in problems)
    counts = f"{counted(errors, 'error')}, {counted(len(problems) - errors - due, 'warning')}"
    counts += f", {due} due" if due else ""
    return f"{counts}, {hidden} hidden by a suppression" if hidden else counts


def github(problems: Sequence[Diagnostic], hidden: int) -> str:
    """One annotation a problem, then the count."""
    lines = []
    some, left_out = _bounded(problems)
    for problem in some:
        message = _cut(f"{problem.message}. {problem.hint}" if problem.hint else problem.message)
        lines.append(
            f"::{_LEVELS[problem.severity]} file={_property(shown(problem.mark.file))},line={problem.mark.line},"
            f"col={problem.mark.column},title={_property(problem.code)}::{_data(message)}"
        )
    more = [f"{left_out.total():,} more are not shown"] if left_out else []
    return "\n".join([*lines, *more, summary(problems, hidden)])


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
            "text": problem.line_text[:1000],
        }
        for problem in problems
    ]
    return json.dumps({"problems": rows, "hidden": hidden}, indent=2)


FORMATS: dict[str, Format] = {"text": text, "github": github, "json": as_json}
