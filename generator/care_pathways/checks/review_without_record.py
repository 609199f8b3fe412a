"""A state of review is what records of review bear out for the words as they stand now, and never more."""

from collections.abc import Iterator

from care_pathways.analysis.standing import standings
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.review import Review, ReviewState


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No text claims more than what was reviewed in it. It may leave the state out."""
    states = list(ReviewState)
    for record, found in standings(catalogue):
        review = getattr(record.value, "review", None)
        if isinstance(review, Review) and states.index(review.state) > states.index(found.state):
            yield Diagnostic(
                record.at("review", "state"),
                "review-without-record",
                f'The state is "{review.state}", and the records of review bear out no more than "{found.state}"',
                "Delete the line: the state follows from content/reviews, and lapses when a sentence changes",
            )
