"""The usual slips behind broken YAML, sought near the place where the reader gave up, often some lines later."""

import re

from care_pathways.diagnostics import Diagnostic, Mark

_HOLD = re.compile(r"^(?:[ ]*\u00a0|[ ]*-\u00a0| *(?:- )?[\w-]+:\u00a0)")
_NO_SPACE = re.compile(r"^ *(?:- )?[a-z_]+:(?=[^\s/])")
_FIELD = re.compile(r"^ *(?:- +)?[\w-]+:(?: |$)")
_ITEM = re.compile(r"^ *- ")
_OPENED = re.compile(r"^ *(?:- +)?(?:[\w-]+: +)?([\"'])")
_WITHOUT_COLON = re.compile(r"^ *(?:- +)?[a-z_]+(?: +[^\s:#][^:]*)?$")
_FAR = 400
"""Lines above the place in which an open quote is sought."""


def slip(name: str, lines: list[str], number: int, said: str) -> Diagnostic | None:
    """The slip that explains what the reader said of a line (from 1), if there is one that we know."""
    near = [at for at in (number, _above(lines, number)) if at and at <= len(lines)]
    for at in near:
        if found := _HOLD.match(lines[at - 1]):
            column = lines[at - 1].index("\u00a0") + 1
            message = "A space that holds two words together (U+00A0) stands here, and YAML takes it for a letter"
            return Diagnostic(Mark(name, at, column), "yaml", message, "Delete it and type an ordinary space")
    for at in range(min(number, len(lines)), max(0, number - _FAR), -1):
        if (found := _OPENED.match(lines[at - 1])) and _stays_open(lines, at, found):
            mark = Mark(name, at, found.start(1) + 1)
            return Diagnostic(mark, "yaml", "A quote is opened here and not closed before the next field", "Close it")
    for at in reversed(near):
        if found := _NO_SPACE.match(lines[at - 1]):
            mark = Mark(name, at, found.end())
            return Diagnostic(mark, "yaml", "There is no space after the colon", "Put a space behind it")
    return _missing_colon(name, lines, number, said)


def _missing_colon(name: str, lines: list[str], number: int, said: str) -> Diagnostic | None:
    if "expected ':'" not in said and "mapping values" not in said:
        return None
    here = lines[number - 1] if number <= len(lines) else ""
    above = _above(lines, number)
    while above and _ITEM.match(lines[above - 1]) and _indent(lines[above - 1]) > _indent(here):
        above = _above(lines, above)  # the items of a list whose name lacks its colon
    fits = not here.strip() or _FIELD.match(here) or _ITEM.match(here)
    if not above or not fits or not _WITHOUT_COLON.match(lines[above - 1]) or _goes_on(lines, above):
        return None
    line = lines[above - 1]
    mark = Mark(name, above, len(line) - len(line.lstrip(" -")) + 1)
    return Diagnostic(mark, "yaml", "This line has no colon after the name of its field", "Write it as name: value")


def _goes_on(lines: list[str], number: int) -> bool:
    """May the line only go on from an unquoted text above it, being further in?"""
    above = _above(lines, number)
    if not above or not _FIELD.match(lines[above - 1]) or lines[above - 1].rstrip().endswith(":"):
        return False
    return _indent(lines[number - 1]) > len(lines[above - 1]) - len(lines[above - 1].lstrip(" -"))


def _stays_open(lines: list[str], number: int, found: re.Match[str]) -> bool:
    quote, rest = found[1], lines[number - 1][found.end() :]
    rest = re.sub(r"\\.", "", rest) if quote == '"' else rest.replace("''", "")
    if quote in rest:
        return False
    below = next((line for line in lines[number:] if line.strip()), "")
    return bool(_FIELD.match(below) or _ITEM.match(below))


def _above(lines: list[str], number: int) -> int:
    """The nearest line above with something on it that is no comment; 0 if there is none."""
    numbers = range(min(number - 1, len(lines)), 0, -1)
    return next((at for at in numbers if lines[at - 1].strip() and not lines[at - 1].lstrip().startswith("#")), 0)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
