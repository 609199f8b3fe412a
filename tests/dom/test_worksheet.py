"""Worksheets in their page: what is counted, saved, opened again and taken away; and several teams side by side."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.dom.opened import Opened

NASTY = '<img src=x onerror="window.ran = true">'
FILE = 'input[accept*="json"]'
STATUS, REFUSAL = "main [data-part=status]", "main [data-part=refusal]"
ROW = {"lead": "", "by": "", "action": "", "evidence": ""}


@pytest.fixture
def sheet(folder: Path) -> Iterator[Opened]:
    """A gap analysis with three answers, two notes and a service."""
    with Opened("commissioners/tools/gap-analysis/10/", folder) as page:
        page.type("[data-subject]", "Early intervention, north")
        answer(page, "eip", "partly")
        page.type("[data-row=eip] [data-note=evidence]", "=2+2\nTwo teams")
        answer(page, "cbtp", "offered")
        answer(page, "peer-support", "no")
        for name, words in {"action": f"Ask {NASTY}", "lead": "Team lead", "by": "2027-03-01"}.items():
            page.type(f"[data-row=peer-support] [data-note={name}]", words)
        yield page


def answer(page: Opened, row: str, value: str) -> None:
    """Tick an answer."""
    page.run(f"""const one = document.querySelector('[data-row="{row}"] input[value="{value}"]');
        one.checked = true; one.dispatchEvent(new Event('input', {{bubbles: true}}));""")


def typed(page: Opened) -> dict[str, list[str]]:
    """What stands in the boxes of each row that is not empty."""
    found: dict[str, list[str]] = page.run("""
        return Object.fromEntries([...document.querySelectorAll('[data-row]')].map((row) => [row.dataset.row, [
            row.querySelector('input:checked')?.value ?? '',
            ...[...row.querySelectorAll('textarea')].map((area) => area.value),
        ]]).filter(([, values]) => values.join('')));""")
    return found


def file(rows: list[dict[str, str]], edition: str = "2020.1", subject: str = "") -> bytes:
    """A saved worksheet."""
    held = {"format": "waymark-worksheet", "version": 1, "sheet": "gap-analysis/10", "title": "Gap analysis"}
    return json.dumps({**held, "edition": edition, "subject": subject, "rows": rows}).encode()


def asks(page: Opened) -> bool:
    """Does the page ask before it is left?"""
    return bool(page.run("return !dispatchEvent(new Event('beforeunload', {cancelable: true}));"))


def test_rows_are_counted_by_answer(sheet: Opened) -> None:
    """In the list, on the bar and in words; a gap opens its boxes, and so does a note."""
    counts = sheet.texts("[data-part=counts] li")

    assert counts[:4] == ["Offered 1", "Partly 1", "No 1", "Not applicable 0"]
    rest = int(counts[4].removeprefix("Not answered "))
    assert sheet.text("[data-part=answered]") == f"3 of {rest + 3} answered"
    assert sheet.value("[data-part=progress]", "value") == 3
    assert sheet.text(STATUS) == f"3 of {rest + 3} rows answered."
    opened = sheet.run(
        """return [...document.querySelectorAll('.w-worksheet__row--open')].map((row) => row.dataset.row);"""
    )
    assert set(opened) == {"eip", "peer-support"}
    assert sheet.texts("[data-row=eip] .w-worksheet__copy")[0] == "=2+2 Two teams"


def test_next_goes_to_the_row_that_is_open_after_the_one_at_hand(sheet: Opened) -> None:
    """And round to the first; with no row open it says so."""
    order = sheet.run("return [...document.querySelectorAll('[data-row]')].map((row) => row.dataset.row);")
    answered = typed(sheet)
    answer(sheet, order[0], "offered")
    sheet.press("[data-do=next]")
    following = next(row for row in order[1:] if row not in answered)
    assert sheet.run("return document.activeElement.closest('[data-row]').dataset.row;") == following
    answer(sheet, order[-1], "offered")
    sheet.press("[data-do=next]")
    assert sheet.run("return document.activeElement.closest('[data-row]').dataset.row;") == following

    for row in order:
        answer(sheet, row, "offered")
    sheet.press("[data-do=next]")
    assert sheet.text(STATUS) == "Every row has an answer."


def test_answers_come_back_from_the_file(sheet: Opened, folder: Path) -> None:
    """Saved, there is nothing to lose; opened on a fresh page, all of it is there."""
    assert asks(sheet)
    sheet.press("[data-do=save]")
    name, raw = sheet.saved()
    assert not asks(sheet)
    assert name.startswith("waymark-gap-analysis-10-") and name.endswith(".json")
    assert sheet.text(STATUS) == f"Downloaded as {name}. Open it here to go on."

    with Opened("commissioners/tools/gap-analysis/10/", folder) as page:
        page.choose(FILE, "mine.json", raw)
        assert typed(page) == typed(sheet)
        assert page.value("[data-subject]", "value") == "Early intervention, north"
        assert page.text(STATUS).startswith("Opened mine.json. 3 of ")
        assert page.text(STATUS).endswith(" rows answered.")
        assert page.texts("[data-part=counts] li") == sheet.texts("[data-part=counts] li")
        assert not asks(page)


def test_a_file_of_another_edition_loses_nothing(sheet: Opened) -> None:
    """Asked first, as it replaces what is there; rows that the page lacks stand as text and are saved again."""
    old = {**ROW, "id": "gone", "title": NASTY, "answer": "no", "evidence": NASTY, "action": "Keep", "lead": "Ann"}
    raw = file([old, {**ROW, "id": "eip", "title": "t", "answer": "offered"}])
    before = typed(sheet)
    sheet.run("seen.agrees = false;")
    sheet.choose(FILE, "old.json", raw)
    assert typed(sheet) == before
    sheet.run("seen.agrees = true;")
    sheet.choose(FILE, "old.json", raw)

    assert sheet.run("return seen.asked;") == ["This replaces the answers on the page. Go on?"] * 2
    assert typed(sheet) == {"eip": ["offered", "", "", "", ""]}
    told = sheet.text(STATUS)
    assert "It was saved with edition 2020.1." in told
    assert "1 row of it is not on this page: it stands at its end." in told
    assert f"{len(sheet.texts('[data-row]')) - 1} rows of this page are not in it." in told
    assert sheet.texts("[data-part=unknown] dt") == [NASTY]
    assert sheet.texts("[data-part=unknown] dd") == [
        "Answer: no",
        f"Evidence: {NASTY}",
        "Action: Keep",
        "Lead and date: Ann",
    ]
    assert sheet.run("return [window.ran ?? null, document.querySelectorAll('main img').length];") == [None, 0]
    sheet.press("[data-do=save]")
    assert old in json.loads(sheet.saved()[1])["rows"]


def test_a_wrong_file_is_refused_and_changes_nothing(sheet: Opened) -> None:
    """In words beside the button; gone with the next thing that is said."""
    before = typed(sheet)
    sheet.choose(FILE, "x.json", b"a,b")
    assert "not from a worksheet" in sheet.text(REFUSAL)
    sheet.choose(FILE, "x.json", b" " * 1_000_001)
    assert "too large" in sheet.text(REFUSAL)
    assert sheet.text(STATUS) == ""
    assert typed(sheet) == before

    sheet.press("[data-do=save]")
    assert sheet.text(REFUSAL) == ""


def test_gaps_and_actions_gather_as_one_answers(sheet: Opened) -> None:
    """By kind, with lead and date; a gap without an action is counted."""
    gaps = sheet.run("""return [...document.querySelectorAll('[data-part=gaps] tr')].map((row) =>
        [...row.cells].map((cell) => cell.textContent));""")
    assert sorted(row[1:] for row in gaps) == [["0", "1", "1"], ["1", "0", "1"]]
    assert sheet.texts("[data-part=actions] th, [data-part=actions] td") == [
        "Peer support",
        f"Ask {NASTY}",
        "Team lead",
        "2027-03-01",
    ]
    assert sheet.text("[data-part=open-gaps]").startswith("1 ")
    assert sheet.texts("[data-part=no-gaps]") == []


def test_what_is_taken_away(sheet: Opened) -> None:
    """Every row with its answer in words, in the order of the page; gaps and actions as a document."""
    sheet.press(".w-worksheet__panel [data-do=table]")
    name, raw = sheet.saved()
    book = load_workbook(io.BytesIO(raw))
    rows = [[cell.value or "" for cell in line] for line in book["All rows"].rows]
    by_id = {line[-1]: line for line in rows}
    assert name.endswith(".xlsx") and book.sheetnames == ["Gaps by kind", "Actions", "All rows", "About"]
    assert rows[0] == ["Part", "Intervention", "Answer", "Evidence", "Action", "Lead", "By when", "Id"]
    assert by_id["eip"][0] == "Specific core" and by_id["eip"][2:4] == ["Partly", "=2+2\nTwo teams"]
    assert by_id["peer-support"][2:7] == ["No", "", f"Ask {NASTY}", "Team lead", "2027-03-01"]
    about = {line[0].value: line[1].value for line in book["About"].rows}
    assert about["About"] == "Early intervention, north"
    assert about["Title"] == sheet.run("return document.querySelector('[data-worksheet]').dataset.title;")

    sheet.press("[data-do=summary-word]")
    name, raw = sheet.saved()
    made = Document(io.BytesIO(raw))
    tables = [[[cell.text for cell in line.cells] for line in table.rows] for table in made.tables]
    assert name.endswith(".docx")
    assert made.paragraphs[0].text == "Gaps and actions"
    assert tables[1] == [
        ["Gap", "Action", "Lead", "By when"],
        ["Peer support", f"Ask {NASTY}", "Team lead", "2027-03-01"],
    ]
    sheet.press("[data-do=print]")
    assert sheet.run("return seen.printed;") == 1


def test_clearing_asks_and_leaves_nothing(sheet: Opened) -> None:
    """A no keeps all of it."""
    before = typed(sheet)
    sheet.run("seen.agrees = false;")
    sheet.press("[data-do=clear]")
    assert typed(sheet) == before
    sheet.run("seen.agrees = true;")
    sheet.press("[data-do=clear]")

    assert typed(sheet) == {}
    assert sheet.value("[data-subject]", "value") == ""
    assert sheet.texts("[data-part=counts] li")[0] == "Offered 0"
    assert sheet.texts("[data-part=no-gaps]") != []
    assert sheet.text(STATUS) == "All answers are cleared."
    assert not asks(sheet)


@pytest.fixture
def teams(folder: Path) -> Iterator[Opened]:
    """The page of several teams."""
    with Opened("commissioners/tools/several-teams/", folder) as page:
        yield page


def several(page: Opened, *files: bytes) -> None:
    """Choose several files at once."""
    texts = json.dumps([raw.decode() for raw in files])
    page.run(f"""const one = document.querySelector('[data-merge] input');
        const files = {texts}.map((text, place) => new File([text], `team-${{place}}.json`));
        Object.defineProperty(one, 'files', {{value: files, configurable: true}});
        one.dispatchEvent(new Event('change', {{bubbles: true}}));""")


def test_teams_stand_side_by_side_with_what_differs(teams: Opened) -> None:
    """Joined by row, each under its name; the last column adds up those that answered."""
    same, other = ({**ROW, "id": id, "title": id.title()} for id in ("same", "other"))
    first = file(
        [{**same, "answer": "no"}, {**other, "answer": "offered", "action": "Ask", "lead": "Ann"}], subject="North"
    )
    second = file([{**other, "answer": "partly"}, {**same, "answer": "no"}])
    assert teams.value("[data-merge] [data-do=table]", "disabled")
    several(teams, first, second)

    assert teams.texts("[data-merge] thead th") == ["Row", "North", "File 2", "Together"]
    assert teams.texts("[data-merge] tbody tr") == ["SameNoNo2 no", "OtherOfferedPartly1 offered, 1 partly"]
    assert teams.texts(".w-merge__differ") == ["OtherOfferedPartly1 offered, 1 partly"]
    assert teams.text(STATUS) == "2 files of “Gap analysis” are side by side. 1 of 2 rows differs."
    teams.press("[data-merge] [data-do=table]")
    rows = [
        [cell.value for cell in line] for line in load_workbook(io.BytesIO(teams.saved()[1]))["Teams side by side"].rows
    ]
    assert rows[0] == ["Row", "North", "File 2", "Together", "Differ", "Action: North", "Action: File 2", "Id"]
    assert rows[2][1:7] == ["Offered", "Partly", "1 offered, 1 partly", "yes", "Ask · Ann", ""]


def test_one_file_or_one_of_another_worksheet_is_refused(teams: Opened) -> None:
    """And the page stays as it was."""
    several(teams, file([]))
    assert teams.text(REFUSAL).startswith("Choose two files or more")
    several(teams, file([]), file([]).replace(b"gap-analysis/10", b"gap-analysis/11"))
    assert "belongs to another worksheet" in teams.text(REFUSAL)
    several(teams, *[file([])] * 31)
    assert teams.text(REFUSAL) == "Choose 30 files at most. Nothing was changed."
    assert teams.texts("[data-merge] table") == []
