"""What readers do with the tools of a page: worksheets, files of several teams, sums, figures of their own."""

import io
import json
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from tests.dom.opened import Opened
from tests.dom.steps import key, tick
from tests.golden_files import document, workbook

OPEN = ".w-worksheet input[type=file][accept*=json]"
ROW = {"id": "walking", "title": "Walking <b>", "lead": "", "by": "", "action": "", "evidence": ""}
HELD = {"format": "waymark-worksheet", "version": 1, "sheet": "gap-analysis/1", "title": "Gap analysis", "edition": "0"}


def parts(page: Opened) -> str:
    """The file that the page handed over last as it is written, part by part."""
    with ZipFile(io.BytesIO(page.saved()[1])) as packed:
        return "\n".join(f"{name}\n{packed.read(name).decode()}" for name in packed.namelist())


def taken(page: Opened) -> str:
    """The name of the file that the page handed over last, and what is in it but for the day."""
    name, raw = page.saved()
    if name.endswith((".json", ".svg")):
        return f"{name}\n{raw.decode()}"
    lines = (document if name.endswith("docx") else workbook)(raw)
    return "\n".join([name, *(line for line in lines if "Saved on" not in line)])


def gaps(page: Opened) -> Iterator[str]:
    """Rows of a gap analysis, from the first to the last, with what can be taken away; cleared in the end."""
    page.press("[data-do=clear]")
    yield "cleared with nothing in it"
    for place in ("first", "second", "third", "first"):
        page.press("[data-do=next]")
        yield f"the {place} open row"
    page.type("[data-subject]", " North team ")
    yield "named"
    rows = page.each(".w-worksheet [data-row]", "one.dataset.row")
    for row, value in (("guided-help", "partly"), ("walking", "no"), ("listening", "no"), ("listening", "offered")):
        tick(page, f'[data-row="{row}"] input[value="{value}"]')
        yield f"{row}: {value}"
    page.type('[data-row="walking"] [data-note=action]', "Ask <b> ")
    page.type('[data-row="walking"] [data-note=by]', "2027-03-01")
    yield "an action"
    page.type('[data-row="guided-help"] [data-note=action]', "=Write")
    page.type('[data-row="guided-help"] [data-note=lead]', "Ann")
    page.type('[data-row="guided-help"] [data-note=evidence]', "Seen")
    yield "another one, without a day"
    for act in ("summary-word", "save"):
        page.press(f"[data-do={act}]")
        yield f"{act}\n{taken(page)}"
        if act == "summary-word":
            yield f"part by part\n{parts(page)}"
    page.type('[data-row="guided-help"] [data-note=evidence]', "")
    page.press(".w-worksheet__panel [data-do=table]")
    yield f"as a workbook\n{taken(page)}"
    page.press("[data-do=print]")
    yield "printed"
    page.press("[data-do=summary]")
    yield "the gaps alone"
    page.run("dispatchEvent(new Event('afterprint'));")
    yield "and printed"
    for act in ("the next row", "the row after it"):
        page.press("[data-do=next]")
        yield act
    for row in rows:
        tick(page, f'[data-row="{row}"] input[value="not-applicable"]')
    page.press("[data-do=next]")
    yield "every row has an answer"
    page.run("dispatchEvent(Object.assign(new Event('pageshow'), {persisted: false}));")
    yield "come back to, with something unsaved"
    page.run("seen.agrees = false;")
    page.press("[data-do=clear]")
    yield "asked, and not cleared"
    page.run("seen.agrees = true;")
    page.press("[data-do=clear]")
    yield "cleared"
    page.run(f"""const boxes = [...document.querySelectorAll('[data-row="{rows[0]}"] input')];
        boxes[0].checked = true; dispatchEvent(Object.assign(new Event('pageshow'), {{persisted: true}}));""")
    yield "come back to, as it was left"
    page.run("dispatchEvent(Object.assign(new Event('pageshow'), {persisted: false}));")
    yield "come back to, anew"


