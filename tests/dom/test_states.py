"""What a page shows after each thing that a reader does, as golden files: whatever a script changes is seen.

On made content, so that no edit of a text changes them. pytest tests/dom/test_states.py --golden writes them anew.
"""

import json
import re
from collections.abc import Callable, Iterator
from difflib import ndiff
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.dom.opened import Opened
from tests.example import several
from tests.example.more import add
from tests.example.site import write
from tests.golden_files import document, workbook
from tests.serving import put
from tests.test_golden import finished

STATES = Path(__file__).parent / "states"
SHOWN = (PROJECT / "tests/dom/shown.js").read_text(encoding="utf-8")
GAP = "commissioners/tools/gap-analysis/1/"
CSV = (
    "Id,Area,Period,Figure,Note\r\nMHS999,Our board,July 2026,14.5%,<b>late</b>\r\n"
    'MHS999,Our board,August 2026,29%,\r\nmood/own,Our board,Q2,"1,240",\r\nX1,,,3,\r\n'
)
TODAY = re.compile(r"(?:(?<=-)|(?<=As of )|(?<=put in on ))20\d\d-\d\d-\d\d(?=\.)")
SENT = """`${one.className}: ${!one.dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true}))}`"""
Steps = Callable[[Opened], Iterator[str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Complete records, and several clusters, each as a folder with pages and scripts."""
    contents = {
        "one": add(write(tmp_path_factory.mktemp("one"))),
        "several": several.write(tmp_path_factory.mktemp("several")),
    }
    return {
        name: put(
            ((file, raw) for file, raw in finished(content).files() if file.endswith((".html", ".js"))),
            tmp_path_factory.mktemp(f"{name}-site"),
        )
        for name, content in contents.items()
    }


def tick(page: Opened, box: str) -> None:
    """Tick a box or choose an answer, or take the tick away."""
    page.run(f"""const one = document.querySelector({box!r}); one.checked = !one.checked;
        for (const name of ['input', 'change']) one.dispatchEvent(new Event(name, {{bubbles: true}}));""")


def search(page: Opened) -> Iterator[str]:
    """From nothing to results, to help, to nothing found, and back."""
    for words in ("walking", "hurt myself", "zzzz", "hurt myself", ""):
        page.type("#search-words", words)
        yield f"typed: {words or 'nothing'}"
    page.type("#search-words", "guided")
    page.key("#search-words", "Escape")
    yield "typed, and Escape"


def suggestions(page: Opened) -> Iterator[str]:
    """In the head of a page."""
    page.run("document.querySelector('#site-search').focus();")
    yield "the focus"
    for words in ("walking", "hurt myself", ""):
        page.type("#site-search", words)
        yield f"typed: {words or 'nothing'}"
    page.type("#site-search", "help")
    page.key("#site-search", "ArrowDown")
    yield "an arrow down"
    page.key("#site-search", "Escape")
    yield "Escape"


def gaps(page: Opened) -> Iterator[str]:
    """Three rows of a gap analysis."""
    page.type("[data-subject]", "North team")
    yield "named"
    for row, value in (("guided-help", "partly"), ("walking", "no"), ("listening", "no")):
        tick(page, f'[data-row="{row}"] input[value="{value}"]')
        yield f"{row}: {value}"
    page.type('[data-row="walking"] [data-note=action]', "Ask <b>")
    page.type('[data-row="walking"] [data-note=by]', "2027-03-01")
    yield "an action"
    page.press("[data-do=summary-word]")
    yield f"in words\n{taken(page)}"
    page.press(".w-worksheet__panel [data-do=table]")
    yield f"as a workbook\n{taken(page)}"
    page.press("[data-do=next]")
    yield "the next row"
    page.run("seen.agrees = true;")
    page.press("[data-do=clear]")
    yield "cleared"


def taken(page: Opened) -> str:
    """The name of the file that the page handed over last, and what is in it but for the day."""
    name, raw = page.saved()
    lines = (document if name.endswith("docx") else workbook)(raw)
    return "\n".join([name, *(line for line in lines if "Saved on" not in line)])


def sums(page: Opened) -> Iterator[str]:
    """The first of the sums: a fault, numbers, everything cleared."""
    page.press("[data-calculator=staff-to-people] [data-do=work-out]")
    yield "without a number"
    page.type("[data-calculator=staff-to-people] [data-field=direct]", "120")
    page.leave("[data-calculator=staff-to-people] [data-field=direct]")
    yield "too much"
    for field in page.each("[data-calculator=staff-to-people] [data-field]", "one.dataset.field"):
        page.type(f"[data-calculator=staff-to-people] [data-field={field}]", "12")
    yield "numbers"
    page.press("[data-calculator=staff-to-people] [data-do=clear]")
    yield "cleared"


def figures(page: Opened) -> Iterator[str]:
    """A file that is none, one with figures, and one without."""
    for name, text in (("x.csv", "a,b\n1,2\n"), ("ours.csv", CSV), ("empty.csv", "Id,Figure\nMHS999,\n")):
        page.choose("[data-own-figures] input", name, text.encode())
        yield f"opened: {name}"


def pack(page: Opened) -> Iterator[str]:
    """The pack with them, as a document."""
    yield from figures(page)
    page.press("[data-do=figures-word]")
    yield f"in words\n{taken(page)}"


def compared(page: Opened) -> Iterator[str]:
    """One, two, three clusters, and none."""
    for number in (2, 1, 3):
        tick(page, f'[name="cluster"][value="{number}"]')
        yield f"with {number}"
    page.press("[data-part=clear]")
    yield "cleared"


def matrix(page: Opened) -> Iterator[str]:
    """A cluster, and a kind that nothing has."""
    tick(page, '.w-matrix-filter [name="cluster"][value="2"]')
    yield "cluster 2"
    tick(page, ".w-matrix-filter [name=kind]")
    yield "a kind too"
    page.press(".w-matrix-filter [data-part=clear]")
    yield "cleared"


def teams(page: Opened) -> Iterator[str]:
    """One file is refused, two stand side by side."""
    held = {"format": "waymark-worksheet", "version": 1, "sheet": "gap-analysis/1", "title": "Gap analysis"}
    row = {"id": "walking", "title": "Walking", "lead": "", "by": "", "action": "", "evidence": ""}
    files = [
        json.dumps({**held, "edition": "1", "subject": name, "rows": [{**row, "answer": answer}]})
        for name, answer in (("North", "no"), ("South", "offered"))
    ]
    for several_files in (files[:1], files):
        page.run(f"""const one = document.querySelector('[data-merge] input');
            const files = {json.dumps(several_files)}.map((text, at) => new File([text], `team-${{at}}.json`));
            Object.defineProperty(one, 'files', {{value: files, configurable: true}});
            one.dispatchEvent(new Event('change', {{bubbles: true}}));""")
        yield f"files: {len(several_files)}"
    page.press("[data-merge] [data-do=table]")
    yield f"as a workbook\n{taken(page)}"


TRIED: dict[str, tuple[str, str, Steps]] = {
    "search": ("one", "people/search/", search),
    "suggestions": ("one", "professionals/", suggestions),
    "gap-analysis": ("one", GAP, gaps),
    "capacity": ("one", "commissioners/tools/capacity/", sums),
    "own-figures": ("one", "commissioners/tools/own-figures/", figures),
    "own-figures-in-a-pack": ("one", "commissioners/pathways/mood/pack/", pack),
    "own-figures-beside-a-worksheet": ("one", "commissioners/tools/gap-analysis/mood/", figures),
    "compare": ("several", "professionals/compare/", compared),
    "matrix": ("several", "commissioners/matrix/", matrix),
    "several-teams": ("one", "commissioners/tools/several-teams/", teams),
}


def told(page: Opened, steps: Steps) -> Iterator[str]:
    """What is there at first, and after each step what went and what came."""
    before: list[str] = page.run(SHOWN)
    yield from before
    for step in steps(page):
        now: list[str] = page.run(SHOWN)
        yield f"\n# {step}"
        yield from (line for line in ndiff(before, now) if line.startswith(("+", "-")))
        before = now
    yield "\n# each form sent off: does the page keep it?"
    yield from page.each("form", SENT)


@pytest.mark.parametrize("name", TRIED)
def test_each_step_shows_what_it_showed(made: dict[str, Path], name: str, request: pytest.FixtureRequest) -> None:
    """A change is seen, and accepted by someone who read it."""
    folder, address, steps = TRIED[name]
    with Opened(address, made[folder]) as page:
        found = TODAY.sub("TODAY", "\n".join(told(page, steps)) + "\n")
    if request.config.getoption("--golden"):
        (STATES / f"{name}.txt").write_text(found, encoding="utf-8", newline="")

    assert found == (STATES / f"{name}.txt").read_text(encoding="utf-8")


def test_each_file_is_of_a_page() -> None:
    """None stays that nothing is held against."""
    assert {path.stem for path in STATES.iterdir()} == TRIED.keys()
