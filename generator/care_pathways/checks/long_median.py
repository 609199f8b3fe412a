"""Half of the sentences of a people's record have 15 words or fewer. A text can be tiring without one long sentence."""

from collections.abc import Iterator
from statistics import median

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic

MOST = 15
FEWEST = 2
"""Sentences without which there is no middle to speak of."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """The median of the lengths is at most 15."""
    for record in catalogue.records():
        lengths = [words for passage in record.passages for words in passage.lengths]
        if len(lengths) >= FEWEST and (middle := median(lengths)) > MOST:
            yield Diagnostic(
                record.at(*record.passages[0].keys[:1], on_key=True),
                "long-median",
                f"The sentences are long: half of them have {middle:g} words or more; the limit is {MOST}",
                "Begin with the longest, and make them two each",
            )
