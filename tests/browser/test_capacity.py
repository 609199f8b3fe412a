"""The capacity sums: the formulas against sums done by hand, and the page that shows them."""

import re
from io import BytesIO
from pathlib import Path
from types import ModuleType

import pytest
from care_pathways.pages.tools import capacity_sums, people_sums
from openpyxl import load_workbook
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.test_privacy import WATCH
from tests.conftest import PROJECT

pytestmark = pytest.mark.browser

ADDRESS = "commissioners/tools/capacity/"
EXAMPLES = {"capacity": capacity_sums.EXAMPLE, "staff-to-people": people_sums.EXAMPLE}
SCRIPTS = [PROJECT / "theme/assets/tools" / name for name in ("numbers.js", "sums.js")]


@pytest.fixture(scope="module")
def sums(chromium: Browser) -> Page:
    """An empty page with the sums and nothing else."""
    page = chromium.new_page()
    for path in SCRIPTS:
        page.add_script_tag(content=path.read_text(encoding="utf-8"))
    return page


@pytest.mark.parametrize(
    ("call", "by_hand"),
    [
        ("peopleWhoStart(1200, 65)", 780),  # 65 of every 100, twelve times a hundred: 65 x 12
        ("peopleWhoStart(0, 65)", 0),  # nobody referred
        ("hoursNeeded(780, 10, 1.25)", 9750),  # 7,800 contacts; 7,800 hours and a quarter of them: 7,800 + 1,950
        ("hoursOfOnePost(40, 25)", 1000),  # 40 x 25
        ("postsNeeded(9750, 1000)", 9.75),
        ("capacityLessDemand(8, 1000, 9750)", -1750),  # 8,000 less 9,750
        ("capacityLessDemand(10, 1000, 9750)", 250),  # 10,000 less 9,750
        ("shareOfCapacity(9750, 10, 1000)", 97.5),  # 9,750 of 10,000
        ("peopleAtOneTime(780, 26)", 390),  # 15 start each week (780 / 52), each stays 26: 15 x 26
        ("peopleAtOneTime(104, 0.5)", 1),  # 2 a week, half a week each
        ("peopleForEachPost(390, 7.8)", 50),  # 7.8 x 50 = 390
        ("directHours(37.5, 42, 60)", 945),  # 1,575 hours in 42 weeks; 60 of every 100 of them: 15.75 x 60
        ("directHours(40, 44, 50)", 880),  # half of 1,760
        ("hoursTogether(12, 945)", 11340),  # 9,450 and 1,890
        ("peopleSeen(11340, 20)", 567),  # 20 x 567 = 11,340
    ],
)
def test_each_formula_gives_what_is_worked_out_by_hand(sums: Page, call: str, by_hand: float) -> None:
    """The working stands beside each."""
    assert sums.evaluate(call) == pytest.approx(by_hand)


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", 12), (" 1.5 ", 1.5), ("1,200", 1200), ("12 000", 12000), (".5", 0.5), ("0", 0), ("1,200.25", 1200.25)],
)
def test_numbers_are_read_as_people_type_them(sums: Page, text: str, number: float) -> None:
    """With commas, spaces and a point."""
    assert sums.evaluate("text => numberIn(text)", text) == number


@pytest.mark.parametrize("text", ["twelve", "1,2", "1.2.3", "1e9", "12%", "--", "0x10", "Infinity", "1,5"])
def test_what_is_no_number_is_refused(sums: Page, text: str) -> None:
    """Rather than guessed at: 1,5 could be fifteen or one and a half."""
    assert sums.evaluate("text => Number.isNaN(numberIn(text))", text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("50", ""),
        ("-3", "Share: a number below zero makes no sense here."),
        ("many", "Share: write a number in digits, such as 12 or 1.5."),
        ("0", "Share: it has to be more than zero."),
        ("101", "Share: it cannot be more than 100."),
    ],
)
def test_a_fault_is_said_in_words(sums: Page, text: str, words: str) -> None:
    """Named by its field. An empty field is no fault: the answer that needs it stays open."""
    field = {"label": "Share", "most": 100, "aboveZero": True}

    assert sums.evaluate("([text, field]) => faultIn(text, field)", [text, field]) == words


