"""Prose may name 999 and 111 because they stand in helplines.yml. A short number that does not is refused."""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.short_numbers import SOUNDS_LIKE_ONE
from care_pathways.diagnostics import Diagnostic

THREE_DIGITS = re.compile(r"\d{3}")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No people's text names a number of three digits to call that no line has."""
    listed = set(catalogue.short_numbers)
    if catalogue.is_unread("helpline"):
        return
    for record in catalogue.records():
        if record.kind == "helpline":
            continue
        for passage in record.passages:
            if not THREE_DIGITS.search(passage.text):
                continue
            for found in SOUNDS_LIKE_ONE.finditer(passage.text):
                number = found[1] or found[2]
                if number not in listed:
                    yield Diagnostic(
                        record.near(passage.keys, found[0]),
                        "unlisted-short-number",
                        f'People are told to call "{number}", but no line in helplines.yml has that number',
                        "Put it there, with the day of its check; or lead to the help page: [get help now](help)",
                    )
