"""Worksheets in a real browser: filled in, downloaded, opened again, printed; nothing kept and nothing sent."""

import io
import json
import re
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from playwright.sync_api import Browser, Dialog, FilePayload, Page, expect

from tests.browser.axe import violations
from tests.browser.test_privacy import WATCH
from tests.browser.thin import thin

pytestmark = pytest.mark.browser

GAP, CARERS = "commissioners/tools/gap-analysis/10/", "commissioners/tools/self-assessment/triangle-of-care/"
NASTY = '<img src=x onerror="window.__ran = true">'


def row(page: Page, id: str):  # type: ignore[no-untyped-def] # a locator, named by its use
    """A row of the worksheet."""
    return page.locator(f'[data-row="{id}"]')


def fill(page: Page) -> None:
    """Three answers, two notes and a service."""
    page.locator("[data-subject]").fill("Early intervention, north of the county")
    row(page, "eip").get_by_label("Partly").check()
    row(page, "eip").get_by_label("Evidence").fill("=2+2\nTwo teams of three")
    row(page, "cbtp").get_by_label("Offered").check()
    row(page, "peer-support").get_by_label("No", exact=True).check()
    row(page, "peer-support").get_by_label("Action").fill(f"Ask, with “care” {NASTY}")
    row(page, "peer-support").get_by_label("Lead").fill("Team lead")
    row(page, "peer-support").get_by_label("By when").fill("2027-03-01")


