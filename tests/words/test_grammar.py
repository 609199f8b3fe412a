"""Dates and lists as people write them."""

from datetime import date

import pytest
from care_pathways.words.grammar import counted, day, listed, partial_date, plural, within


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


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 pages, they were"), (1, "1 page, it was"), (2, "2 pages, they were")]
)
def test_one_is_one_and_all_else_is_many(number: int, words: str) -> None:
    """The word for many has an s, or is named."""
    assert f"{counted(number, 'page')}, {plural(number, 'it was', 'they were')}" == words


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Dialectical behaviour therapy (DBT)", "dialectical behaviour therapy (DBT)"),
        ("Group CBT for depression", "group CBT for depression"),
        ("Lithium", "lithium"),
        ("CBT for psychosis", "CBT for psychosis"),
        ("Mental Health Act rights", "Mental Health Act rights"),
        ("Individual Placement and Support (IPS)", "Individual Placement and Support (IPS)"),
    ],
)
def test_a_title_within_a_sentence_keeps_a_name(title: str, words: str) -> None:
    """Providing dialectical behaviour therapy, but providing CBT, and rights under the Mental Health Act."""
    assert within(title) == words
