"""What an author reads of a file that does not fit: one line for each fault, and nothing that follows from another."""

from pathlib import Path

import pytest
from care_pathways.load import Loaded, load
from care_pathways.load.faults import faults
from care_pathways.model.base import Model
from care_pathways.site import check
from care_pathways.source import SourceFile
from pydantic import ValidationError

from tests.conftest import DAY
from tests.test_mistakes import replace


def told(content: Path) -> list[tuple[str, str, str]]:
    """Place, message and hint of each problem, as a check of everything tells them."""
    return [
        (f"{found.mark}".removeprefix("content/"), found.message, found.hint)
        for found in check(content, DAY).diagnostics
    ]


BEGIN = "Begin it with a line of ---, then title: and description:, then a line of ---"
PAGE = "pages/people/reviews.md"


@pytest.mark.parametrize(
    ("file", "text", "place", "message", "hint"),
    [
        ("guidance/cg9.yml", "~\n", "1:1", "The file needs fields: a name, a colon and a value", ""),
        ("glossary.yml", "terms: words\n", "1:1", 'The file needs a list called "terms"', ""),
        ("clusters/02-other.yml", "\tid: x\n", "1:1", "The line is indented with a tab", "Indent with spaces"),
        (PAGE, "---\ntitle: a\x07\n---\n\nx\n", "2:9", "An invisible character (U+0007) stands in the text",
         "Delete it and type the text again"),
        ("language.yml", "id: language\nbritish:\n  ab: colour\n", "3:7",
         '"british.ab.[key]" is "ab", which has not the form that it needs',
         "Give a phrase with at least one word of three letters or more"),
        (PAGE, "---\n\ttitle: a\n---\n\nx\n", "2:1", "The line is indented with a tab", "Indent with spaces"),
        (PAGE, "---\n- title\n---\n\nx\n", "2:1", "The front matter needs fields", BEGIN),
        ("pages/schema/x.md", "---\n- title\n---\n\nx\n", "2:1", "The front matter needs fields", BEGIN),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_one_problem(
    content: Path, file: str, text: str, place: str, message: str, hint: str
) -> None:
    """At its line, with what to do."""
    (content / file).parent.mkdir(exist_ok=True)
    (content / file).write_text(text)

    assert told(content) == [(f"{file}:{place}", message, hint)]


@pytest.mark.parametrize("text", ["terms:\n", "terms: ~\n", "terms: []\n"])
def test_a_list_that_is_still_empty_is_no_problem(content: Path, text: str) -> None:
    """Its name stands there, with nothing below it."""
    (content / "glossary.yml").write_text(text)

    assert told(content) == []


@pytest.mark.parametrize("first", ["number: [1]", "number: 123", "number: one", "number: '1'", "id: x"])
@pytest.mark.parametrize("name", ["01-first.yml", "first.yml"])
def test_nothing_follows_from_a_cluster_that_cannot_be_read(content: Path, first: str, name: str) -> None:
    """Others name it: its number is known from the file or from its name, or else no number is told as missing."""
    path = content / "clusters" / "01-first.yml"
    path.write_text(f"{first}\n")
    path.rename(path.with_name(name))

    places = {place.partition(":")[0] for place, _, _ in told(content)}

    assert places == {f"clusters/{name}"}


def test_a_number_that_no_file_has_is_told_though_another_file_is_broken(content: Path) -> None:
    """The broken one says which number it has."""
    path = content / "clusters" / "05-other.yml"
    path.write_text("number: 5\n")
    path.rename(path.with_name("other.yml"))
    replace(content / "populations.yml", "clusters: [2]", "clusters: [55]")

    assert [message for place, message, _ in told(content) if place.startswith("populations.yml")] == [
        'No cluster is called "55"'
    ]


TERM = "terms:\n  - id: a\n    term: A\n"
FIELDS = "The fields here are: as, of, at, on, note"
B = "terms:\n  - id: b\n    term: B\n    meaning: x\n"


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("guidance/cg9.yml", "seen: {as: page, of", "seen: {of",
         [("18:5", '"statements.1.seen.as" is missing', "page, copy, summary or recall (not seen).")]),
        ("guidance/cg9.yml", "seen: {as: page, of", "seen: {as: page, wholly: x, of",
         [("18:22", 'No field is called "statements.1.seen.wholly" here', FIELDS)]),
        ("glossary.yml", "", f"{TERM}    meaninge: x\n",
         [("4:5", 'No field is called "meaninge" here', 'Did you mean "meaning"?')]),
        ("glossary.yml", "", f"{TERM}    meaninge: x\n  - id: b\n    term: B\n",
         [("4:5", 'No field is called "meaninge" here', 'Did you mean "meaning"?'),
          ("5:5", '"meaning" is missing', "What it means, in plain words.")]),
        ("glossary.yml", "", f"{B}    meaninge: x\n  - id: a\n    term: A\n",
         [("5:5", 'No field is called "meaninge" here', 'Did you mean "meaning"?'),
          ("6:5", '"meaning" is missing', "What it means, in plain words.")]),
        ("glossary.yml", "", "terms:\n  - id: a\n    meaninge: x\n    meaningf: x\n",
         [("2:5", '"term" is missing', "The word or phrase."),
          ("3:5", 'No field is called "meaninge" here', 'Did you mean "meaning"?'),
          ("4:5", 'No field is called "meaningf" here', 'Did you mean "meaning"?')]),
    ],
)  # fmt: skip
def test_a_slip_in_the_name_of_a_field_is_one_fault(
    content: Path, file: str, old: str, new: str, expected: list[tuple[str, str, str]]
) -> None:
    """The missing field that was meant stands beside it; that of another item is missing all the same."""
    if old:
        replace(content / file, old, new)
    else:
        (content / file).write_text(new)

    assert told(content) == [(f"{file}:{place}", message, hint) for place, message, hint in expected]


class Weighed(Model):
    """A record with a field of a sort that no record has yet."""

    weight: float
    """How heavy it is."""


def test_what_has_no_words_of_ours_is_told_in_those_of_the_library() -> None:
    """Never an empty line."""
    with pytest.raises(ValidationError) as problem:
        Weighed.model_validate({"weight": "much"})

    (found,) = faults(problem.value, Weighed, SourceFile("x.yml", "weight: much\n"), ())

    assert found.message.startswith('"weight" is "much": Input should be a valid number')


def sizes(found: Loaded) -> list[int]:
    """Of the files that were read, in their order."""
    return [len(file.text.encode()) for file in found.files.values()]


def test_reading_ends_behind_the_last_file_of_a_huge_number(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file that goes beyond the limit is the last one; a folder with just as many is read."""
    monkeypatch.setattr("care_pathways.load.files.MAX_FILES", 38)
    capped = load(content)
    monkeypatch.setattr("care_pathways.load.files.MAX_FILES", 39)

    assert ([problem.code for problem in capped.diagnostics], len(capped.files)) == (["too-large"], 39)
    assert load(content).diagnostics == ()


def test_reading_ends_behind_the_last_byte_of_a_flood(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All files together are counted."""
    monkeypatch.setattr("care_pathways.load.files.MAX_TOTAL", 3_000)
    capped = load(content)

    assert [problem.code for problem in capped.diagnostics] == ["too-large"]
    assert sum(sizes(capped)[:-1]) <= 3_000 < sum(sizes(capped))
    monkeypatch.setattr("care_pathways.load.files.MAX_TOTAL", sum(sizes(capped)))
    assert len(load(content).files) == len(capped.files) + 1
