"""What grows old, at fixed days."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from care_pathways.analysis.due import Due, Group, due, earliest
from care_pathways.load import load

from tests.test_mistakes import replace

SUPPRESSION = """suppressions:
  - id: for-now
    code: stray-dose
    file: packages/01-first.yml
    reason: Being mended
    until: 2026-03-01
"""


WATCH = """watch:
  - id: an-act
    what: Regulations that begin the Act
    why: It is told as coming
    look_at: The register of laws
    look_on: 2026-03-01
    each_month: true
"""


def found(content: Path, group: Group, day: date, within: int = 90) -> list[Due]:
    """What is due in a group."""
    items = due(load(content).catalogue, day, timedelta(days=within))
    return [item for item in items if item.group is group]


@pytest.mark.parametrize(
    ("day", "late"),
    [(date(2025, 12, 31), None), (date(2026, 1, 1), False), (date(2026, 4, 1), False), (date(2026, 4, 2), True)],
)
def test_a_helpline_comes_up_90_days_ahead(content: Path, day: date, late: bool | None) -> None:
    """Checked on 1 January, it is good until 1 April: seen from 1 January on, overdue the day after."""
    items = found(content, Group.HELPLINES, day)

    assert [item.late(day) for item in items] == ([] if late is None else [late])


@pytest.mark.parametrize(
    ("day", "late"), [(date(2026, 1, 15), None), (date(2026, 2, 1), False), (date(2026, 2, 2), True)]
)
def test_a_review_names_its_owner(content: Path, day: date, late: bool | None) -> None:
    """Due on 1 February, looked for a week ahead."""
    replace(content / "packages/01-first.yml", "owner: content editor", "owner: pharmacist\n  next_due: 2026-02-01")

    items = found(content, Group.REVIEWS, day, 7)

    assert [(item.words, item.owner, item.late(day)) for item in items] == (
        [] if late is None else [("package 01-first", "pharmacist", late)]
    )


def test_what_may_change_comes_up_by_the_day_to_look(content: Path) -> None:
    """A month ahead, and overdue the day after, with where to look."""
    (content / "watch.yml").write_text(WATCH)

    assert found(content, Group.WATCHED, date(2026, 1, 15), 30) == []
    (item,) = found(content, Group.WATCHED, date(2026, 3, 1), 30)
    assert item.words == "Regulations that begin the Act, each month. Look at: The register of laws"
    assert not item.late(date(2026, 3, 1))
    assert item.late(date(2026, 3, 2))
    assert str(item.mark) == "content/watch.yml:6:14"


def test_a_suppression_comes_up_before_it_ends(content: Path) -> None:
    """With its reason."""
    (content / "suppressions.yml").write_text(SUPPRESSION)

    assert found(content, Group.SUPPRESSIONS, date(2026, 1, 15), 30) == []
    (item,) = found(content, Group.SUPPRESSIONS, date(2026, 1, 15), 60)
    assert (item.on, item.words) == (date(2026, 3, 1), "stray-dose in packages/01-first.yml: Being mended")


def test_guidance_never_seen_is_always_due(content: Path) -> None:
    """What most rests on comes first."""
    items = found(content, Group.NEVER_SEEN, date(2026, 1, 15), 0)

    assert [(item.record.key, item.uses, item.on) for item in items] == [("ng1", 4, None), ("cg9", 0, None)]


@pytest.mark.parametrize(
    ("file", "status", "day", "due_then"),
    [
        ("ng1", "current", date(2025, 8, 30), False),
        ("ng1", "current", date(2025, 8, 31), True),
        ("cg9", "replaced", date(2026, 2, 28), False),
        ("cg9", "replaced", date(2026, 3, 1), True),
    ],
)
def test_a_status_is_looked_at_again(content: Path, file: str, status: str, day: date, due_then: bool) -> None:
    """Seen in March 2025, perhaps on its first day: due after six months where statements rest on it, else a year."""
    replace(content / f"guidance/{file}.yml", f"status: {status}\n", f"status: {status}\nstatus_seen: 2025-03\n")

    assert bool(found(content, Group.SEEN_LONG_AGO, day, 0)) is due_then


@pytest.mark.parametrize(
    ("partial", "day"), [("2025", date(2025, 1, 1)), ("2025-04", date(2025, 4, 1)), ("2025-04-29", date(2025, 4, 29))]
)
def test_a_date_in_part_counts_from_its_first_day(partial: str, day: date) -> None:
    """The cautious reading."""
    assert earliest(partial) == day


@pytest.mark.parametrize(("edition", "on"), [("1", date(2026, 7, 9)), ("0", None)])
def test_results_of_browser_checks_are_for_their_edition(content: Path, edition: str, on: date | None) -> None:
    """Good for 180 days; those of another edition are no results of this one."""
    (content / "accessibility.yml").write_text(
        f"id: accessibility\non: 2026-01-10\nedition: '{edition}'\nbrowser: a\naxe: 1.0.0\npages: 1\n"
        "settings: []\nviolations: 0\nchecks: []\n"
    )

    assert [item.on for item in found(content, Group.BROWSER_CHECKS, date(2026, 7, 1))] == [on]


def test_results_of_browser_checks_wait_for_a_framework(content: Path) -> None:
    """Without one nobody can tell of which edition they are; the command says what else is due."""
    (content / "accessibility.yml").write_text(
        "id: accessibility\non: 2026-01-10\nedition: '1'\nbrowser: a\naxe: 1.0.0\npages: 1\n"
        "settings: []\nviolations: 0\nchecks: []\n"
    )
    (content / "framework.yml").unlink()

    assert found(content, Group.BROWSER_CHECKS, date(2026, 7, 1)) == []
    assert found(content, Group.HELPLINES, date(2026, 7, 1)) != []
