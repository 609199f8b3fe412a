"""Quotations in a text, and a fingerprint of the words of each."""

import re
from dataclasses import dataclass
from hashlib import blake2b

QUOTED = re.compile(r"(?:^ {0,3}>.*(?:\n|$))+", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Quotation:
    """A quotation: where it begins, and its words on one line."""

    offset: int
    words: str


def quotations(text: str) -> tuple[Quotation, ...]:
    """Each block of lines that begin with >."""
    return tuple(
        Quotation(offset=found.start(), words=" ".join(re.sub(r"(?m)^ {0,3}>", "", found[0]).split()))
        for found in QUOTED.finditer(text)
    )


def print_of(words: str) -> str:
    """Eight letters and digits for the words of a quotation."""
    return blake2b(words.encode(), digest_size=4).hexdigest()
