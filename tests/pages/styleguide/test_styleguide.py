"""The style guide shows every component, and each component has what belongs to it."""

import re

from care_pathways.pages.styleguide import COMPONENTS
from care_pathways.render.assets import COMPONENTS as STYLED

from tests.conftest import PROJECT

THEME = PROJECT / "theme"


def test_every_component_is_in_the_style_guide(real_pages: dict[str, str]) -> None:
    """One template, one part of the page, in the same order as the list."""
    templates = {path.stem for path in (THEME / "templates" / "components").glob("*.html")}
    shown = re.findall(r'<section class="w-sample"><h2 id="([a-z-]+)"', real_pages["styleguide/"])

    assert templates == {name for name, _, _ in COMPONENTS}
    assert shown == [name for name, _, _ in COMPONENTS]


def test_every_style_of_a_component_is_joined() -> None:
    """A style sheet in the folder is in the list, and names its own component and no other."""
    folder = THEME / "assets" / "css" / "components"
    sheets = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.css")}

    assert set(sheets) == set(STYLED) <= {name for name, _, _ in COMPONENTS}
    for name, sheet in sheets.items():
        assert sheet.startswith("/* "), name
        assert f".w-{name}" in sheet, name


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
