"""The pages beside the form, while a text has errors: a page that can no longer be printed stays as it was last."""

from pathlib import Path

from care_pathways.editor.preview import UNPRINTED, Preview
from care_pathways.editor.values import Shown
from care_pathways.home import Project

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
