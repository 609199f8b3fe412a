"""Which texts of a record are held against the language rules: all that people read, and nothing else."""

from pathlib import Path

from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import replace


def passages(content: Path, kind: str) -> list[str]:
    """Every people's text of the records of a kind."""
    catalogue = check(content, DAY).catalogue
    return [passage.text for record in catalogue.records(kind) for passage in record.passages]


def test_lists_that_people_read_are_people_texts(content: Path) -> None:
    """Measures and roles in plain words, meanings of terms, what a caller reads of a helpline, names of groups."""
    assert passages(content, "measure") == ["Nine questions"]
    assert passages(content, "role") == ["Someone to talk to"]
    assert passages(content, "term") == ["A group of needs."]
    assert passages(content, "helpline") == ["Always", "Everyone", "Free"]
    assert passages(content, "framework") == ["Mood and emotions"]


def test_hand_written_pages_for_people_and_no_others(content: Path) -> None:
    """A page for professionals has words of its own."""
    page = content / "pages" / "people" / "reviews.md"
    assert passages(content, "page") == ["Reviews", "How reviews work.", "Ask for one, or [get help](help)."]

    replace(page, "audience: people", "audience: professionals")
    assert passages(content, "page") == []


def test_a_fingerprint_is_no_sentence(content: Path) -> None:
    """The mark that a text was accepted is not read by anybody."""
    cluster = content / "clusters" / "01-first.yml"
    replace(cluster, "people:\n", "people:\n  written_from: 0a1b2c3d\n")

    assert "0a1b2c3d" not in passages(content, "cluster")


def test_a_rule_finds_a_helpline(content: Path) -> None:
    """A word to avoid is found there too, with its line."""
    replace(content / "helplines.yml", "who_for: Everyone", "who_for: Every victim")

    found = check(content, DAY).diagnostics
    assert [(problem.code, problem.mark.file, problem.mark.line) for problem in found] == [
        ("banned-word", "content/helplines.yml", 7)
    ]
