"""The pages beside the form, while a text has errors: a page that can no longer be printed stays as it was last."""

import re
from pathlib import Path
from typing import cast

from care_pathways.editor import Desk, Office
from care_pathways.editor.preview import UNPRINTED, Preview
from care_pathways.editor.values import Shown
from care_pathways.home import Project

from tests.conftest import DAY
from tests.editor.test_desk import edited

PAGE = "people/interventions/walking/"


def told(preview: Preview, content: Path, what: str) -> str:
    """The people's page of walking, with other words in its first answer."""
    place, mark, value = edited(content, "intervention", "walking")
    assert isinstance(value, dict)
    people = value["people"]
    assert isinstance(people, dict)
    changed: dict[str, Shown] = {**value, "people": {**people, "what": what}}
    preview.show(place.look("intervention", "walking", mark, changed))
    found = preview.file(PAGE)
    assert found is not None
    return found[1].decode()


def test_a_link_to_nowhere_leaves_the_page_as_it_was_last(content: Path) -> None:
    """Never a failing server: the browser would put a message of its own there, which the form cannot read."""
    preview = Preview(Project(content.parent))

    first = told(preview, content, "See [this](intervention:nowhere).")
    good = told(preview, content, "Walk with somebody.")
    after = told(preview, content, "See [this](intervention:nowhere).")
    mended = told(preview, content, "Walk at your own pace.")

    assert first == UNPRINTED.decode()
    assert "Walk with somebody." in good
    assert after == good
    assert "Walk at your own pace." in mended


def test_before_a_record_is_opened_there_is_nothing_to_see(content: Path) -> None:
    """Neither a page, nor a list of them."""
    preview = Preview(Project(content.parent))

    assert preview.file("") is None
    assert preview.pages(("intervention", "walking")) == []


def test_a_text_that_was_not_read_yet_is_not_lost_to_one_that_cannot_be_read(content: Path) -> None:
    """An invisible letter typed after it: the page shows the text before."""
    preview = Preview(Project(content.parent))
    place, mark, value = edited(content, "intervention", "walking", title="A good title")
    preview.show(place.look("intervention", "walking", mark, value))
    place, mark, value = edited(content, "intervention", "walking", title="A bad\u200b title")

    preview.show(place.look("intervention", "walking", mark, value))

    found = preview.file("professionals/interventions/walking/")
    assert found
    assert b"A good title" in found[1]


def test_pages_and_their_look_are_served_with_their_type(content: Path) -> None:
    """The first page, the style that it names; no script, no text beside the fonts, nothing else."""
    preview = Preview(Project(content.parent))
    told(preview, content, "Walk with somebody.")

    home = preview.file("")
    assert home
    style = re.search(rb'href="(assets/site[.]\w+[.]css)"', home[1])
    script = re.search(rb'src="(assets/site[.]\w+[.]js)"', home[1])
    assert style
    assert script
    css = preview.file(style[1].decode())
    font = preview.file("assets/fonts/atkinson-hyperlegible-next.woff2")
    assert home[0] == "text/html; charset=utf-8"
    assert css
    assert (css[0], b"{" in css[1]) == ("text/css; charset=utf-8", True)
    assert font
    assert (font[0], font[1][:4]) == ("font/woff2", b"wOF2")
    for name in (script[1].decode(), "assets/fonts/LICENSE.txt", "assets/nothing.css", "people/nowhere/", "people"):
        assert preview.file(name) is None


def test_the_pages_about_a_record_are_its_own_or_of_what_names_it(content: Path) -> None:
    """A line of help stands on the page for help, a measure on the pages of what it measures."""
    office = Office(Desk(Project(content.parent), day=lambda: DAY), Preview(Project(content.parent)))

    def pages(kind: str, key: str) -> list[tuple[str, str]]:
        asked: dict[str, object] = {"kind": kind, "key": key}
        office.open(asked)
        found = cast(list[dict[str, str]], office.pages(asked))
        return [(str(page["view"]), page["address"].removeprefix(f"/pages/{office.pages_key}/")) for page in found]

    own = pages("intervention", "walking")
    assert pages("helpline", "emergency") == [("", "get-help-now/")]
    assert own == [
        ("people", "people/interventions/walking/"),
        ("professionals", "professionals/interventions/walking/"),
        ("commissioners", "commissioners/interventions/walking/"),
    ]
    measured = pages("measure", "phq-9")
    assert measured[0] == ("people", "people/clusters/1/")
    assert own[0] in measured
    assert office.preview.pages(("measure", "nobody")) == []
