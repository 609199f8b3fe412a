"""Checks that depend on the day, at fixed days."""

from datetime import date
from pathlib import Path

import pytest
from care_pathways.site import check

from tests.reviewing import sign
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("day", "codes"),
    [(date(2026, 4, 1), []), (date(2026, 4, 2), ["stale-helpline"])],
)
def test_a_helpline_is_stale_after_90_days(content: Path, day: date, codes: list[str]) -> None:
    """Checked on 1 January 2026: day 90 passes, day 91 is said."""
    assert [found.code for found in check(content, day).diagnostics] == codes


@pytest.mark.parametrize(
    ("day", "codes"),
    [(date(2026, 2, 1), []), (date(2026, 2, 2), ["overdue-review"])],
)
def test_a_review_is_overdue_after_its_day(content: Path, day: date, codes: list[str]) -> None:
    """Due on 1 February: that day passes, the next is said."""
    replace(
        content / "packages/01-first.yml",
        "owner: content editor",
        "owner: content editor\n  next_due: 2026-02-01",
    )

    assert [found.code for found in check(content, day).diagnostics] == codes


@pytest.mark.parametrize(
    ("day", "codes"),
    [(date(2026, 1, 11), []), (date(2026, 1, 10), []), (date(2026, 1, 9), ["future-date"])],
)
def test_a_thing_that_was_done_lies_at_most_a_day_ahead(content: Path, day: date, codes: list[str]) -> None:
    """Seen on 11 January: the day itself passes, and the one before, since it may have begun where the author is."""
    replace(content / "guidance/ng1.yml", "id: ng1\n", "id: ng1\nstatus_seen: 2026-01-11\n")

    assert [found.code for found in check(content, day).diagnostics] == codes


def test_a_record_bears_out_a_state(content: Path) -> None:
    """Every statement found right as it stands: the state may be typed, and need not be."""
    sign(content, ("package", "01-first"))
    replace(content / "packages/01-first.yml", "state: draft", "state: clinically-reviewed")

    assert check(content, date(2026, 1, 15)).diagnostics == ()


def test_a_typed_state_is_refused_once_a_sentence_changes(content: Path) -> None:
    """The answer lapses with the words, and the claim with it."""
    sign(content, ("package", "01-first"))
    replace(content / "packages/01-first.yml", "state: draft", "state: clinically-reviewed")
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", "summary: Help far from home.")

    found = [(item.code, item.message) for item in check(content, date(2026, 1, 15)).diagnostics]

    assert found == [
        (
            "review-without-record",
            'The state is "clinically-reviewed", and the records of review bear out no more than "partly-reviewed"',
        )
    ]


def test_a_review_is_done_again_after_two_years(content: Path) -> None:
    """Without a day of its own. Time alone never fails a build."""
    sign(content, ("package", "01-first"))

    found = [(item.code, item.severity.value) for item in check(content, date(2028, 1, 6)).diagnostics]

    assert ("overdue-review", "due") in found
    assert "overdue-review" not in {item.code for item in check(content, date(2028, 1, 5)).diagnostics}