def test_a_missing_number_leaves_its_answers_open(sums: Page) -> None:
    """And only those."""
    found = sums.evaluate("answersTo({referrals: 100, share: 50, stay: 52})")

    assert {name for name, answer in found.items() if answer} == {"starts", "caseload"}
    assert found["caseload"] == {"value": 50, "working": "50 ÷ 52 × 52"}


def test_staff_lead_to_people(sums: Page) -> None:
    """12 staff, 37.5 hours, 42 weeks, 60 of 100, 20 hours a person: 945 hours each, 11,340 together, 567 people."""
    found = sums.evaluate("peopleFrom({staff: 12, contracted: 37.5, weeks: 42, direct: 60, each: 20})")

    assert found["hours-each"] == {"value": 945, "working": "37.5 × 42 × 60 ÷ 100"}
    assert found["hours-together"] == {"value": 11340, "working": "12 × 945"}
    assert found["people"] == {"value": 567, "working": "11,340 ÷ 20"}
    assert found["people-each"] == {"value": 47.25, "working": "945 ÷ 20"}


@pytest.mark.parametrize(("module", "name"), [(capacity_sums, "answersTo"), (people_sums, "peopleFrom")])
def test_every_answer_of_the_page_is_worked_out_from_the_fields_that_it_names(
    sums: Page, module: ModuleType, name: str
) -> None:
    """Each appears with exactly the numbers that it needs, and not without any one of them."""
    ids = {field.id for group in module.GROUPS for field in group.fields}
    assert set(sums.evaluate(f"{name}({{}})")) == {answer.id for answer in module.ANSWERS}
    for answer in module.ANSWERS:
        needs = dict.fromkeys(answer.needs, 2)
        assert set(needs) <= ids
        assert sums.evaluate(f"given => {name}(given)", needs)[answer.id], answer.id
        for missing in needs:
            less = {name: number for name, number in needs.items() if name != missing}
            assert sums.evaluate(f"given => {name}(given)", less)[answer.id] is None, (answer.id, missing)


def tool(page: Page, name: str = "capacity") -> Locator:
    """One of the two calculators of the page."""
    return page.locator(f'[data-calculator="{name}"]')


def fill(page: Page, name: str = "capacity") -> None:
    """The made-up numbers of the page."""
    for field, number in EXAMPLES[name].filled:
        tool(page, name).locator(f'[data-field="{field}"]').fill(number)


def answers(page: Page, name: str = "capacity") -> list[str]:
    """What stands as the result of each sum."""
    return tool(page, name).locator('[data-part="value"]').all_inner_texts()


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_worked_example_is_what_the_page_works_out(page: Page, address: str, name: str) -> None:
    """Its sums and results stand in the page as text; the sums in the page give the same, number for number."""
    page.goto(address + ADDRESS)
    fill(page, name)
    tool(page, name).get_by_role("button", name="Work it out").click()

    count = len(EXAMPLES[name].sums)
    expect(tool(page, name).get_by_role("status")).to_have_text(f"{count} of {count} answers are worked out.")
    shown = tool(page, name).evaluate("""root => [...root.querySelectorAll('[data-answer]')].map(answer => [
        answer.dataset.answer,
        answer.querySelector('[data-part="working"]').textContent,
        answer.querySelector('[data-part="value"]').textContent])""")
    for (id_, working, value), (id, sum_, result) in zip(shown, EXAMPLES[name].sums, strict=True):
        assert (id_, value) == (id, result)
        assert working == f"{sum_} =", id_


