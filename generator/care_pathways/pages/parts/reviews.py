"""The review state of a text, as it is shown."""

from dataclasses import dataclass

from care_pathways.model.review import Review
from care_pathways.words.grammar import day
from care_pathways.words.marks import REVIEW, Word


@dataclass(frozen=True, kw_only=True)
class ReviewState:
    """The review state of a text, in words."""

    word: Word
    owner: str
    last_reviewed: str | None
    next_due: str | None
    records: tuple[str, ...]


def review_state(review: Review) -> ReviewState:
    """The review state as it is shown."""
    return ReviewState(
        word=REVIEW[review.state],
        owner=review.owner,
        last_reviewed=day(review.last_reviewed),
        next_due=day(review.next_due),
        records=tuple(f"{day(entry.on)}: {REVIEW[entry.state].text}, by a {entry.by}" for entry in review.records),
    )


def reviewed(review: Review) -> str | None:
    """The day of the last whole review, for machines: only where a record of it exists."""
    days = {entry.on for entry in review.records}
    return review.last_reviewed.isoformat() if review.last_reviewed in days and review.last_reviewed else None