def downloaded(page: Page, button: str) -> tuple[str, bytes]:
    """The name and the bytes of what a button hands over."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=button).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def open_file(page: Page, raw: bytes, name: str = "answers.json") -> None:
    """Choose a file, as a reader does."""
    page.locator('input[type="file"][accept*="json"]').set_input_files(
        {"name": name, "mimeType": "application/json", "buffer": raw}
    )


def typed(page: Page) -> dict[str, list[str]]:
    """What stands in the boxes of each row that is not empty."""
    found: dict[str, list[str]] = page.evaluate("""() => Object.fromEntries([...document.querySelectorAll('[data-row]')]
        .map(row => [row.dataset.row, [row.querySelector('input:checked')?.value ?? '',
            ...[...row.querySelectorAll('textarea')].map(area => area.value)]])
        .filter(([, values]) => values.join('')))""")
    return found


def counts(page: Page) -> list[str]:
    """The counts as they stand in the list."""
    return page.locator('[data-part="counts"] li').all_inner_texts()


def test_answers_come_back_from_the_file(page: Page, address: str) -> None:
    """Filled in, downloaded, the page loaded anew and empty; the file opened, and everything is there."""
    page.goto(address + GAP)
    assert counts(page)[-1] == "Not answered 49"
    fill(page)
    before = typed(page)
    assert counts(page) == ["Offered 1", "Partly 1", "No 1", "Not applicable 0", "Not answered 46"]
    name, raw = downloaded(page, "Download, to open again")
    page.reload()
    assert typed(page) == {}
    open_file(page, raw)

    expect(page.locator("main").get_by_role("status")).to_contain_text("3 of 49 rows answered")
    assert typed(page) == before
    assert page.locator("[data-subject]").input_value() == "Early intervention, north of the county"
    assert counts(page)[:3] == ["Offered 1", "Partly 1", "No 1"]
    assert name.startswith("waymark-gap-analysis-10-") and name.endswith(".json")
    file = json.loads(raw)
    assert (file["format"], file["version"], file["sheet"]) == ("waymark-worksheet", 1, "gap-analysis/10")
    assert file["edition"] and len(file["rows"]) == 49


def test_the_workbook_holds_gaps_actions_and_every_row(page: Page, address: str) -> None:
    """Every row with its answer in words; a text stays one, whatever it looks like; gaps and actions stand first."""
    page.goto(address + GAP)
    fill(page)
    name, raw = downloaded(page, "Download for a spreadsheet")
    book = load_workbook(io.BytesIO(raw))
    rows = [[cell.value or "" for cell in line] for line in book["All rows"].rows]
    by_id = {line[-1]: line for line in rows}

    assert name.endswith(".xlsx") and book.sheetnames == ["Gaps by kind", "Actions", "All rows", "About"]
    assert rows[0] == ["Part", "Intervention", "Answer", "Evidence", "Action", "Lead", "By when", "Id"]
    assert by_id["eip"][:4] == [
        "Specific core",
        "Early intervention in psychosis service",
        "Partly",
        "=2+2\nTwo teams of three",
    ]
    assert by_id["peer-support"][2:7] == ["No", "", f"Ask, with “care” {NASTY}", "Team lead", "2027-03-01"]
    assert len(rows) == 50  # the names of the columns, and 49 rows
    assert {cell.data_type for line in book["All rows"].rows for cell in line} <= {"s", "inlineStr", "n"}
    assert {"Title", "Edition", "Saved on", "Licence", "Note"} <= {line[0].value for line in book["About"].rows}
    assert [[cell.value for cell in line] for line in book["Actions"].rows][1] == [
        "Peer support",
        f"Ask, with “care” {NASTY}",
        "Team lead",
        "2027-03-01",
    ]


def test_gaps_and_actions_are_a_document(page: Page, address: str) -> None:
    """For Word: whose it is, gaps by kind, actions with lead and date, and what has no action yet."""
    page.goto(address + GAP)
    fill(page)
    name, raw = downloaded(page, "Gaps and actions for Word")
    made = Document(io.BytesIO(raw))
    text = [paragraph.text for paragraph in made.paragraphs]
    tables = [[[cell.text for cell in line.cells] for line in table.rows] for table in made.tables]

    assert name.startswith("waymark-gap-analysis-10-summary-") and name.endswith(".docx")
    assert text[0] == "Gaps and actions"
    assert text[1].startswith("Gap analysis, cluster 10")
    assert "Early intervention, north of the county" in text and "1 more has no action yet." in text
    assert tables[0][0] == ["Kind", "Partly", "No", "Together"] and len(tables[0]) == 3
    assert tables[1][1] == ["Peer support", f"Ask, with “care” {NASTY}", "Team lead", "2027-03-01"]


REFUSED = {
    "not JSON": (b"a,b\n1,2", "not from a worksheet"),
    "a list": (b"[]", "not from a worksheet"),
    "somebody else's": (b'{"format": "other", "rows": []}', "not from a worksheet"),
    "a later version": (b'{"format": "waymark-worksheet", "version": 2}', "later version"),
    "another worksheet": (
        b'{"format":"waymark-worksheet","version":1,"sheet":"gap-analysis/11","title":"<b>Eleven</b>","edition":"1"}',
        "belongs to another worksheet: <b>Eleven</b>",
    ),
    "no rows": (
        b'{"format":"waymark-worksheet","version":1,"sheet":"gap-analysis/10","title":"t","edition":"1","subject":""}',
        "changed or damaged",
    ),
    "an unknown answer": (
        b'{"format":"waymark-worksheet","version":1,"sheet":"gap-analysis/10","title":"t","edition":"1","subject":"",'
        b'"rows":[{"id":"eip","title":"t","answer":"maybe","evidence":"","action":""}]}',
        "changed or damaged",
    ),
    "too large": (b" " * 1_000_001, "too large"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_wrong_file_is_refused_in_plain_words(page: Page, address: str, case: str) -> None:
    """And nothing on the page changes."""
    raw, words = REFUSED[case]
    page.goto(address + GAP)
    fill(page)
    before = typed(page)
    open_file(page, raw)

    expect(page.locator("main").get_by_role("alert")).to_contain_text(words)
    expect(page.locator("main").get_by_role("alert")).to_contain_text("Nothing was changed.")
    assert typed(page) == before


def test_rows_that_the_page_lacks_are_kept_as_text(page: Page, address: str) -> None:
    """A row of an older edition is shown, never as mark-up, and is in the next download."""
    page.goto(address + GAP)
    old = {"id": "gone", "title": NASTY, "answer": "no", "evidence": NASTY, "action": "Keep"}
    file = {
        "format": "waymark-worksheet",
        "version": 1,
        "sheet": "gap-analysis/10",
        "title": "t",
        "edition": "2020.1",
        "subject": "",
        "rows": [old, {"id": "eip", "title": "t", "answer": "offered", "evidence": NASTY, "action": ""}],
    }
    open_file(page, json.dumps(file).encode())

    expect(page.locator("main").get_by_role("status")).to_contain_text("saved with edition 2020.1")
    expect(page.locator('[data-part="unknown"]')).to_contain_text(NASTY)
    assert page.evaluate("window.__ran") is None
    assert page.locator("main img").count() == 0
    assert {**old, "lead": "", "by": ""} in json.loads(downloaded(page, "Download, to open again")[1])["rows"]


def test_leaving_with_answers_is_asked_about(page: Page, address: str) -> None:
    """Only while there is something to lose: not before typing, and not after the download."""
    asked: list[str] = []

    def note(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", note)
    page.goto(address + GAP)
    page.reload()
    assert asked == []
    row(page, "eip").get_by_label("Partly").check()
    downloaded(page, "Download, to open again")
    page.reload()
    assert asked == []
    row(page, "eip").get_by_label("Partly").check()
    page.reload()

    assert asked == ["beforeunload"]


def test_all_of_it_works_by_keyboard(page: Page, address: str) -> None:
    """From the first field by Tab, arrows and Space to a downloaded file; each stop has a name."""
    page.goto(address + CARERS)
    page.locator("[data-subject]").focus()
    page.keyboard.type("All teams")
    while page.evaluate("document.activeElement.type") != "radio":
        page.keyboard.press("Tab")
        assert page.evaluate("(document.activeElement.innerText || document.activeElement.labels[0].innerText).trim()")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.type("Seen in 12 records of 20")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Download, to open again").focus()
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    rows = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))["rows"]

    assert (rows[0]["answer"], rows[0]["evidence"]) == ("partly", "Seen in 12 records of 20")
    assert page.url == address + CARERS


def test_a_screen_reader_hears_the_row_and_the_count(page: Page, address: str) -> None:
    """Each group of answers has the name of its row; the count is said politely, once typing rests."""
    page.goto(address + CARERS)
    group = page.get_by_role("group", name="Named posts answer for carers.")
    group.get_by_role("radio", name="Partly", exact=True).check()

    assert group.get_by_role("textbox", name="Evidence").count() == 1
    expect(page.locator("main").get_by_role("status")).to_have_text("1 of 6 rows answered.")


def test_paper_has_every_word(page: Page, address: str) -> None:
    """A note longer than its box is printed whole, and the buttons are not."""
    page.goto(address + GAP)
    long = "A long note that goes on. " * 40
    row(page, "eip").get_by_label("Partly").check()
    row(page, "eip").get_by_label("Evidence").fill(long)
    page.emulate_media(media="print")
    shown = row(page, "eip").locator(".w-worksheet__copy").first

    assert shown.is_visible() and shown.inner_text().strip() == long.strip()
    assert shown.evaluate("element => element.scrollHeight <= element.clientHeight + 2")
    assert not page.get_by_role("button", name="Print").is_visible()


def test_a_worksheet_without_scripts_is_one_for_paper(chromium: Browser, address: str) -> None:
    """It says so, and shows no button that would do nothing."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + GAP)

    assert page.get_by_text("Without JavaScript this is a worksheet for paper").is_visible()
    assert not page.get_by_role("button", name="Download, to open again").is_visible()
    assert page.locator("input[type=radio]").count() == 49 * 4
    context.close()


