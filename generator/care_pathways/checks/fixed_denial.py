"""A sentence that denies a review, or that people took part, goes on standing when it is no longer so.

Write it as a link of the kind told, `[Nobody has reviewed a text.](told:reviewed)`: once a record of review says
otherwise, what the records say takes its place everywhere.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.text.told_mark import without

WHO = r"(?:nobody|no one|no (?:clinician|lawyer|carer|reader|person)\b)"
DENIAL = re.compile(
    rf"\b{WHO}[^.|]{{0,80}}\b(?:reviewed|been involved|taken part|tried th)|"
    r"\bnot (?:yet )?been (?:clinically |legally )?(?:reviewed|tested with)|\bnot tested with (?:people|readers)",
    re.IGNORECASE,
)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No page written by hand has such a sentence outside such a link."""
    for record in catalogue.records("page"):
        for keys, text in record.prose:
            for found in DENIAL.finditer(" ".join(without(text).split())):
                yield Diagnostic(
                    record.near(keys, found.group()),
                    "fixed-denial",
                    f'"{found.group()}" would go on standing after the first review',
                    "Write the sentence as [...](told:reviewed), or as (told:tried) where it is about people",
                )
