"""care-pathways accept: reading a plain text again, and saying so."""

import json
from pathlib import Path

import pytest
from care_pathways.cli import main
from click.testing import CliRunner

from tests import small
from tests.test_mistakes import replace


def codes(project: Path) -> list[str]:
    """The codes of the report."""
    result = CliRunner().invoke(main, ["check", "--project", str(project), "--format", "json", "--as-of", "2026-01-15"])
    return [problem["code"] for problem in json.loads(result.output)["problems"]]


def accept(project: Path, *words: str) -> int:
    """Accept, and the exit code."""
    return CliRunner().invoke(main, ["accept", *words, "--project", str(project)]).exit_code


def test_a_changed_fact_makes_the_plain_text_older_until_it_is_accepted(content: Path) -> None:
    """Accepted, changed, said, accepted again: quiet, one warning, quiet."""
    project = content.parent
    assert accept(project, "intervention", "walking") == 0
    assert codes(project) == []

    small.reword(content, "walking", "consider")
    assert codes(project) == ["older-plain-text"]

    assert accept(project, "intervention", "walking") == 0
    assert codes(project) == []


def test_a_change_of_the_plain_text_alone_is_no_change_of_facts(content: Path) -> None:
    """Mending a sentence does not ask for another reading."""
    accept(content.parent, "intervention", "walking")

    replace(content / "interventions/walking.yml", "Plain words on walking.", "Plainer words on walking.")

    assert codes(content.parent) == []


def test_only_the_fingerprint_is_written(content: Path) -> None:
    """Every other byte of the file stays."""
    path = content / "packages/01-first.yml"
    before = path.read_text().split("\n")

    accept(content.parent, "package", "01-first")

    after = path.read_text().split("\n")
    assert [line for line in after if "written_from" not in line] == before
    assert len(after) == len(before) + 1


@pytest.mark.parametrize("words", [("intervention", "nobody"), ("guidance", "ng1")])
def test_what_is_not_there_cannot_be_accepted(content: Path, words: tuple[str, str]) -> None:
    """A wrong call ends with 2."""
    assert accept(content.parent, *words) == 2


def test_a_text_is_held_against_what_is_left_of_its_facts(content: Path) -> None:
    """A statement that is not there stops nothing: its name is told, and that the facts have changed."""
    accept(content.parent, "intervention", "walking")
    replace(content / "interventions/walking.yml", "[ng1/walking]", "[ng1/walking, ng1/gone]")

    assert sorted(codes(content.parent)) == ["older-plain-text", "unknown-reference"]
