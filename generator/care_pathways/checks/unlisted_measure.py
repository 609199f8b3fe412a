"""The id of a national measure stands in content/national-measures.yml, with the file in which it was read.

An id in a text that is not in the list may be mistyped, retired or made up: nobody could tell.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic

MEASURE = re.compile(r"\b(?:MHS|EIP|CCR|PLS)\d{2,3}[a-z]{0,2}\b|\bCDP_[A-Z]\d{2}\b")
"""The ids of the mental health statistics and of the core data pack, as their publisher writes them."""

LETTERS = frozenset({"mhs", "eip", "ccr", "pls", "cdp"})
"""The letters of each, small. Most records have none of them, and need not be taken apart."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every id in a text is one of the list, and every id of the list is written as its own short name says."""
    listed = {record.value.code for record in catalogue.national_measures.values()}
    for record in catalogue.national_measures.values():
        expected = record.value.code.lower().replace("_", "-")
        if record.value.id != expected:
            yield Diagnostic(
                record.at("id"),
                "unlisted-measure",
                f'The measure {record.value.code} has the id "{record.value.id}"',
                f"Write id: {expected}, so that the name leads to the measure and to no other",
            )
    for other in catalogue.records():
        if LETTERS.isdisjoint(other.vocabulary):
            continue
        for keys, text in other.texts:
            for code in dict.fromkeys(MEASURE.findall(text)):
                if code not in listed:
                    yield Diagnostic(
                        other.near(keys, code),
                        "unlisted-measure",
                        f"{code} is not in the list of national measures",
                        "Add it to content/national-measures.yml with the publisher's file in which you read it",
                    )
