"""The counts of quality."""

from pathlib import Path

from care_pathways.analysis.quality import Count, quality
from care_pathways.load import load

from tests.test_mistakes import replace


def counts(content: Path) -> dict[str, dict[str, tuple[int, ...]]]:
    """Every count of the content: rows by key."""
    found = quality(load(content).catalogue)
    assert found
    return {count.id: dict(count.rows) for count in found.counts}


def test_evidence_is_counted_by_check_and_strength(content: Path) -> None:
    """Three lines, one of them only recalled."""
    replace(
        content / "guidance/ng1.yml",
        "walking\n    holds_for: [mild-mood]\n    seen: {as: page,",
        "walking\n    holds_for: [mild-mood]\n    seen: {as: recall,",
    )

    found = counts(content)

    assert found["evidence-by-check"] == {"text": (2,), "recall": (1,)}
    assert found["evidence-by-strength"] == {"offer": (3,)}


def test_each_fact_is_counted_once(content: Path) -> None:
    """The mark of a whole record sums up the others, and is no fact of its own."""
    before = counts(content)["statements-by-confidence"]
    replace(content / "clusters/01-first.yml", "      confidence: local", "      confidence: sourced")

    after = counts(content)["statements-by-confidence"]

    assert (after["sourced"][0], after["local"][0]) == (before["sourced"][0] + 1, before["local"][0] - 1)
    assert "mixed" not in before


def test_ages_are_counted_to_the_day_of_the_edition(content: Path) -> None:
    """The edition closed on 2 January 2026, one day after the helpline was checked."""
    assert counts(content)["helplines-by-age"]["up-to-30-days"] == (1,)
    replace(content / "framework.yml", "edition_date: 2026-01-02", "edition_date: 2026-06-02")

    assert counts(content)["helplines-by-age"]["over-90-days"] == (1,)


def test_reviews_are_counted_by_kind_and_state(content: Path) -> None:
    """Draft, the five later states, overdue, and without a day."""
    replace(content / "packages/01-first.yml", "owner: content editor", "owner: content editor\n  next_due: 2026-01-01")

    assert counts(content)["reviews"] == {
        "cluster": (22, 0, 0, 0, 0, 0, 0, 22),
        "intervention": (3, 0, 0, 0, 0, 0, 0, 3),
        "package": (1, 0, 0, 0, 0, 0, 1, 0),
        "page": (1, 0, 0, 0, 0, 0, 0, 1),
    }


def test_links_are_counted_by_what_was_seen(content: Path) -> None:
    """An address that was seen, with the day of its status; and one built from a pattern."""
    replace(content / "guidance/ng1.yml", "status: current", "url_seen: true\nstatus: current\nstatus_seen: 2025-06")

    assert counts(content)["links-by-age"] == {
        "guidance": (1, 0, 0, 1),
        "source": (0, 0, 0, 0),
        "helpline": (0, 0, 0, 0),
        "live-data": (0, 0, 0, 0),
        "national-measure": (0, 0, 0, 0),
        "other": (0, 0, 0, 0),
        "page": (0, 0, 0, 0),
    }


def test_coverage_says_of_how_many(content: Path) -> None:
    """One of three interventions has a length."""
    replace(
        content / "interventions/walking.yml",
        "evidence:",
        "course: [ng1/walking]\nevidence:",
    )

    assert counts(content)["coverage"]["interventions-with-a-length"] == (1, 3)


def test_every_row_has_a_number_for_every_column(content: Path) -> None:
    """A count is a table."""
    found = quality(load(content).catalogue)

    for count in found.counts:
        assert isinstance(count, Count)
        assert {len(numbers) for _, numbers in count.rows} <= {len(count.columns)}, count.id