def opened(page: Opened) -> Iterator[str]:
    """Files that are none, then one of an older edition with a row too many, then one of this page."""
    rows = [{**ROW, "answer": "no"}, {**ROW, "id": "gone", "answer": "", "action": "Ask", "by": "2027-01-01"}]
    good: dict[str, Any] = {**HELD, "subject": "South", "rows": rows}
    page.run(
        f"const one = document.querySelector({OPEN!r}); one.dispatchEvent(new Event('change', {{bubbles: true}}));"
    )
    yield "no file chosen"
    for name, held in (
        ("no object", []),
        ("another format", {**good, "format": "x"}),
        ("a later version", {**good, "version": 2}),
        ("another sheet", {**good, "sheet": "gap-analysis/2"}),
        ("a title too long", {**good, "title": "x" * 501}),
        ("no rows", {**good, "rows": {}}),
        ("an answer unknown", {**good, "rows": [{**ROW, "answer": "maybe"}]}),
        ("a row twice", {**good, "rows": rows[:1] * 2}),
        ("a note too long", {**good, "rows": [{**ROW, "answer": "no", "action": "x" * 4001}]}),
    ):
        page.choose(OPEN, "x.json", json.dumps(held).encode())
        yield name
    page.choose(OPEN, "large.json", b" " * 1_000_001)
    yield "too large"
    page.choose(OPEN, "older.json", json.dumps(good).encode())
    yield "of an older edition"
    page.press(".w-worksheet__panel [data-do=table]")
    yield f"as a workbook\n{taken(page)}"
    yield f"part by part\n{parts(page)}"
    page.press("[data-do=save]")
    yield f"saved\n{taken(page)}"
    edition = page.value("[data-worksheet]", "dataset")["edition"]
    full = [{**ROW, "id": row, "answer": "offered"} for row in page.each(".w-worksheet [data-row]", "one.dataset.row")]
    now = json.dumps({**good, "edition": edition, "subject": "", "rows": full}).encode()
    tick(page, '[data-row="listening"] input[value="no"]')
    for agrees in ("false", "true"):
        page.run(f"seen.agrees = {agrees};")
        page.choose(OPEN, "now.json", now)
        yield f"this edition, and replaces what is there: {agrees}"


def sums(page: Opened) -> Iterator[str]:
    """The first of the sums: faults, limits met and passed, numbers, everything cleared; then the other one."""
    root = "[data-calculator=staff-to-people]"
    page.press(f"{root} [data-do=work-out]")
    yield "without a number"
    for words in ("120", "100.1", "100", "-1", "0", "ten", "1,00", "1,000", ""):
        page.type(f"{root} [data-field=direct]", words)
        page.leave(f"{root} [data-field=direct]")
        yield f"per 100: {words or 'nothing'}"
    page.type(f"{root} [data-field=each]", "0")
    yield key(page, f"{root} [data-field=each]", "Enter")
    page.press(f"{root} [data-part=faults] a")
    yield "to the fault"
    page.press(f"{root} [data-do=table]")
    yield "no workbook with a fault"
    for field in page.each(f"{root} [data-field]", "one.dataset.field"):
        page.type(f"{root} [data-field={field}]", " 1,200.5" if field == "staff" else "12")
    yield "numbers"
    yield key(page, f"{root} [data-field=each]", "a")
    page.press(f"{root} [data-do=work-out]")
    yield "worked out"
    page.press(f"{root} [data-do=table]")
    yield f"as a workbook\n{taken(page)}"
    page.type(f"{root} [data-field=staff]", "")
    page.press(f"{root} [data-do=work-out]")
    yield "without staff"
    page.press(f"{root} [data-do=print]")
    yield "printed"
    page.press(f"{root} [data-do=clear]")
    yield "cleared"
    for field in page.each("[data-calculator=capacity] [data-field]", "one.dataset.field"):
        page.type(f"[data-calculator=capacity] [data-field={field}]", "3")
        yield f"{field}: 3"


def teams(page: Opened) -> Iterator[str]:
    """One file is refused, and too many; two stand side by side, then three that differ."""
    more = {**ROW, "id": "listening", "title": "Listening", "answer": "no", "action": "Ask", "lead": "Ann", "by": "May"}

    def of(subject: str, *rows: dict[str, str]) -> dict[str, Any]:
        return {**HELD, "subject": subject, "rows": list(rows)}

    north, south = of("North", {**ROW, "answer": "no"}), of("South", {**ROW, "answer": "offered"})
    third = of("", {**ROW, "answer": "no"}, more)
    other = {**south, "sheet": "gap-analysis/2"}
    for name, several_files in (
        ("none", []),
        ("one", [north]),
        ("two", [north, south]),
        ("of two sheets", [north, other]),
        ("no worksheet", [{"sheet": "gap-analysis/1"}, north]),
        ("31", [north] * 31),
        ("30", [north] * 30),
        ("three", [third, third, of("West", {**ROW, "answer": ""})]),
        ("three that differ", [north, south, third]),
    ):
        page.run(f"""const one = document.querySelector('[data-merge] input');
            const files = {json.dumps([json.dumps(one) for one in several_files])}
                .map((text, at) => new File([text], `team-${{at}}.json`));
            Object.defineProperty(one, 'files', {{value: files, configurable: true}});
            one.dispatchEvent(new Event('change', {{bubbles: true}}));""")
        yield f"files: {name}"
    page.press("[data-merge] [data-do=table]")
    yield f"as a workbook\n{taken(page)}"
    page.run("""const one = document.querySelector('[data-merge] input');
        const large = new File([' '.repeat(1_000_001)], 'large.json');
        Object.defineProperty(one, 'files', {value: [large], configurable: true});
        one.dispatchEvent(new Event('change', {bubbles: true}));""")
    yield "too large"
