"""Dates and lists as people write them."""

from datetime import date

import pytest
from care_pathways.words.grammar import day, listed, partial_date


def test_a_day_has_no_leading_zero() -> None:
    """And the name of its month."""
    assert day(date(2026, 11, 3)) == "3 November 2026"


@pytest.mark.parametrize(
    ("known", "words"),
    [("2026", "2026"), ("2026-11", "November 2026"), ("2026-11-03", "3 November 2026"), (None, None)],
)
def test_a_date_is_told_as_far_as_it_is_known(known: str | None, words: str | None) -> None:
    """A year alone stays a year."""
    assert partial_date(known) == words


@pytest.mark.parametrize(
    ("items", "words"), [((), ""), ((11,), "11"), ((11, 12), "11 and 12"), ((11, 12, 13), "11, 12 and 13")]
)
def test_a_list_has_one_and(items: tuple[int, ...], words: str) -> None:
    """Before its last item."""
    assert listed(items) == words
