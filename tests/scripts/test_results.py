"""Results in the order and the groups in which the page of results shows them."""

import pytest

from tests.scripts.engine import Scripts

RESULTS = [
    {"kind": "Clusters", "group": "Psychosis", "title": "one"},
    {"kind": "What can help", "group": "", "title": "two"},
    {"kind": "Clusters", "group": "Mood", "title": "three"},
]


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """What works on results alone."""
    return Scripts("assets/results/results.js")


def test_kinds_stand_in_the_order_of_their_best_result(scripts: Scripts) -> None:
    """And in each the order of the search."""
    kinds = scripts.value(f"[...byKind({RESULTS})].map(([kind, found]) => [kind, found.map(({{ title }}) => title)])")

    assert kinds == [["Clusters", ["one", "three"]], ["What can help", ["two"]]]


def test_each_value_is_counted_once_a_result(scripts: Scripts) -> None:
    """A result without a group counts in none."""
    assert scripts.value(f"[...countsOf({RESULTS}, 'group')]") == [["Psychosis", 1], ["Mood", 1]]
    assert scripts.value(f"[...countsOf({RESULTS}, 'kind')]") == [["Clusters", 2], ["What can help", 1]]


def test_a_kind_as_an_id(scripts: Scripts) -> None:
    """For the heading that a section is named by."""
    assert scripts.call("slugOf", "Lists & tables") == "lists-tables"
