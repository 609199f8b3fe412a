"""The capacity sums in their page: what is wrong stands beside its field, answers follow the numbers."""

import io
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from care_pathways.pages.tools import capacity_sums, people_sums
from openpyxl import load_workbook

from tests.dom.opened import Opened

FIRST, OTHER = "[data-calculator=staff-to-people]", "[data-calculator=capacity]"
STAFF, DIRECT = f"{FIRST} [data-field=staff]", f"{FIRST} [data-field=direct]"


@pytest.fixture
def sums(folder: Path) -> Iterator[Opened]:
    """The page of both calculators."""
    with Opened("commissioners/tools/capacity/", folder) as page:
        yield page


def fault(page: Opened, field: str) -> str:
    """What is said beside a field, by the words that name it for a screen reader."""
    return str(
        page.run(f"""const one = document.querySelector({field!r});
        const said = one.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id));
        const isMarked = one.getAttribute('aria-invalid') === 'true';
        return isMarked === Boolean(said[1].textContent) ? said[1].textContent : 'marked and said are not the same';""")
    )


def test_what_is_wrong_is_said_when_the_field_is_left(sums: Opened) -> None:
    """Not while one types, and it goes when it is mended."""
    sums.type(DIRECT, "120")
    assert fault(sums, DIRECT) == ""
    sums.leave(DIRECT)
    assert fault(sums, DIRECT).endswith(": it cannot be more than 100.")

    sums.type(DIRECT, "60")
    sums.leave(DIRECT)
    assert fault(sums, DIRECT) == ""


@pytest.mark.parametrize(("name", "module"), [("capacity", capacity_sums), ("staff-to-people", people_sums)])
def test_the_example_of_the_page_gives_the_answers_of_the_page(sums: Opened, name: str, module: ModuleType) -> None:
    """Each with its sum; all at once, without a button."""
    example = module.EXAMPLE
    root = f"[data-calculator={name}]"
    for field, number in example.filled:
        sums.type(f"{root} [data-field={field}]", number)

    for answer, sum_, value in example.sums:
        place = f"{root} [data-answer={answer}]"
        assert sums.text(f"{place} [data-part=working]") == f"{sum_} ="
        assert sums.text(f"{place} [data-part=value]") == value


def test_pressed_with_a_fault_nothing_is_answered(sums: Opened) -> None:
    """A list names each fault and leads to its field; without any number it asks for two."""
    sums.press(f"{FIRST} [data-do=work-out]")
    assert sums.texts(f"{FIRST} [data-part=faults] a") == ["Fill in at least two numbers."]
    assert "There is a problem" in sums.focused()

    for field, number in people_sums.EXAMPLE.filled:
        sums.type(f"{FIRST} [data-field={field}]", number)
    sums.type(STAFF, "twelve")
    assert sums.texts(f"{FIRST} .w-calculator__known") == []
    assert sums.key(STAFF, "Enter") is False
    assert len(sums.texts(f"{FIRST} [data-part=faults] a")) == 1
    sums.press(f"{FIRST} [data-part=faults] a")
    assert sums.focused() == "staff-to-people-staff"

    sums.type(STAFF, "")
    sums.press(f"{FIRST} [data-do=work-out]")
    assert sums.texts(f"{FIRST} [data-part=faults] a") == []
    assert sums.text(f"{FIRST} [data-part=status]") == "2 of 4 answers are worked out. 2 need more numbers."
    assert sums.text(f"{OTHER} [data-part=status]") == ""


def test_numbers_and_answers_are_a_workbook(sums: Opened) -> None:
    """Each number that was filled in, each answer with its formula and its sum; then nothing is left to lose."""
    for field, number in people_sums.EXAMPLE.filled:
        sums.type(f"{FIRST} [data-field={field}]", number)
    assert sums.run("return !dispatchEvent(new Event('beforeunload', {cancelable: true}));")
    sums.press(f"{FIRST} [data-do=table]")
    name, raw = sums.saved()
    rows = [[cell.value for cell in line] for line in load_workbook(io.BytesIO(raw))["Sums"].rows]

    assert name.startswith("waymark-staff-to-people-") and name.endswith(".xlsx")
    assert rows[0] == ["Sort", "Name", "Formula", "Sum", "Number", "Unit"]
    assert [line[4] for line in rows if line[0] == "filled in"] == [12, 37.5, 42, 60, 20]
    assert [line[3:5] for line in rows if line[0] == "worked out"] == [
        ["37.5 × 42 × 60 ÷ 100", 945],
        ["12 × 945", 11340],
        ["11,340 ÷ 20", 567],
        ["945 ÷ 20", 47.25],
    ]
    assert rows[-1][2] == people_sums.ANSWERS[-1].formula
    assert not sums.run("return !dispatchEvent(new Event('beforeunload', {cancelable: true}));")


def test_clearing_leaves_nothing(sums: Opened) -> None:
    """Numbers, answers, faults."""
    sums.type(STAFF, "-1")
    sums.leave(STAFF)
    sums.press(f"{FIRST} [data-do=work-out]")
    sums.press(f"{FIRST} [data-do=clear]")

    assert sums.value(STAFF, "value") == ""
    assert fault(sums, STAFF) == ""
    assert sums.texts(f"{FIRST} [data-part=faults] a") == []
    assert sums.text(f"{FIRST} [data-part=status]") == "All numbers are cleared."
