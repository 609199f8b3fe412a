"""A text whose next review is due is shown as overdue. Time alone never breaks a build."""

from collections.abc import Iterator
from datetime import date

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Severity
from care_pathways.model.review import Review


def check(catalogue: Catalogue, as_of: date) -> Iterator[Diagnostic]:
    """No review was due before `as_of`."""
    for record in catalogue.records():
        review = getattr(record.value, "review", None)
        if isinstance(review, Review) and review.next_due and review.next_due < as_of:
            yield Diagnostic(
                record.at("review", "next_due"),
                "overdue-review",
                f"The review of this text was due on {review.next_due}; its owner is the {review.owner}",
                "Review it and add a record under review: records:",
                Severity.DUE,
            )
