"""No doses, anywhere: this is not a prescribing reference."""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic

DOSE = re.compile(
    r"\b\d[\d.,]{0,20}\s?(?:mg|mcg|µg|micrograms?|milligrams?|mmol(?:/l)?|ml)\b",
    re.IGNORECASE,
)

MAYBE = re.compile(r"\d[\d.,]{0,20}\s?(?:mg|mcg|µg|micro|milli|mmol|ml)")
"""What each of these has in it, in small letters. It begins with a digit, so most texts are passed over at once."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No text holds what looks like a dose or a blood level."""
    for record in catalogue.records():
        if not MAYBE.search(record.words):
            continue
        for keys, text in record.texts:
            if found := DOSE.search(text):
                yield Diagnostic(
                    record.at(*keys),
                    "stray-dose",
                    f'"{found.group()}" looks like a dose',
                    "Leave doses to the prescriber and the medicine's own leaflet",
                )
