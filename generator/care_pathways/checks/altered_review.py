"""A record of review keeps the words that were read: a fingerprint that does not fit them was put there by hand."""

from collections.abc import Iterator

from care_pathways.analysis.fingerprint import of_words
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each fingerprint is that of the words beside it."""
    for record in catalogue.reviews.values():
        for index, answer in enumerate(record.value.statements):
            if answer.fingerprint != of_words(answer.words):
                yield Diagnostic(
                    record.at("statements", index, "fingerprint"),
                    "altered-review",
                    "These are not the words that were reviewed: their fingerprint is another",
                    "Undo the edit. A new answer comes with a new review: care-pathways review pack",
                )