def test_answers_stand_beside_the_numbers_and_follow_them(chromium: Browser, address: str) -> None:
    """From 1024 pixels on the answers begin beside the first field, and change as one types."""
    page = chromium.new_page(viewport={"width": 1024, "height": 800})
    page.goto(address + ADDRESS)
    fill(page, "staff-to-people")
    first = tool(page, "staff-to-people")
    field, answer = first.evaluate("""root => [root.querySelector('fieldset'), root.querySelector('[data-answer]')]
        .map(element => element.getBoundingClientRect().toJSON())""")

    assert answer["left"] > field["right"]
    assert abs(answer["top"] - field["top"]) < 40
    assert answers(page, "staff-to-people") == ["945", "11,340", "567", "47.25"]
    first.locator('[data-field="staff"]').fill("6")
    assert answers(page, "staff-to-people") == ["945", "5,670", "283.5", "47.25"]
    assert answers(page) == [""] * 8
    page.close()


def test_the_example_is_labelled_as_invented(real_pages: dict[str, str]) -> None:
    """In the text, in each caption, and at the head of the numbers. No field begins with a number in it."""
    html = real_pages[ADDRESS]

    assert "These numbers are invented" in html and html.count("invented numbers") >= 8
    assert "data-field=" in html
    assert not [field for field in re.findall(r"<input[^>]*data-field[^>]*>", html) if "value=" in field]


def test_nonsense_is_refused_beside_its_field(page: Page, address: str) -> None:
    """A summary with a link to each, the words tied to the field, no answer; mended, they go."""
    page.goto(address + ADDRESS)
    fill(page)
    tool(page).locator('[data-field="share"]').fill("170")
    tool(page).locator('[data-field="weeks"]').fill("0")
    tool(page).locator('[data-field="weeks"]').press("Enter")

    summary = tool(page).locator('[data-part="faults"]')
    assert summary.evaluate("element => element === document.activeElement")
    assert summary.locator("a").all_inner_texts() == [
        "Share who start: it cannot be more than 100.",
        "Working weeks in a year: it has to be more than zero.",
    ]
    summary.locator("a").first.click()
    field = tool(page).locator('[data-field="share"]')
    assert field.evaluate("element => element === document.activeElement")
    expect(field).to_have_accessible_description(
        "Of every 100 referred, how many begin care? Share who start: it cannot be more than 100."
    )
    assert answers(page) == [""] * 8
    assert violations(page) == []
    fill(page)
    tool(page).get_by_role("button", name="Work it out").click()
    assert page.locator("[aria-invalid]").count() == 0
    assert summary.inner_text() == ""


def test_an_answer_does_not_outlive_its_numbers(page: Page, address: str) -> None:
    """Once a number changes, the answer is that of the new one; once it is none, there is none."""
    page.goto(address + ADDRESS)
    fill(page)
    posts = tool(page).locator('[data-field="posts"]')
    posts.fill("8")
    assert answers(page)[4] == "−168"  # 8 x 924 is 7,392; less 7,560
    posts.fill("eight")

    assert answers(page) == [""] * 8
    posts.blur()
    expect(posts).to_have_attribute("aria-invalid", "true")


def test_the_sums_can_be_taken_away(page: Page, address: str) -> None:
    """Every number with its unit, every answer with its formula and its sum; numbers stay numbers."""
    page.goto(address + ADDRESS)
    fill(page)
    with page.expect_download() as waiting:
        tool(page).get_by_role("button", name="Download for a spreadsheet").click()
    book = load_workbook(BytesIO(Path(waiting.value.path()).read_bytes()))
    rows = {str(row[1].value): [cell.value or "" for cell in row] for row in book["Sums"].rows}

    assert rows["Referrals in a year"] == ["filled in", "Referrals in a year", "", "", 600, "people a year"]
    assert rows["Capacity less demand"][2:] == [
        "posts filled × hours that one post gives, less hours needed",
        "7 × 924 − 7,560",
        -1092,
        "hours a year",
    ]


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_nothing_is_kept(chromium: Browser, address: str, width: int) -> None:
    """With every answer on the page: no violation, no write, no request."""
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme="dark")
    context.add_init_script(WATCH)
    page = context.new_page()
    page.goto(address + ADDRESS, wait_until="networkidle")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    fill(page)
    tool(page).get_by_role("button", name="Work it out").click()

    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert (requests, page.evaluate("window.__writes")) == ([], [])
    context.close()
