"""care-pathways readability, as it is typed."""

import json
from pathlib import Path

import pytest
from care_pathways.cli import main
from click.testing import CliRunner

from tests.conftest import PROJECT
from tests.test_mistakes import replace

HARD = "Psychological rehabilitation necessitates multidisciplinary organisation. " * 12


def run(*words: str) -> str:
    """What the command prints; it always ends with 0."""
    result = CliRunner().invoke(main, ["readability", *words])
    assert result.exit_code == 0
    return result.output


@pytest.fixture
def project(content: Path) -> Path:
    """The small content with one hard page."""
    replace(content / "pages/people/reviews.md", "Ask for one, or [get help](help).", HARD)
    return content.parent


def test_the_hardest_comes_first_and_says_why(project: Path) -> None:
    """Its grades, its file, its long words; then the count, and what a grade is not."""
    lines = run("--project", str(project)).splitlines()

    assert lines[0] == "Flesch-Kincaid  SMOG  sentences"
    assert lines[1].endswith(
        "content/pages/people/reviews.md  look: psychological, rehabilitation, necessitates, multidisciplinary, "
        "organisation"
    )
    assert lines[-2] == f"1 of {len(lines) - 3} texts are above grade 8: a person reads those again."
    assert lines[-1] == "A grade says where to look. It never shows that a text is easy, and no page may claim one."


def test_only_what_is_flagged(project: Path) -> None:
    """With --flagged the list has the hard page only; the count is still of all."""
    lines = run("--project", str(project), "--flagged").splitlines()

    assert [line for line in lines if "content/" in line] == [lines[1]]
    assert lines[-2].startswith("1 of ")


def test_json(project: Path) -> None:
    """For programs: every field by name."""
    rows = json.loads(run("--project", str(project), "--flagged", "--format", "json"))

    assert [(row["file"], row["flagged"], row["words"]) for row in rows] == [
        ("content/pages/people/reviews.md", True, 60 + 4)
    ]
    hard = ["psychological", "rehabilitation", "necessitates", "multidisciplinary", "organisation"]
    assert rows[0]["long_words"] == hard


def test_the_real_texts_are_all_graded() -> None:
    """Every cluster, package, intervention and page for people has its line."""
    rows = json.loads(run("--project", str(PROJECT), "--format", "json"))
    files = {row["file"] for row in rows}

    for folder in ("clusters", "packages", "interventions", "pages/people"):
        expected = {
            f"content/{path.relative_to(PROJECT / 'content')}" for path in (PROJECT / "content" / folder).rglob("*.*")
        }
        assert expected <= files, folder


def test_where_nothing_is_flagged_there_is_no_table(content: Path) -> None:
    """The count is told; content without its list of words is graded too."""
    (content / "language.yml").unlink()
    for path in content.rglob("*.yml"):
        if "people" in path.read_text(encoding="utf-8") and path.parent != content:
            path.unlink()

    lines = run("--project", str(content.parent), "--flagged").splitlines()

    assert lines[0].startswith("0 of ")
    assert len(lines) == 2
