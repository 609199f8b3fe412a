"""A record is opened, looked at and saved: only what was touched changes, and nothing else can be reached."""

from pathlib import Path

import pytest
from care_pathways.editor.desk import Desk, RefusedError
from care_pathways.editor.values import Shown
from care_pathways.home import Project

from tests.conftest import DAY


def desk(content: Path) -> Desk:
    """The form on a project."""
    return Desk(Project(content.parent), day=lambda: DAY)


def edited(content: Path, kind: str, key: str, **fields: Shown) -> tuple[Desk, str, Shown]:
    """A record opened, with other values in its top fields."""
    place = desk(content)
    return place, *edited_at(place, kind, key, **fields)


def edited_at(place: Desk, kind: str, key: str, **fields: Shown) -> tuple[str, Shown]:
    """The same in a form that is there already."""
    opened, _ = place.open(kind, key)
    assert isinstance(opened.value, dict)
    return opened.mark, {**opened.value, **fields}


def test_a_save_changes_the_line_and_keeps_comments_and_order(content: Path) -> None:
    """The file is the same but for the one line."""
    path = content / "helplines.yml"
    text = path.read_text()
    commented = text.replace("    name: '999'\n", "    # People know it by this.\n    name: '999'\n")
    assert commented != text
    path.write_text(commented)

    place, mark, value = edited(content, "helpline", "emergency", source="The page of the service")
    place.save("helpline", "emergency", mark, value, unfinished=False)

    before, after = commented.split("\n"), path.read_text().split("\n")
    assert [line for line in after if line not in before] == ["    source: The page of the service"]
    assert len(before) == len(after)
    assert "    # People know it by this." in after


def test_nothing_is_written_by_looking(content: Path) -> None:
    """Nor does a look leave anything behind."""
    before = {path: path.read_bytes() for path in content.parent.rglob("*") if path.is_file()}
    place, mark, value = edited(content, "helpline", "emergency", source="The page of the service")

    look = place.look("helpline", "emergency", mark, value)

    assert [line for line in look.lines if line[0] in "+-"][-1] == "+    source: The page of the service"
    assert before == {path: path.read_bytes() for path in content.parent.rglob("*") if path.is_file()}


def test_a_problem_is_told_at_its_field_in_the_words_of_the_report(content: Path) -> None:
    """As care-pathways check would tell it."""
    place, mark, value = edited(content, "helpline", "emergency", web="nhs", hours="")

    look = place.look("helpline", "emergency", mark, value)

    assert [(problem.keys, problem.message, problem.stops) for problem in look.problems] == [
        (("web",), '"web" is "nhs", which has not the form that it needs', True),
        (("hours",), '"hours" is empty', True),
    ]
    assert look.problems[0].hint == "Give the full address, beginning with https://"
    with pytest.raises(RefusedError, match="could not be read any more"):
        place.save("helpline", "emergency", mark, value, unfinished=True)


def test_errors_are_not_saved_by_mistake_and_can_be_on_purpose(content: Path) -> None:
    """A fact that needs an entry in the log of changes has to be written before the entry is."""
    place, mark, value = edited(content, "intervention", "guided-help", evidence=["ng1/nowhere"])
    path = content / "interventions/guided-help.yml"
    before = path.read_text()

    with pytest.raises(RefusedError, match="Not saved: there are errors"):
        place.save("intervention", "guided-help", mark, value, unfinished=False)
    unchanged = path.read_text() == before
    place.save("intervention", "guided-help", mark, value, unfinished=True)

    assert unchanged
    assert "ng1/nowhere" in path.read_text()


def test_a_file_that_changed_meanwhile_is_not_written_over(content: Path) -> None:
    """Neither by a form that was opened before, nor by a second window."""
    path = content / "helplines.yml"
    place, mark, value = edited(content, "helpline", "emergency", source="The page of the service")
    path.write_text(path.read_text() + "# by somebody else\n")

    with pytest.raises(RefusedError, match="changed by somebody else meanwhile"):
        place.save("helpline", "emergency", mark, value, unfinished=False)

    assert path.read_text().endswith("# by somebody else\n")
    assert "The page of" not in path.read_text()


def test_a_link_is_not_written_through(content: Path) -> None:
    """Not even to a file that lies in the folder: what stands there is not the file."""
    path = content / "helplines.yml"
    real = content / "interventions" / "kept.txt"
    path.rename(real)
    path.symlink_to(real)

    with pytest.raises(RefusedError, match="a link stands in its place"):
        desk(content).open("helpline", "emergency")


@pytest.mark.parametrize("kind", ["published", "review", "accessibility-record", "retired", "language"])
def test_what_a_command_or_a_reviewer_writes_is_not_edited(content: Path, kind: str) -> None:
    """A record of review stays as it was signed."""
    with pytest.raises(RefusedError, match="not written by hand"):
        desk(content).open(kind, "anything")


@pytest.mark.parametrize("key", ["../../../etc/passwd", "emergency/../x", "", "nobody"])
def test_only_a_record_of_the_catalogue_is_opened(content: Path, key: str) -> None:
    """No path is made from what was asked for."""
    with pytest.raises(RefusedError, match="No helpline that can be read is called"):
        desk(content).open("helpline", key)


def test_another_id_is_refused(content: Path) -> None:
    """Links lead to it: care-pathways rename takes them along."""
    place, mark, value = edited(content, "intervention", "guided-help", id="other-help")

    with pytest.raises(RefusedError, match="could not be read any more"):
        place.save("intervention", "guided-help", mark, value, unfinished=True)


@pytest.mark.parametrize("sign", ["\u200b", "\u00ad", "\x07", "\u202e"])
def test_letters_that_nobody_sees_are_told_at_their_field(content: Path, sign: str) -> None:
    """Office programs bring them along."""
    place, mark, value = edited(content, "helpline", "emergency", hours=f"Day{sign}time")

    look = place.look("helpline", "emergency", mark, value)

    assert [(problem.keys, problem.message[:22]) for problem in look.problems] == [
        (("hours",), "An invisible character")
    ]
    with pytest.raises(RefusedError):
        place.save("helpline", "emergency", mark, value, unfinished=True)


@pytest.mark.parametrize(
    "value",
    [
        {},
        "text",
        ["x"],
        None,
        {"id": ["emergency"]},
        {"id": "emergency", "evil": "x", "__proto__": {"a": "b"}},
        {"id": "emergency", "name": {"deep": {"deeper": ["x"]}}},
    ],
)
def test_values_of_the_wrong_kind_are_never_written(content: Path, value: Shown) -> None:
    """Whatever is sent in the place of a form, a file that could not be read any more is not saved."""
    place = desk(content)
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    opened, _ = place.open("helpline", "emergency")

    with pytest.raises(RefusedError):
        place.save("helpline", "emergency", opened.mark, value, unfinished=True)

    assert before == {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}


def test_a_page_written_by_hand_keeps_its_head(content: Path) -> None:
    """The Markdown changes, and the front matter with its comments does not."""
    path = content / "pages/people/rights.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        "---\n# Short.\ntitle: Your rights\naudience: people\ndescription: What you can ask for.\n---\n\nYou can ask.\n"
    )

    place, mark, value = edited(content, "page", "people/rights", body="You can ask.\n\n- For help.\n")
    place.save("page", "people/rights", mark, value, unfinished=True)

    assert path.read_text() == (
        "---\n# Short.\ntitle: Your rights\naudience: people\ndescription: What you can ask for.\n---\n\n"
        "You can ask.\n\n- For help.\n"
    )
