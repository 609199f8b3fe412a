"""What a page shows after each thing that a reader does, as golden files: whatever a script changes is seen.

On made content, so that no edit of a text changes them. pytest tests/dom/test_states.py --golden writes them anew.
"""

import json
import re
from collections.abc import Callable, Iterator
from difflib import unified_diff
from pathlib import Path

import pytest

from tests import small
from tests.conftest import PROJECT
from tests.dom import editor_steps, figure_steps, search_steps, steps, tool_steps
from tests.dom.opened import Opened
from tests.editor.form import Form
from tests.example import several
from tests.example.more import add
from tests.example.site import write
from tests.serving import put
from tests.test_golden import finished

STATES = Path(__file__).parent / "states"
SHOWN = (PROJECT / "tests/dom/shown.js").read_text(encoding="utf-8")
TODAY = re.compile(r"20\d\d-\d\d-\d\d(?=[.\"<])")
PAGES = re.compile(r"/pages/[\w-]{32}/")
"""Where the preview shows a page: a word that nobody can guess."""
SENT = """`${one.className}: ${!one.dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true}))}`"""
Steps = Callable[[Opened], Iterator[str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Complete records, and several clusters, each as a folder with pages and scripts."""
    contents = {
        "one": add(write(tmp_path_factory.mktemp("one"))),
        "several": several.write(tmp_path_factory.mktemp("several")),
    }
    other = contents["several"] / "interventions/drawing.yml"
    other.write_text(other.read_text(encoding="utf-8").replace("kind: psychological", "kind: social"), encoding="utf-8")
    sites = {
        name: {file: raw for file, raw in finished(content).files() if file.endswith((".html", ".js"))}
        for name, content in contents.items()
    }
    for name, edition in (("beside-newer", "1.10"), ("beside-older", "0.12")):
        sites[name] = {f"1/{file}": raw for file, raw in sites["one"].items() if "assets/" in file or "people/" in file}
        sites[name]["edition.json"] = json.dumps({"edition": edition}).encode()
    return {name: put(files.items(), tmp_path_factory.mktemp(name)) for name, files in sites.items()}


GAP = "commissioners/tools/gap-analysis/1/"
TRIED: dict[str, tuple[str, str, Steps]] = {
    "search": ("one", "people/search/", search_steps.search),
    "search-of-several": ("several", "professionals/search/#q=plain", search_steps.results),
    "suggestions": ("one", "professionals/", search_steps.suggestions),
    "gap-analysis": ("one", GAP, tool_steps.gaps),
    "gap-analysis-opened": ("one", GAP, tool_steps.opened),
    "capacity": ("one", "commissioners/tools/capacity/", tool_steps.sums),
    "own-figures": ("one", "commissioners/tools/own-figures/", figure_steps.charted),
    "own-figures-in-a-pack": ("one", "commissioners/pathways/mood/pack/", figure_steps.pack),
    "own-figures-beside-a-worksheet": ("one", "commissioners/tools/gap-analysis/mood/", figure_steps.beside),
    "compare": ("several", "professionals/compare/", steps.compared),
    "compare-by-address": ("several", "people/compare/#3-1-9-2-1", steps.sent_on),
    "matrix": ("several", "commissioners/matrix/", steps.matrix),
    "several-teams": ("one", "commissioners/tools/several-teams/", tool_steps.teams),
    "map": ("several", "professionals/pathways/", steps.chosen),
    "search-on-a-disk": ("one", "file:///people/search/", search_steps.from_disk),
    "an-older-edition": ("beside-newer", "1/people/clusters/1/", steps.nothing),
    "the-newest-edition": ("beside-older", "1/people/clusters/1/", steps.nothing),
    "a-page": ("one", "professionals/clusters/1/", steps.page),
}

EDITED: dict[str, tuple[str, Steps]] = {
    "editor": ("intervention/walking", editor_steps.edited),
    "editor-lists": ("intervention/walking", editor_steps.listed),
    "editor-found": ("", editor_steps.found),
}


def told(page: Opened, made: Steps) -> Iterator[str]:
    """What scripts made of the page that came, and after each step what went and what came."""
    before: list[str] = page.run(f"const asServed = true; {SHOWN}")
    yield "# at first"
    now: list[str] = page.run(f"const asServed = false; {SHOWN}")
    yield from changed(before, now)
    for step in made(page):
        before, now = now, page.run(f"const asServed = false; {SHOWN}")
        yield f"\n# {step}"
        yield from changed(before, now)
    yield "\n# each form sent off: does the page keep it?"
    yield from page.each("form", SENT)


def changed(before: list[str], now: list[str]) -> Iterator[str]:
    """The lines that went and the lines that came."""
    for line in list(unified_diff(before, now, n=0, lineterm=""))[2:]:
        if not line.startswith("@@"):
            yield line


@pytest.mark.parametrize("name", TRIED)
def test_each_step_shows_what_it_showed(made: dict[str, Path], name: str, request: pytest.FixtureRequest) -> None:
    """A change is seen, and accepted by someone who read it."""
    folder, address, acts = TRIED[name]
    with Opened(address, made[folder]) as page:
        found = TODAY.sub("TODAY", "\n".join(told(page, acts)) + "\n")
    hold(name, found, request)


@pytest.mark.parametrize("name", EDITED)
def test_each_step_in_the_editor_shows_what_it_showed(
    tmp_path: Path, name: str, request: pytest.FixtureRequest
) -> None:
    """The same for an author."""
    address, acts = EDITED[name]
    small.write(tmp_path)
    with Form(tmp_path) as form, Opened(form.address(address)) as page:
        found = "\n".join(told(page, acts)) + "\n"
    hold(name, PAGES.sub("/pages/", found.replace(form.root, "ROOT")), request)


def hold(name: str, found: str, request: pytest.FixtureRequest) -> None:
    """What was found against the file, or as the file."""
    if request.config.getoption("--golden"):
        (STATES / f"{name}.txt").write_text(found, encoding="utf-8", newline="")
    assert found == (STATES / f"{name}.txt").read_text(encoding="utf-8")


def test_each_file_is_of_a_page() -> None:
    """None stays that nothing is held against."""
    assert {path.stem for path in STATES.iterdir()} == TRIED.keys() | EDITED.keys()
