"""The capacity sums, worked out by hand."""

from types import ModuleType
from typing import Any

import pytest
from care_pathways.pages.tools import capacity_sums, people_sums

from tests.scripts.engine import Scripts

GIVEN = {
    "referrals": 1200,
    "share": 65,
    "contacts": 10,
    "hours": 1.5,
    "stay": 26,
    "weeks": 40,
    "clinical": 20,
    "posts": 13,
}
WORKED_OUT = {
    "starts": (780, "1,200 × 65 ÷ 100"),
    "needed": (11700, "780 × 10 × 1.5"),
    "per-post": (800, "40 × 20"),
    "posts-needed": (14.625, "11,700 ÷ 800"),
    "difference": (-1300, "13 × 800 − 11,700"),
    "used": (112.5, "11,700 ÷ (13 × 800) × 100"),
    "caseload": (390, "780 ÷ 52 × 26"),
    "caseload-per-post": (30, "390 ÷ 13"),
}


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """The sums, and numbers as people type them."""
    return Scripts("assets/tools/numbers.js", "assets/tools/sums.js")


@pytest.mark.parametrize("answer", WORKED_OUT)
def test_each_answer_with_its_sum(scripts: Scripts, answer: str) -> None:
    """Typed here by hand, from the formulas that the page prints."""
    value, working = WORKED_OUT[answer]
    found = scripts.call("answersTo", GIVEN)

    assert found[answer]["value"] == pytest.approx(value)
    assert found[answer]["working"] == working
    assert set(found) == set(WORKED_OUT)


@pytest.mark.parametrize(
    ("missing", "unknown"),
    [
        ("referrals", {"starts", "needed", "posts-needed", "difference", "used", "caseload", "caseload-per-post"}),
        ("hours", {"needed", "posts-needed", "difference", "used"}),
        ("stay", {"caseload", "caseload-per-post"}),
        ("clinical", {"per-post", "posts-needed", "difference", "used"}),
        ("posts", {"difference", "used", "caseload-per-post"}),
    ],
)
def test_an_answer_waits_for_its_numbers(scripts: Scripts, missing: str, unknown: set[str]) -> None:
    """The others are given all the same."""
    found = scripts.call("answersTo", {name: number for name, number in GIVEN.items() if name != missing})

    assert {name for name, answer in found.items() if answer is None} == unknown


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), (" 1.5 ", 1.5), ("1,200", 1200), ("1 200 000", 1200000), (".5", 0.5), ("0", 0)]
    + [(text, "NaN") for text in ("", "twelve", "1,20", "12,00", "1.2.3", "1e3", "-4", "5%", "Infinity", "0x10")],
)
def test_numbers_as_people_type_them(scripts: Scripts, text: str, number: Any) -> None:
    """Thousands may be parted; what could be meant in two ways is none."""
    assert scripts.call("numberIn", text) == number


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", ""),
        ("10", ""),
        ("100", ""),
        ("-1", "Share: a number below zero makes no sense here."),
        ("−1", "Share: a number below zero makes no sense here."),
        ("ten", "Share: write a number in digits, such as 12 or 1.5."),
        ("0", "Share: it has to be more than zero."),
        ("100.5", "Share: it cannot be more than 100."),
    ],
)
def test_what_is_wrong_is_said(scripts: Scripts, text: str, fault: str) -> None:
    """In words, and nothing where nothing is wrong."""
    assert scripts.call("faultIn", text, {"label": "Share", "most": 100, "aboveZero": True}) == fault
    assert scripts.call("faultIn", "0", {"label": "Share", "most": 100, "aboveZero": False}) == ""


@pytest.mark.parametrize(
    ("number", "text"), [(1234567.891, "1,234,567.89"), (1.005, "1.01"), (-0.001, "0"), (-1300, "−1,300"), (2.5, "2.5")]
)
def test_numbers_as_they_are_shown(scripts: Scripts, number: float, text: str) -> None:
    """Two decimals at most, thousands parted, a true minus."""
    assert scripts.call("shown", number) == text


@pytest.mark.parametrize(("module", "name"), [(capacity_sums, "answersTo"), (people_sums, "peopleFrom")])
def test_each_answer_needs_just_the_fields_that_the_page_names(scripts: Scripts, module: ModuleType, name: str) -> None:
    """With these it is there, and without any one of them it is not."""
    assert set(scripts.call(name, {})) == {answer.id for answer in module.ANSWERS}
    for answer in module.ANSWERS:
        needs = dict.fromkeys(answer.needs, 2)
        assert scripts.call(name, needs)[answer.id], answer.id
        for missing in needs:
            less = {field: number for field, number in needs.items() if field != missing}
            assert scripts.call(name, less)[answer.id] is None, (answer.id, missing)
