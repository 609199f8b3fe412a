"""No doses, anywhere: this is not a prescribing reference."""

import re
from collections.abc import Iterator

from generator.catalogue import Catalogue
from generator.diagnostics import Diagnostic
from generator.model.walk import texts

DOSE = re.compile(
    r"\b\d[\d.,]*\s?(?:mg|mcg|µg|micrograms?|milligrams?|mmol(?:/l)?|ml)\b|\b(?:once|twice) (?:a day|daily) dose",
    re.IGNORECASE,
)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No text holds what looks like a dose or a blood level."""
    for record in catalogue.records():
        for keys, text in texts(record.value):
            if found := DOSE.search(text):
                yield Diagnostic(
                    record.at(*keys),
                    "stray-dose",
                    f'"{found.group()}" looks like a dose',
                    "Leave doses to the prescriber and the medicine's own leaflet",
                )
