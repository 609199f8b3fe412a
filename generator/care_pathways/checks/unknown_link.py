"""A link in prose names a page by kind and id, or an address on the web; both must be in order."""

import re
from collections.abc import Iterator

from care_pathways.analysis.told import SAYS
from care_pathways.catalogue import Catalogue, Key, Record
from care_pathways.checks.unknown_reference import SUGGESTIONS, hint
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.model.base import Model
from care_pathways.source import Keys
from care_pathways.text.easier import SYMBOLS
from care_pathways.words.grammar import commas

LINK = re.compile(r"\]\(\s*<?([^)\s>]*)")
KINDS = ("cluster", "intervention", "guidance", "helpline", "term", "page")
OTHERS = {"help", "a-z", "home", "leaflets", "quality", "tools", "ways-in"}


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every link in prose can be followed."""
    suggestions = SUGGESTIONS
    for record in catalogue.records():
        for keys, text in record.prose:
            for link in LINK.finditer(text):
                if fault := _fault(catalogue, link.group(1), suggestions > 0):
                    suggestions -= 1
                    message, todo = fault
                    yield Diagnostic(place(record, keys, text, link.start(1)), "unknown-link", message, todo)


def _fault(catalogue: Catalogue, target: str, suggest: bool) -> tuple[str, str] | None:
    if target.startswith("https://"):
        return None
    kind, colon, name = target.partition(":")
    name = name.partition("#")[0]
    if target in OTHERS:
        return None
    if target.startswith("help#"):
        return _situation(catalogue, target.removeprefix("help#"))
    if kind == "told":
        return None if name in SAYS else (f'Nothing is told of "{name}"', hint(name, [*SAYS], "analysis/told.py"))
    if kind == "symbol":
        if name in SYMBOLS:
            return None
        names = [*SYMBOLS] if suggest else []
        return f'No symbol is called "{name}"', hint(name, names, "generator/care_pathways/text/easier.py")
    if not colon or kind not in KINDS:
        return (
            f'"{target}" is not a link that can be followed',
            f"Write kind:id, with {commas(KINDS)}; or {commas(sorted(OTHERS))}; or an https:// address",
        )
    key: Key = int(name) if kind == "cluster" and name.isdecimal() and len(name) < 3 else name
    if catalogue.is_known(kind, key):
        return None
    names = [str(known) for known in catalogue.keys(kind)] if suggest else []
    return f'No {kind} is called "{name}"', hint(key, names, "content/")


def _situation(catalogue: Catalogue, name: str) -> tuple[str, str] | None:
    if catalogue.is_known("situation", name):
        return None
    return f'No situation is called "{name}"', hint(
        name, [str(key) for key in catalogue.keys("situation")], "help-now.yml"
    )


def place(record: Record[Model], keys: Keys, text: str, offset: int) -> Mark:
    """Where a letter of a text stands: to the line in a page written by hand, to the field elsewhere."""
    mark = record.at(*keys)
    if not record.file.body_line:
        return mark
    line_start = text.rfind("\n", 0, offset) + 1
    return Mark(mark.file, mark.line + text.count("\n", 0, offset), offset - line_start + 1)
