"""What a form may not do: write over others, through links, or what could not be read again."""

from pathlib import Path

import pytest
from care_pathways.editor.desk import Desk, RefusedError
from care_pathways.editor.look import Look
from care_pathways.editor.values import Shown
from care_pathways.source.edit import EditError

from tests.editor.test_desk import desk, edited
from tests.test_mistakes import replace

HEAD = "---\ntitle: Your rights\naudience: people\ndescription: What you can ask for.\n---\n"


def page(content: Path, text: str) -> Path:
    """A page written by hand."""
    path = content / "pages/people/rights.md"
    path.write_bytes(text.encode())
    return path


def test_a_file_that_changes_while_it_is_looked_at_is_not_written_over(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The checks take a moment, in which another program may save."""
    place, mark, value = edited(content, "helpline", "emergency", source="The page of the service")
    path = content / "helplines.yml"
    look = place.look

    def meanwhile(kind: str, key: str, mark: str, value: Shown) -> Look:
        found = look(kind, key, mark, value)
        path.write_text(path.read_text() + "# by somebody else\n")
        return found

    monkeypatch.setattr(place, "look", meanwhile)
    with pytest.raises(RefusedError, match="changed by somebody else meanwhile"):
        place.save("helpline", "emergency", mark, value, unfinished=False)

    assert path.read_text().endswith("# by somebody else\n")
    assert "The page of" not in path.read_text()


def test_content_that_lies_elsewhere_is_not_edited(content: Path) -> None:
    """A link in the place of the whole folder leads out of the project."""
    elsewhere = content.parent.parent / f"{content.parent.name}-elsewhere"
    content.rename(elsewhere)
    content.symlink_to(elsewhere)

    with pytest.raises(RefusedError, match="a link stands in its place"):
        desk(content).open("helpline", "emergency")
    assert list(desk(content).records()) == []


def test_a_text_that_grows_too_large_is_refused(content: Path) -> None:
    """The file could not be read again."""
    path = page(content, f"{HEAD}\nYou can ask.\n")
    place, mark, value = edited(content, "page", "people/rights", body="word " * 110_000)

    with pytest.raises(RefusedError, match="too large"):
        place.look("page", "people/rights", mark, value)
    assert path.read_text() == f"{HEAD}\nYou can ask.\n"


def test_a_record_that_would_be_no_set_of_fields_is_refused(content: Path) -> None:
    """A file of one record is never replaced as a whole."""
    place, mark, _ = edited(content, "intervention", "walking")

    with pytest.raises(RefusedError, match="A whole file is not replaced"):
        place.look("intervention", "walking", mark, "text")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("helplines.yml", "source: A page", "source: A page # cut"),
        ("helplines.yml", "    source: A page\n", "    source: A page\n    source: A page\n"),
    ],
)
def test_a_file_with_a_problem_of_its_own_is_mended_first(content: Path, file: str, old: str, new: str) -> None:
    """A text that is cut, or a field that stands twice: what an edit would keep of it nobody can tell."""
    replace(content / file, old, new)

    with pytest.raises(EditError, match="has a problem of its own"):
        desk(content).open("helpline", "emergency")


@pytest.mark.parametrize("head", [HEAD.replace("---\n", "--- \n", 1), HEAD.removesuffix("---\n") + "---  \n"])
def test_a_page_with_blanks_behind_its_dashes_is_mended_first(content: Path, head: str) -> None:
    """They would be lost without a word."""
    page(content, f"{head}\nYou can ask.\n")

    with pytest.raises(EditError, match="The two lines of ---"):
        desk(content).open("page", "people/rights")


def test_a_page_keeps_the_line_ends_of_windows(content: Path) -> None:
    """In its head, in its text, and behind its last word."""
    path = page(content, f"{HEAD}\nYou can ask.\n".replace("\n", "\r\n"))
    place, mark, value = edited(content, "page", "people/rights", title="What you can ask", body="Ask.\n\nAnd again.")

    place.save("page", "people/rights", mark, value, unfinished=True)

    head = HEAD.replace("Your rights", "What you can ask")
    assert path.read_bytes().decode() == f"{head}\nAsk.\n\nAnd again.\n".replace("\n", "\r\n")


@pytest.mark.parametrize("body", ["", None])
def test_a_page_without_a_text_is_told_so(content: Path, body: str | None) -> None:
    """At its one long field."""
    page(content, f"{HEAD}\nYou can ask.\n")
    place, mark, value = edited(content, "page", "people/rights", body=body)

    look = place.look("page", "people/rights", mark, value)

    assert [(problem.keys, problem.message) for problem in look.problems if problem.stops] == [
        (("body",), '"body" is empty')
    ]


SECOND = (
    "  - id: other\n    name: Other\n    kind: emergency\n    call: '999'\n    hours: Always\n    who_for: Everyone\n"
    "    cost: Free\n    confidence: sourced\n    checked_on: 2026-01-01\n    source: A page\n"
)


def told(place: Desk, **fields: Shown) -> tuple[list[str], list[str]]:
    """Where the problems stand that a form shows of the first line of help, and those elsewhere that it would bring."""
    opened, _ = place.open("helpline", "emergency")
    assert isinstance(opened.value, dict)
    look = place.look("helpline", "emergency", opened.mark, {**opened.value, **fields})
    return [problem.place for problem in look.problems], [problem.place for problem in look.elsewhere]


def test_a_problem_of_another_record_is_told_only_when_this_form_brings_it(content: Path) -> None:
    """One in the same file, and one in another, were there before."""
    path = content / "helplines.yml"
    path.write_text(path.read_text() + SECOND.replace("Always", "''"))
    replace(content / "interventions/walking.yml", "evidence: [ng1/walking]", "evidence: [ng1/nowhere]")

    assert told(desk(content), source="The page of the service") == ([], [])


def test_what_a_form_breaks_elsewhere_is_told_there(content: Path) -> None:
    """A statement that another record names is no longer there."""
    place, mark, value = edited(content, "guidance", "ng1")
    assert isinstance(value, dict)
    assert isinstance(value["statements"], list)
    kept: list[Shown] = [line for line in value["statements"] if isinstance(line, dict) and line["id"] != "walking"]

    look = place.look("guidance", "ng1", mark, {**value, "statements": kept})

    assert [(problem.place, problem.message) for problem in look.elsewhere if problem.stops] == [
        ("content/interventions/walking.yml:7:12", 'No statement is called "ng1/walking"')
    ]
