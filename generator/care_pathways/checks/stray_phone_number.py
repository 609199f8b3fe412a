"""Phone and text numbers stand in helplines.yml and nowhere else, so that each is checked in one place."""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic

NUMBER = re.compile(r"\b(?:0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}|116 ?\d{3}|85258|18001|18000)\b")

MAYBE = re.compile(r"0\d{2,4}[ -]?\d{3,4}|116 ?\d{3}|85258|1800[01]")
"""The beginning of each of these. It begins with a digit, so most texts are passed over at once."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No prose carries a number of its own. 999 and 111 may be named."""
    for record in catalogue.records():
        if record.kind == "helpline" or not MAYBE.search(record.words):
            continue
        for keys, text in record.prose:
            if found := NUMBER.search(text):
                yield Diagnostic(
                    record.at(*keys),
                    "stray-phone-number",
                    f'The number "{found.group()}" stands outside helplines.yml',
                    "Link to the help page instead: [get help now](help)",
                )
