"""A text whose next review is due is shown as overdue. Time alone never breaks a build."""

from collections.abc import Iterator
from datetime import date

from care_pathways.analysis.due import next_reviews
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Severity


def check(catalogue: Catalogue, as_of: date) -> Iterator[Diagnostic]:
    """No review was due before `as_of`."""
    for record, review, on in next_reviews(catalogue):
        if on < as_of:
            yield Diagnostic(
                record.at("review", "next_due"),
                "overdue-review",
                f"The review of this text was due on {on}; its owner is the {review.owner}",
                f"Have it reviewed: care-pathways review pack {record.kind} {record.key}",
                Severity.DUE,
            )
