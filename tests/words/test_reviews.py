"""What is said of an act of review."""

from datetime import date

import pytest
from care_pathways.model.review_record import Answered, Profession, ReviewKind, ReviewRecord
from care_pathways.words.reviews import changed, found, help_reviewed, signed

ANSWER = Answered.model_validate({"of": "page:a", "fingerprint": "a00000000", "words": "A.", "answer": "right"})


@pytest.mark.parametrize(
    ("kind", "profession", "people", "says"),
    [
        ("clinical", "nurse", None, "Reviewed by the team, 5 January 2026: the page."),
        ("legal", "lawyer", None, "Reviewed for the law by the team, 5 January 2026: the page."),
        ("plain-words", "reader", 4, "Tried by the team (4 took part), 5 January 2026: the page."),
    ],
)
def test_who_did_what_and_when(kind: str, profession: str, people: int | None, says: str) -> None:
    """By the kind of review."""
    review = ReviewRecord(
        id="a", kind=ReviewKind(kind), scope="the page.", edition="1", on=date(2026, 1, 5), by="the team",
        profession=Profession(profession), interests="None", people=people, consent=True, statements=(ANSWER,),
    )  # fmt: skip

    assert signed(review) == says


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (0, ""),
        (1, "One sentence changed since."),
        (10, "Ten sentences changed since."),
        (11, "11 sentences changed since."),
    ],
)
def test_how_many_sentences_changed(number: int, says: str) -> None:
    """Small numbers in words."""
    assert changed(number) == says


@pytest.mark.parametrize(
    ("against", "cannot_judge", "says"),
    [
        (0, 0, "3 of 9 statements found right."),
        (2, 0, "3 of 9 statements found right, a change asked for in 2."),
        (0, 4, "3 of 9 statements found right, 4 outside what they can judge."),
        (2, 4, "3 of 9 statements found right, a change asked for in 2, 4 outside what they can judge."),
    ],
)
def test_what_was_found(against: int, cannot_judge: int, says: str) -> None:
    """Only what was said."""
    assert found(3, against, cannot_judge, 9) == says


def test_the_page_of_help_says_whether_a_clinician_read_it() -> None:
    """And how much of it was right."""
    assert help_reviewed(0, 9) == "no clinician has reviewed it yet"
    assert help_reviewed(3, 9) == "clinicians found 3 of its 9 statements right as they stand today"
