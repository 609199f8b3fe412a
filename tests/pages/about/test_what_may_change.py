"""The page of what may change, on the real site and on a small one."""

import pytest
from care_pathways.load import load
from care_pathways.pages.about.what_may_change import view

from tests.conftest import PROJECT


@pytest.fixture(scope="module")
def rows() -> dict[str, tuple[str, ...]]:
    """The texts of what hangs on each thing that may change."""
    page = view(load(PROJECT / "content").catalogue)
    return {row.id: tuple(link.text for link in row.hangs_on) for row in page.rows}


def test_each_thing_that_may_change_has_something_that_hangs_on_it(rows: dict[str, tuple[str, ...]]) -> None:
    """Else nobody would have to look."""
    assert [key for key, links in rows.items() if not links] == []


def test_a_page_that_hangs_on_it_is_named_once(rows: dict[str, tuple[str, ...]]) -> None:
    """Though several statements of one source hang on it."""
    assert rows["mental-health-act-2025"].count("Mental Health Act 2025") == 1


def test_the_next_to_look_at_comes_first() -> None:
    """By the day, not by the order of the file."""
    catalogue = load(PROJECT / "content").catalogue
    days = {key: record.value.look_on for key, record in catalogue.watches.items()}

    assert [days[row.id] for row in view(catalogue).rows] == sorted(days.values())


def test_the_page_of_a_source_leads_to_what_may_change_it(real_pages: dict[str, str]) -> None:
    """By a statement of it as well as by name: TA59 is watched through one of its statements too."""
    for source in ("ta59", "valproate-mhra", "uksc-2026-16"):
        assert "/about/what-may-change/#" in real_pages[f"guidance/{source}/"].replace("../../", "/")
    assert "what-may-change/#" not in real_pages["guidance/ng222/"]


def test_what_is_looked_at_each_month_says_so(real_pages: dict[str, str]) -> None:
    """In the line that stands when its part is folded, and nowhere else."""
    watches = load(PROJECT / "content").catalogue.watches.values()
    monthly = [record for record in watches if record.value.each_month]

    assert monthly
    assert real_pages["about/what-may-change/"].count(", then each month</span>") == len(monthly)