def test_it_works_from_a_folder_on_a_disk(page: Page, site_folder: Path) -> None:
    """Opened without a server: fill in, download, open again."""
    page.goto((site_folder / GAP / "index.html").as_uri())
    fill(page)
    raw = downloaded(page, "Download, to open again")[1]
    page.reload()
    open_file(page, raw)

    expect(page.locator("main").get_by_role("status")).to_contain_text("3 of 49 rows answered")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_when_it_is_filled_in(chromium: Browser, address: str, scheme: str, width: int) -> None:
    """With answers, notes and a refusal on the page; and nothing runs over the side."""
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    page.goto(address + GAP)
    fill(page)
    open_file(page, b"no")

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    thin(page)
    assert violations(page) == []
    context.close()


def test_going_back_brings_nothing_back(page: Page, address: str) -> None:
    """Not even what a browser keeps of boxes by itself: the next reader at this machine sees an empty page."""
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(address + GAP)
    fill(page)
    assert typed(page)
    page.goto(address)
    page.go_back()

    assert typed(page) == {}


def test_nothing_is_stored_and_nothing_is_sent(chromium: Browser, address: str) -> None:
    """While it is filled in, saved as both files, opened and cleared: no write, no request, no complaint."""
    context = chromium.new_context()
    context.add_init_script(WATCH)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(address + GAP, wait_until="networkidle")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url) if not request.url.startswith("blob:") else None)
    fill(page)
    raw = downloaded(page, "Download, to open again")[1]
    downloaded(page, "Download for a spreadsheet")
    open_file(page, raw)
    expect(page.locator("main").get_by_role("status")).to_contain_text("Opened")
    page.get_by_role("button", name="Clear all answers").click()

    assert typed(page) == {}
    assert (requests, page.evaluate("window.__writes"), complaints, context.cookies()) == ([], [], [], [])
    context.close()


