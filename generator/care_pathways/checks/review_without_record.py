"""A review date or state is a human act: it needs a record of who did it and when."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.review import Review, ReviewState

HINT = "Add it under records: with state:, on: and by: (a role); or take the claim back"


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Dates and states beyond draft are backed by records."""
    for record in catalogue.records():
        review = getattr(record.value, "review", None)
        if not isinstance(review, Review):
            continue
        if review.last_reviewed and review.last_reviewed not in {entry.on for entry in review.records}:
            yield Diagnostic(
                record.at("review", "last_reviewed"),
                "review-without-record",
                f"No record says who reviewed this text on {review.last_reviewed}",
                HINT,
            )
        if review.state is not ReviewState.DRAFT and review.state not in {entry.state for entry in review.records}:
            yield Diagnostic(
                record.at("review", "state"),
                "review-without-record",
                f'The state is "{review.state}", but no record says who did that and when',
                HINT,
            )
