"""The review state of a text, as it is shown: worked out from the records of review."""

from dataclasses import dataclass
from datetime import date

from care_pathways.analysis.standing import Act, Standing, standing
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model
from care_pathways.model.review import Review
from care_pathways.model.review import ReviewState as State
from care_pathways.words.grammar import day
from care_pathways.words.marks import REVIEW, Word
from care_pathways.words.reviews import DISAGREE, changed, found, signed

WHOLE = frozenset({State.CLINICALLY_REVIEWED, State.LEGALLY_REVIEWED, State.TESTED_WITH_PEOPLE})


@dataclass(frozen=True, kw_only=True)
class ReviewState:
    """The review state of a text, in words."""

    word: Word
    owner: str
    last_reviewed: str | None
    next_due: str | None
    records: tuple[str, ...]
    disputed: str = ""
    """What is said when reviewers disagree."""


def review_state(catalogue: Catalogue, record: Record[Model], review: Review) -> ReviewState:
    """The review state as it is shown."""
    now = standing(catalogue, record)
    return ReviewState(
        word=REVIEW[now.state],
        owner=review.owner,
        last_reviewed=day(now.last),
        next_due=day(next_due(review, now)),
        records=tuple(_act(act, now.lines) for act in now.acts),
        disputed=DISAGREE.format(number=now.disputed) if now.disputed else "",
    )


def next_due(review: Review, now: Standing) -> date | None:
    """The day by which it is to be reviewed again: the day that was set, or two years after the last review."""
    return review.next_due or now.lapses


def reviewed(catalogue: Catalogue, record: Record[Model]) -> str | None:
    """The day of the last review, for machines: only where every statement was found right as it stands."""
    now = standing(catalogue, record)
    return now.last.isoformat() if now.last and now.state in WHOLE else None


def _act(act: Act, lines: int) -> str:
    said = (signed(act.review), found(act.right, act.against, act.cannot_judge, lines), changed(act.changed))
    return " ".join(part for part in said if part)