def test_boxes_open_where_there_is_a_gap(page: Page, address: str) -> None:
    """On "partly" and "no", and not on "offered". The progress follows, and leads to the next open row."""
    page.goto(address + GAP)
    evidence = row(page, "eip").get_by_label("Evidence")
    expect(evidence).to_be_hidden()
    row(page, "eip").get_by_label("Offered").check()
    expect(evidence).to_be_hidden()
    row(page, "eip").get_by_label("No", exact=True).check()
    expect(evidence).to_be_visible()

    expect(page.locator('[data-part="answered"]')).to_have_text("1 of 49 answered")
    assert page.locator('[data-part="progress"]').get_attribute("value") == "1"
    page.get_by_role("button", name="Next open row").click()
    here = page.evaluate("document.activeElement.closest('[data-row]').dataset.row")
    assert here == page.locator("[data-row]").nth(1).get_attribute("data-row")


def test_the_first_answer_stands_on_the_first_screen(chromium: Browser, address: str) -> None:
    """On a desk and on a phone, under one note on where clusters stand."""
    for width, height in ((1280, 900), (390, 844)):
        page = chromium.new_page(viewport={"width": width, "height": height})
        page.goto(address + GAP, wait_until="networkidle")
        page.reload()  # now the site's letters are there in time; those of a busy machine itself may be wider
        place = page.locator("[data-row] input").first.bounding_box()

        assert place and place["y"] + place["height"] <= height, (width, place)
        assert page.get_by_text("Where clusters stand").count() == 1
        page.close()


def test_it_ends_in_gaps_by_kind_and_actions_on_one_a4(page: Page, address: str) -> None:
    """Two gaps of two kinds, one action with lead and date; printed alone, on one page; nothing of a row is mark-up."""
    page.goto(address + GAP)
    fill(page)
    summary = page.locator('[data-part="summary"]')

    gaps = summary.locator('[data-part="gaps"] tr').all_inner_texts()
    assert sorted(line.split("\t")[1:] for line in gaps) == [["0", "1", "1"], ["1", "0", "1"]]
    actions = summary.locator('[data-part="actions"] tr')
    assert actions.count() == 1
    assert actions.inner_text().split("\t")[1:] == [f"Ask, with “care” {NASTY}", "Team lead", "2027-03-01"]
    assert summary.locator('[data-part="open-gaps"]').inner_text() == "1 more has no action yet."
    assert page.evaluate("window.__ran") is None
    page.evaluate("document.querySelector('[data-worksheet]').dataset.print = 'summary'")
    assert len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4"))) == 1


def team(subject: str, **answers: str) -> bytes:
    """A file of a team, as the worksheet writes it."""
    rows = [
        {"id": id, "title": f"Row {id}", "answer": answer, "evidence": "", "action": "", "lead": "", "by": ""}
        for id, answer in answers.items()
    ]
    file = {
        "format": "waymark-worksheet",
        "version": 1,
        "sheet": "gap-analysis/10",
        "title": "Gap analysis, cluster 10",
    }
    return json.dumps({**file, "edition": "2026.2", "subject": subject, "rows": rows}).encode()


def test_files_of_several_teams_merge_into_one_view(page: Page, address: str) -> None:
    """Three teams: one row alike, one that differs, one that only two answered; and a stray file is refused whole."""
    page.goto(address + "commissioners/tools/several-teams/")
    files = [
        team("North", eip="offered", cbtp="partly", peer="no"),
        team("South", eip="offered", cbtp="no", peer=""),
        team("<b>East</b>", eip="offered", cbtp="offered", peer="no"),
    ]
    chosen: list[FilePayload] = [
        {"name": f"{n}.json", "mimeType": "application/json", "buffer": raw} for n, raw in enumerate(files)
    ]
    page.locator('input[type="file"]').set_input_files(chosen)

    expect(page.locator("main").get_by_role("status")).to_contain_text("3 files")
    expect(page.locator("main").get_by_role("status")).to_contain_text("1 of 3 rows differs")
    assert [line.split("\t") for line in page.locator('[data-part="rows"] tr').all_inner_texts()] == [
        ["Row eip", "Offered", "Offered", "Offered", "3 offered"],
        ["Row cbtp", "Partly", "No", "Offered", "1 offered, 1 partly, 1 no"],
        ["Row peer", "No", "–", "No", "2 no"],
    ]
    assert page.locator("main thead b").count() == 0
    stray: FilePayload = {"name": "x.json", "mimeType": "application/json", "buffer": b"[]"}
    page.locator('input[type="file"]').set_input_files([chosen[0], stray])
    expect(page.locator("main").get_by_role("alert")).to_contain_text("not from a worksheet")
    expect(page.locator("main").get_by_role("status")).to_contain_text("3 files")
    assert violations(page) == []
