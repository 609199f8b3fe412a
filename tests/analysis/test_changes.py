"""What changed between two versions, by reader."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from care_pathways.analysis.changes import Difference, What, differences
from care_pathways.load import load
from care_pathways.model.audience import Audience

from tests import small
from tests.test_mistakes import replace

PEOPLE, PROFESSIONALS, COMMISSIONERS = Audience.PEOPLE, Audience.PROFESSIONALS, Audience.COMMISSIONERS
Compare = Callable[[], list[Difference]]


@pytest.fixture
def compare(content: Path, tmp_path: Path) -> Compare:
    """The changes from the small content as it is to what the test makes of it."""
    old = tmp_path / "old" / "content"
    shutil.copytree(content, old)
    return lambda: list(differences(load(old).catalogue, load(content).catalogue).found)


def told(found: list[Difference]) -> list[tuple[object, ...]]:
    """What each reader is told."""
    return [(item.reader, item.topic, item.what.value, item.part, item.before, item.after) for item in found]


def test_the_same_content_has_no_changes(compare: Compare) -> None:
    """Nothing is said of nothing."""
    assert compare() == []


def test_people_are_told_of_their_words(content: Path, compare: Compare) -> None:
    """A sentence that reads differently, under the name that the page gives it, and for nobody else."""
    replace(
        content / "interventions/walking.yml", "Plain words on walking.", "Plain words on a short walk. Nobody hurries."
    )

    assert told(compare()) == [
        (
            PEOPLE,
            "Plain title of walking",
            "changed",
            "What it is",
            "Plain words on walking.",
            "Plain words on a short walk.",
        ),
        (PEOPLE, "Plain title of walking", "added", "What it is", None, "Nobody hurries."),
    ]


def test_a_new_title_is_told_wherever_it_is_read(content: Path, compare: Compare) -> None:
    """The package lists the intervention by its title."""
    replace(content / "interventions/walking.yml", "Plain title of walking", "Going for a walk")

    assert told(compare()) == [
        (
            PEOPLE,
            "Cluster 1: Plain title 1, care package",
            "changed",
            "Choose together",
            "Plain title of walking",
            "Going for a walk",
        ),
        (PEOPLE, "Going for a walk", "changed", "Title", "Plain title of walking", "Going for a walk"),
    ]


def test_professionals_are_told_of_the_evidence_with_strength_and_source(content: Path, compare: Compare) -> None:
    """A weaker strength and a lower check are one change of one line."""
    small.reword(content, "walking", "consider")

    assert told(compare()) == [
        (
            PROFESSIONALS,
            "Professional title of walking",
            "changed",
            "Evidence",
            "Offer: PROFESSIONAL-CLAIM of walking (NG1, 1.5.2, checked in the publisher's text)",
            "Consider: PROFESSIONAL-CLAIM of walking (NG1, 1.5.2, checked in the publisher's text)",
        ),
        (
            PROFESSIONALS,
            "NG1: Guideline NG1",
            "changed",
            "Statement walking",
            "PROFESSIONAL-CLAIM of walking (1.5.2, offer)",
            "PROFESSIONAL-CLAIM of walking (1.5.2, consider)",
        ),
    ]


def test_each_reader_is_told_of_the_lists_in_their_own_words(content: Path, compare: Compare) -> None:
    """What a package no longer offers matters to all."""
    replace(content / "packages/01-first.yml", "choose_together:\n  - walking\n", "choose_together: []\n")

    assert [(item.reader, item.what, item.part, item.before) for item in compare()] == [
        (PEOPLE, What.REMOVED, "Choose together", "Plain title of walking"),
        (PROFESSIONALS, What.REMOVED, "Choose together", "Professional title of walking"),
        (COMMISSIONERS, What.REMOVED, "Choose together", "Professional title of walking"),
    ]


def test_commissioners_are_told_of_indicators_roles_and_settings(content: Path, compare: Compare) -> None:
    """And nobody else is."""
    replace(content / "packages/01-first.yml", "COMMISSIONER-INDICATOR", "Waits under four weeks")
    replace(content / "interventions/walking.yml", "settings: [Clinic]", "settings: [Park]")

    assert told(compare()) == [
        (
            COMMISSIONERS,
            "Cluster 1: Official label 1, care package",
            "changed",
            "Indicators",
            "COMMISSIONER-INDICATOR (suggested, not national)",
            "Waits under four weeks (suggested, not national)",
        ),
        (COMMISSIONERS, "Professional title of walking", "changed", "Settings", "Clinic", "Park"),
    ]


def test_no_reader_is_told_of_what_another_view_says(content: Path, compare: Compare) -> None:
    """The clinical words stay out of the changes for people."""
    for name in ("goals", "PROFESSIONAL-SAFETY"):
        path = content / ("packages/01-first.yml" if name == "goals" else "interventions/walking.yml")
        replace(path, "PROFESSIONAL-GOAL" if name == "goals" else name, "PROFESSIONAL-NEW")

    assert {item.reader for item in compare()} == {PROFESSIONALS}


def test_a_new_and_a_lost_record_are_one_line_for_each_reader(content: Path, compare: Compare) -> None:
    """Not every text of it."""
    (content / "pages/people/reviews.md").rename(content / "pages/people/meetings.md")

    assert [(item.reader, item.what, item.key, item.part) for item in compare()] == [
        (PEOPLE, What.ADDED, "people/meetings", ""),
        (PEOPLE, What.REMOVED, "people/reviews", ""),
    ]


def test_what_is_the_same_in_every_view_is_told_to_everyone(content: Path, compare: Compare) -> None:
    """A helpline belongs to no view."""
    replace(content / "helplines.yml", "hours: Always", "hours: Day and night")

    assert [(item.reader, item.part, item.after) for item in compare()] == [(None, "Hours", "Day and night")]


def test_the_order_of_lines_is_no_change(content: Path, compare: Compare) -> None:
    """Nobody is told that a list was sorted."""
    replace(content / "packages/01-first.yml", "team:\n  - GP\n", "team:\n  - GP\n  - Nurse\n")
    before = compare()
    replace(content / "packages/01-first.yml", "  - GP\n  - Nurse\n", "  - Nurse\n  - GP\n")

    assert compare() == before


def test_what_cannot_be_read_is_left_out_and_named(content: Path, tmp_path: Path) -> None:
    """An older version may not fit today's model: that does not make its records new."""
    old = tmp_path / "old" / "content"
    shutil.copytree(content, old)
    replace(old / "interventions/walking.yml", "settings: [Clinic]", "places: [Clinic]")

    found = differences(load(old).catalogue, load(content).catalogue)

    assert found.unread == ("intervention walking",)
    assert [item for item in found.found if item.kind == "intervention"] == []


