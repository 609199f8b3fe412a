"""Plain values to YAML as the project writes it: block style, two blanks a level, long text folded at 120."""

import json
import re

from care_pathways.source.reader import Value, read

WIDTH = 120
"""The longest line that folded text gets."""
SHORT = 80
"""Text up to this length stays on the line of its key."""


def scalar(text: str | None, indent: int, style: str = "", flow: bool = False) -> str:
    """One value as it stands after its key or dash.

    `indent` is the column of the lines below it, should it need any; `style` the sign that it was written with before
    (`>`, `|`, `'`, `"`, or none), kept where it can hold the new text; `flow` says that it stands inside brackets.
    """
    if text is None:
        return "null"
    if not flow and (style in (">", "|") or len(text) > SHORT) and (block := _block(text, indent)):
        return block
    if style != "'" and style != '"' and _reads_back(text, text, flow):
        return text
    single = "'" + text.replace("'", "''") + "'"
    if style != '"' and _reads_back(single, text, flow):
        return single
    return json.dumps(text, ensure_ascii=False)


def block(value: Value, indent: int) -> str:
    """A value as it stands after `key:` or a dash, with the blank or the line break before it."""
    if isinstance(value, dict) and value:
        return "\n" + "\n".join(_field(name, held, indent) for name, held in value.items())
    if isinstance(value, list) and value:
        return "\n" + "\n".join(item(held, indent) for held in value)
    return " " + inline(value, indent)


def inline(value: Value, indent: int = 0, flow: bool = False) -> str:
    """A value on one line, collections in brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(name)}: {inline(held, flow=True)}" for name, held in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(held, flow=True) for held in value) + "]"
    return scalar(value, indent, flow=flow)


def brackets(value: Value, column: int, indent: int) -> str:
    """A collection in brackets that begins in that column of a line with that indent: on one line, or over several."""
    line = inline(value)
    if column + len(line) <= WIDTH or not isinstance(value, list):
        return line
    before = "\n" + " " * (indent + 2)
    rows, row = [], ""
    for held in value:
        word = inline(held, flow=True) + ","
        if row and indent + 2 + len(row) + 1 + len(word) > WIDTH:
            rows.append(row)
            row = word
        else:
            row = f"{row} {word}".lstrip()
    return f"[{before}{before.join([*rows, row]).rstrip(',')}\n{' ' * indent}]"


def item(value: Value, indent: int) -> str:
    """An item of a list with its dash. The fields of a set begin on the line of the dash."""
    written = block(value, indent + 2)
    first = f" {written.lstrip()}" if written.startswith("\n") else written
    return f"{' ' * indent}-{first}"


def field(name: str, value: Value, indent: int) -> str:
    """A field of a set with its key."""
    return _field(name, value, indent)


def _field(name: str, value: Value, indent: int) -> str:
    return f"{' ' * indent}{_key(name)}:{block(value, indent + 2)}"


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_-]*", name) else json.dumps(name)


def _reads_back(written: str, text: str, flow: bool) -> bool:
    """Does the reader give the text itself for what was written, in the place where it is to stand?"""
    if not text or "\n" in text:
        return written != text and "\n" not in text
    around = f"key: [{written}, end]\n" if flow else f"key: {written}\n"
    parsed = read("", around.encode())
    return not parsed.problems and parsed.value == {"key": [text, "end"] if flow else text}


def _block(text: str, indent: int) -> str:
    """The text folded (`>-`), or line by line (`|-`) when it has lines of its own; empty when neither can hold it."""
    lines = text.split("\n")
    if any(line != line.strip() for line in lines) or not lines[0] or not lines[-1] or "\r" in text or "\t" in text:
        return ""
    before = "\n" + " " * indent
    if len(lines) > 1:
        return "|-" + "".join(before + line if line else "\n" for line in lines)
    return ">-" + "".join(before + line for line in _folded(text, WIDTH - indent))


def _folded(text: str, width: int) -> list[str]:
    """The text in lines, broken only at single blanks: a reader joins the lines with just one."""
    lines, line = [], ""
    for word in re.split(r"(?<! ) (?! )", text):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
