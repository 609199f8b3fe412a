"""How far the text of a resource was reviewed: in words, and as a day only where all of it was, as it stands."""

from care_pathways.analysis.standing import standing
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model
from care_pathways.model.review import ReviewState
from care_pathways.words.marks import REVIEW
from care_pathways.words.reviews import changed, signed

WHOLE = frozenset({ReviewState.CLINICALLY_REVIEWED, ReviewState.TESTED_WITH_PEOPLE})


def reviewed(catalogue: Catalogue, record: Record[Model]) -> str:
    """The state of this text, then each act of review."""
    now = standing(catalogue, record)
    acts = (f" {signed(act.review)} {changed(act.changed)}".rstrip() for act in now.acts)
    return f"This text: {REVIEW[now.state].text}.{''.join(acts)}"


def review_date(catalogue: Catalogue, record: Record[Model]) -> str | None:
    """The day of the last review, where clinicians found every statement right as it stands."""
    now = standing(catalogue, record)
    return now.last.isoformat() if now.last and now.state in WHOLE else None