def test_what_can_no_longer_be_read_is_not_gone(content: Path, tmp_path: Path) -> None:
    """Nor are the records of a whole list whose file is broken: nothing is said of either."""
    old = tmp_path / "old" / "content"
    shutil.copytree(content, old)
    replace(content / "interventions/walking.yml", "settings: [Clinic]", "places: [Clinic]")
    (content / "measures.yml").write_text("measures: none\n", encoding="utf-8")

    found = differences(load(old).catalogue, load(content).catalogue)

    assert found.unread == ("intervention walking", "measure")
    assert [item for item in found.found if item.kind in ("intervention", "measure")] == []


def test_a_package_whose_cluster_cannot_be_read_goes_by_its_number(content: Path, tmp_path: Path) -> None:
    """There is no title to tell."""
    old = tmp_path / "old" / "content"
    shutil.copytree(content, old)
    replace(content / "clusters/01-first.yml", "number: 1\n", "number: one\n")
    replace(content / "packages/01-first.yml", "setting: Primary care", "setting: At home")

    found = differences(load(old).catalogue, load(content).catalogue)

    assert {item.topic for item in found.found if item.kind == "package"} == {"Care package 1"}


def test_names_that_lead_nowhere_are_told_as_far_as_they_go(content: Path, compare: Compare) -> None:
    """A role by its id, a statement not at all: the content need not have passed its checks."""
    replace(content / "interventions/walking.yml", "roles: [therapist]", "roles: [gone]")
    replace(
        content / "interventions/walking.yml", "evidence: [ng1/walking]", "evidence: [ng1/gone]\ncourse: [ng1/gone]"
    )

    found = [row for row in told(compare()) if row[3] in ("Roles", "Evidence", "Length")]

    assert found == [
        (PROFESSIONALS, "Professional title of walking", "removed", "Evidence", WALKING, None),
        (COMMISSIONERS, "Professional title of walking", "changed", "Roles", "Therapist", "gone"),
    ]


WALKING = "Offer: PROFESSIONAL-CLAIM of walking (NG1, 1.5.2, checked in the publisher's text)"
