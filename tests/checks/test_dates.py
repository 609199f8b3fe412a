"""Checks that depend on the day, at fixed days."""

from datetime import date
from pathlib import Path

import pytest
from care_pathways.site import check

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


def test_a_record_makes_a_review_date_good(content: Path) -> None:
    """With a record of the act, date and state stand."""
    replace(
        content / "packages/01-first.yml",
        "  state: draft\n  owner: content editor",
        "  state: source-checked\n  owner: content editor\n  last_reviewed: 2026-01-05\n  records:\n"
        "    - state: source-checked\n      on: 2026-01-05\n      by: clinical librarian",
    )

    assert check(content, date(2026, 1, 15)).diagnostics == ()
