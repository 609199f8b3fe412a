"""The filters of the matrix: what is ticked, what is left of rows and columns, and what the address says."""

import pytest

from tests.scripts.engine import Scripts

ROW = {"cluster": "1 4", "kind": "talking", "role": "nurse therapist"}


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """The choices, which a test writes as plain lists."""
    made = Scripts("components/matrix-filter/choices.js")
    made.run("const choices = (given) => new Map(given.map(([name, values]) => [name, new Set(values)]));")
    return made


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        ([], True),
        ([["cluster", ["4"]]], True),
        ([["cluster", ["4", "7"]]], True),
        ([["cluster", ["7"]]], False),
        ([["cluster", ["14"]]], False),
        ([["cluster", ["1"]], ["role", ["therapist"]]], True),
        ([["cluster", ["1"]], ["kind", ["medicine"]]], False),
    ],
)
def test_a_row_has_one_value_of_each_list(scripts: Scripts, given: list[object], fits: bool) -> None:
    """Within a list any of the ticked ones, between lists all of them."""
    assert scripts.value(f"fits({ROW}, choices({given}))") is fits


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("undefined", [True, True, True]),
        ("new Set(['2'])", [False, True, False]),
        ("new Set(['3', '1'])", [True, False, True]),
        ("new Set(['none'])", [True, True, True]),
        ("new Set(['none', '2'])", [False, True, False]),
    ],
)
def test_the_columns_of_the_ticked_clusters(scripts: Scripts, wanted: str, shown: list[bool]) -> None:
    """All of them without a tick; "in no package" is no column."""
    assert scripts.value(f"columnsShown(['1', '2', '3'], {wanted})") == shown


def test_the_head_of_a_group_spans_what_is_left(scripts: Scripts) -> None:
    """Of each group its own columns."""
    assert scripts.call("spansOf", [2, 3, 1], [True, False, True, True, True, False]) == [1, 3, 0]


@pytest.mark.parametrize(
    ("count", "given", "words"),
    [
        (9, [], "All 9 interventions are shown."),
        (4, [["kind", ["talking"]]], "4 of 9 interventions shown."),
        (0, [["kind", ["talking"]]], "0 of 9 interventions shown. Nothing fits all of your choices."),
    ],
)
def test_the_count_in_words(scripts: Scripts, count: int, given: list[object], words: str) -> None:
    """For the eye and the ear."""
    assert scripts.value(f"saidOf({count}, '9', choices({given}))") == words


def test_the_address_holds_the_choices(scripts: Scripts) -> None:
    """And gives them back, also with coded commas; a link to a part of the page chooses nothing."""
    address = scripts.value("addressOf(choices([['cluster', ['1', '4']], ['kind', ['talking']]]))")
    ticked = "['1', '4', '14', ''].filter((value) => choicesIn('{}')('cluster', value))"

    assert address == "cluster=1,4&kind=talking"
    assert scripts.value(ticked.format(f"#{address}")) == ["1", "4"]
    assert scripts.value(ticked.format("#cluster=1%2C4")) == ["1", "4"]
    assert scripts.value(ticked.format("#kind=talking")) == [""]
    assert scripts.value("choicesIn('#talking')") is None
