"""The style guide shows every component, and each component has what belongs to it."""

import re
from dataclasses import replace
from itertools import chain
from pathlib import Path
from types import SimpleNamespace

import pytest
from care_pathways.load.examples import examples
from care_pathways.pages import styleguide
from care_pathways.pages.styleguide.made import MAKERS, made
from care_pathways.render.assets import OF_TOOLS, SCRIPTS
from care_pathways.site import Report, Site, build
from care_pathways.text.easier import SYMBOLS

from tests.conftest import PROJECT

THEME = PROJECT / "theme"
FOLDERS = sorted((THEME / "components").iterdir())


def templates_of(folder: Path) -> dict[str, str]:
    """The text of each template in a folder, by its path within the theme."""
    return {str(path.relative_to(THEME)): path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.html"))}


def test_every_component_is_in_the_style_guide(real_pages: dict[str, str]) -> None:
    """A folder is all that a new one needs: a part of the page by its name, with what its template prints in it."""
    shown = re.findall(r'<section class="w-sample"><h2 id="([a-z-]+)"', real_pages["styleguide/"])

    assert len(shown) > 50
    assert shown == [folder.name for folder in FOLDERS]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_component_is_a_folder(folder: Path) -> None:
    """Its template, an example as data, a sample that shows it, and at most a style and scripts that are joined."""
    files = {path.name for path in folder.iterdir()}
    style, own = f"{folder.name}.css", {f"{folder.name}.html", "sample.html", "example.yml"}
    scripts = {name for name in files if name.endswith(".js")}
    joined = {part for parts in SCRIPTS.values() for part in parts}

    assert own <= files <= own | {style} | scripts
    assert {f"components/{folder.name}/{name}" for name in scripts} <= joined
    assert f"from 'components/{folder.name}/{folder.name}.html' import" in (folder / "sample.html").read_text()
    if style in files:
        sheet = (folder / style).read_text(encoding="utf-8")
        assert sheet.startswith("/* ")
        assert f".w-{folder.name}" in sheet


def test_every_component_stands_on_a_page() -> None:
    """Its sample apart, a template takes it from its folder: one that no page needs is deleted."""
    used = re.compile(r"'components/([a-z-]+)/\1\.html'")
    texts = chain(templates_of(THEME / "templates").items(), templates_of(THEME / "components").items())
    found = {name for path, text in texts if not path.endswith("sample.html") for name in used.findall(text)}

    assert [folder.name for folder in FOLDERS if folder.name not in found] == []


def test_the_style_of_a_component_is_joined(real_site: Site) -> None:
    """Each once: with all others, or in the file for tools."""
    site, tools = (real_site.assets[name][1].decode() for name in ("site.css", "tools.css"))

    for path in (path for folder in FOLDERS for path in folder.glob("*.css")):
        rule = next(
            line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith(f".w-{path.stem}")
        )
        assert [rule in site, rule in tools] == [path.stem not in OF_TOOLS, path.stem in OF_TOOLS], path


class Seen(SimpleNamespace):
    """Values of an example that remember by which names they were asked for."""

    everything: list["Seen"] = []  # noqa: RUF012 - emptied by the only test that makes them

    def __init__(self, **values: object) -> None:
        super().__init__(**values)
        self.__dict__["_names"] = set(values)
        Seen.everything.append(self)

    def __getattribute__(self, name: str) -> object:
        object.__getattribute__(self, "__dict__").get("_names", set()).discard(name)
        return super().__getattribute__(name)


def test_no_example_holds_what_its_sample_does_not_show(real_report: Report) -> None:
    """A field that no template asks for any more is none."""
    Seen.everything.clear()
    site = build(real_report, THEME)
    page = next(page for page in site.pages if page.address == "styleguide/")
    seen = {
        name: made(example.get("values", {}), Seen)
        for name, example in examples(THEME).items()
        if isinstance(example, dict)
    }
    guide = page.view()
    assert isinstance(guide, styleguide.StyleGuide)
    components = tuple(replace(one, example=seen[one.name]) for one in guide.components)
    site.printer.document(replace(page, view=lambda: replace(guide, components=components)))

    assert len(Seen.everything) > 200
    assert [(vars(one)["_names"], sorted(vars(one))) for one in Seen.everything if vars(one)["_names"]] == []


def test_all_that_can_be_made_is_in_an_example() -> None:
    """A drawing that no sample shows any more needs no name among those that data may use."""
    texts = [path.read_text(encoding="utf-8") for folder in FOLDERS for path in folder.glob("*.yml")]

    assert {name for text in texts for name in re.findall(r"\bmake: ([a-z-]+)", text)} == set(MAKERS)


def test_the_example_of_symbols_shows_every_symbol() -> None:
    """With the name under which authors write it."""
    example = examples(THEME)["symbol-line"]

    assert isinstance(example, dict)
    assert {idea["symbol"]: idea["words"]["of"] for idea in example["values"]["ideas"]} == {
        name: f"{name}: {shows}" for name, shows in SYMBOLS.items()
    }


def test_the_style_guide_is_in_no_menu(real_pages: dict[str, str]) -> None:
    """It is for those who build the site: no page leads to it."""
    assert [address for address, html in real_pages.items() if 'styleguide/"' in html] == []


def test_each_line_of_what_to_avoid_warns_by_itself(real_pages: dict[str, str]) -> None:
    """Read alone, as from a printed sheet cut in two, a line still warns."""
    pattern = re.compile(r"w-do-and-dont__part--dont.*?</section>", re.DOTALL)
    lines = [
        line
        for html in real_pages.values()
        for part in pattern.findall(html)
        for line in re.findall(r"</svg><p>(.*?)</p>", part)
    ]

    warns = re.compile(r"^(?:Do not|Avoid|Never|Nobody|No) |\bshould not\b")
    assert len(lines) > 55
    assert [line for line in lines if not warns.search(line)] == []


def test_no_page_has_a_style_of_its_own(real_pages: dict[str, str]) -> None:
    """The policy of the site allows none: drawings take their looks from the style sheet."""
    assert [address for address, html in real_pages.items() if re.search(r"<[^>]+ style=|<style", html)] == []


def test_a_column_has_one_of_two_widths() -> None:
    """They stand in the tokens; a block of a width of its own would be out of line with what is above and below it."""
    styles = {path.name: path.read_text(encoding="utf-8") for path in THEME.rglob("*.css")}
    own = {
        name: found
        for name, text in styles.items()
        if (found := re.findall(r"[;{]\s*max-width:\s*(?:4\d|[5-9]\d)(?:\.\d+)?rem", text))
    }

    assert "--measure" in styles["tokens.css"]
    assert "--wide" in styles["tokens.css"]
    assert own == {}
