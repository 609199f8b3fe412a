"""Made-up states of review, to see how each looks."""

from care_pathways.model.review import ReviewState as State
from care_pathways.pages.parts.reviews import ReviewState
from care_pathways.words.marks import REVIEW


def reviews() -> tuple[tuple[str, ReviewState], ...]:
    """A draft, a text compared with its sources, and one reviewed in part."""
    record = (
        "Reviewed by a made-up nurse, 1 March 2031: medicines. 8 of 9 statements found right. "
        "One sentence changed since."
    )
    return (
        (
            "draft",
            ReviewState(
                word=REVIEW[State.DRAFT], owner="content editor", last_reviewed=None, next_due=None, records=()
            ),
        ),
        (
            "source-checked",
            ReviewState(
                word=REVIEW[State.SOURCE_CHECKED], owner="content editor", last_reviewed=None, next_due=None, records=()
            ),
        ),
        (
            "reviewed",
            ReviewState(
                word=REVIEW[State.PARTLY_REVIEWED],
                owner="editor",
                last_reviewed="1 March 2031",
                next_due="1 March 2032",
                records=(record,),
                disputed="Reviewers disagree about 1 of its statements.",
            ),
        ),
    )
