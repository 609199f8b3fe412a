"""Phone and text numbers stand in helplines.yml and nowhere else, so that each is checked in one place."""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Origin, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model
from care_pathways.source import Keys

NUMBER = re.compile(r"\b(?:0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}|0\d{3}[ -]\d{4}|116 ?\d{3}|85258|18001|18000)\b")

LOCAL = "lines.yml"
NUMBER_FIELDS = {"call", "text_number", "fax"}
"""The fields in which a line keeps its numbers."""

MAYBE = re.compile(r"0\d{2,4}[ -]?\d{3,4}|116 ?\d{3}|85258|1800[01]")
"""The beginning of each of these. It begins with a digit, so most texts are passed over at once."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No prose carries a number of its own. 999 and 111 may be named."""
    for record in catalogue.records():
        if record.kind == "helpline" or not MAYBE.search(record.words):
            continue
        for keys, text in _texts(record):
            if found := NUMBER.search(text):
                yield Diagnostic(
                    record.near(keys, found.group()),
                    "stray-phone-number",
                    f'The number "{found.group()}" stands outside {LOCAL if _is_local(record) else "helplines.yml"}',
                    f"Put it into content/{LOCAL}, and name it under lines:"
                    if _is_local(record)
                    else "Link to the help page instead: [get help now](help)",
                )


def _is_local(record: Record[Model]) -> bool:
    return record.origin is Origin.AREA


def _texts(record: Record[Model]) -> Iterator[tuple[Keys, str]]:
    """The prose of a national record, whose other texts cite sources; every text of a local one but its numbers."""
    if not _is_local(record):
        yield from record.prose
        return
    for keys, text in record.texts:
        if not (record.kind == "local-line" and keys[-1] in NUMBER_FIELDS) and not text.startswith("https://"):
            yield keys, text
