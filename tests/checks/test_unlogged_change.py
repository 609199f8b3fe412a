"""A clinical change needs an entry in the log of changes, once an edition was published."""

import json
from pathlib import Path

import pytest
from care_pathways.cli import main
from click.testing import CliRunner

from tests import small
from tests.test_mistakes import replace

WALKING = "interventions/walking.yml"
ENTRY = """changes:
  - id: walking
    on: 2026-02-01
    edition: '{edition}'
    audiences: [professionals]
    title: Walking is to be considered
    text: The strength was corrected.
    records: [intervention:walking]
"""


@pytest.fixture
def published(content: Path) -> Path:
    """The small content, published as edition 1."""
    result = CliRunner().invoke(main, ["publish", "--project", str(content.parent)])
    assert result.output == "Edition 1: the facts of 28 records are kept\n"
    return content


def problems(content: Path) -> list[tuple[str, str]]:
    """Code and message of each problem but that of the plain text."""
    words = ["check", "--project", str(content.parent), "--format", "json", "--as-of", "2026-01-15"]
    found = json.loads(CliRunner().invoke(main, words).output)["problems"]
    return [(item["code"], item["message"]) for item in found]


def test_nothing_is_asked_before_the_first_edition(content: Path) -> None:
    """What nobody has read needs no log."""
    small.reword(content, "walking", "consider")

    assert problems(content) == []


def test_a_changed_strength_is_refused_until_it_is_logged(published: Path) -> None:
    """Logged under the edition that is out already is not enough: nobody would see it as new."""
    message = "intervention:walking has other facts since edition 1, and no entry of changes.yml names it"
    assert problems(published) == []

    small.reword(published, "walking", "consider")
    assert problems(published) == [("unlogged-change", message)]

    (published / "changes.yml").write_text(ENTRY.format(edition="1"))
    assert problems(published) == [("unlogged-change", message)]

    (published / "changes.yml").write_text(ENTRY.format(edition="2"))
    assert problems(published) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (WALKING, "Plain words on walking.", "Plainer words on walking."),
        (WALKING, "owner: content editor", "owner: nurse"),
        ("guidance/ng1.yml", "status: current", "status: current\nstatus_seen: 2026-01"),
        ("glossary.yml", "A group of needs.", "A group of people's needs."),
    ],
)
def test_what_is_no_clinical_change_needs_no_entry(published: Path, file: str, old: str, new: str) -> None:
    """A plainer sentence, an owner, another look at a source, a word explained."""
    replace(published / file, old, new)

    assert problems(published) == []


def test_a_source_that_is_replaced_needs_an_entry(published: Path) -> None:
    """Its status is a fact that readers act on."""
    replace(published / "guidance/cg9.yml", "status: replaced", "status: withdrawn")

    assert [code for code, _ in problems(published)] == ["unlogged-change"]


def test_what_is_gone_needs_an_entry(published: Path) -> None:
    """Readers who came back for it are told."""
    path = published / "published.yml"
    path.write_text(path.read_text() + "  - {id: 'intervention:swimming', edition: '1', facts: '00000000'}\n")

    assert problems(published) == [
        ("unlogged-change", "intervention:swimming is gone since edition 1, and no entry of changes.yml names it")
    ]


def test_a_new_edition_is_kept_only_when_its_changes_are_logged(published: Path) -> None:
    """The same edition may be kept again until it is out; the next one not without its log."""
    small.reword(published, "walking", "consider")
    replace(published / "framework.yml", "edition: '1'", "edition: '2'")
    words = ["publish", "--project", str(published.parent)]
    before = (published / "published.yml").read_text()

    refused = CliRunner().invoke(main, words)
    assert (refused.exit_code, (published / "published.yml").read_text()) == (1, before)

    (published / "changes.yml").write_text(ENTRY.format(edition="2"))
    assert CliRunner().invoke(main, words).exit_code == 0
    lines = (published / "published.yml").read_text().splitlines()
    assert [line for line in lines if "edition: '2'" in line] == [line for line in lines if "walking" in line]
    assert problems(published) == []


def test_an_edition_is_kept_again_until_it_is_out_and_a_new_one_only_when_logged(published: Path) -> None:
    """The same edition takes what changed; the next one refuses it without an entry."""
    words = ["publish", "--project", str(published.parent)]
    small.reword(published, "walking", "consider")

    again = CliRunner().invoke(main, words)
    small_text = (published / "published.yml").read_text()
    replace(published / "guidance/ng1.yml", "verb: consider", "verb: offer")
    replace(published / "framework.yml", "edition: '1'", "edition: '2'")
    new = CliRunner().invoke(main, words)

    assert again.output == "Edition 1: the facts of 28 records are kept\n"
    assert new.exit_code == 1
    assert "[unlogged-change]" in new.output
    assert new.output.endswith("Nothing was kept.\n")
    assert (published / "published.yml").read_text() == small_text


def test_another_error_is_not_let_through_with_it(published: Path) -> None:
    """Nor content without an edition to keep."""
    words = ["publish", "--project", str(published.parent)]
    replace(published / "packages/01-first.yml", "setting: Primary care\n", "")
    wrong = CliRunner().invoke(main, words)
    (published / "framework.yml").unlink()
    none = CliRunner().invoke(main, words)

    assert (wrong.exit_code, "[missing-field]" in wrong.output) == (1, True)
    assert (none.exit_code, none.output.endswith("Nothing was kept.\n")) == (1, True)
