"""The form of an easier-to-read page: one short sentence a line, each with its symbol."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY

HEAD = "---\ntitle: Easy\ndescription: An easier page.\naudience: people\neasier_to_read: {}\n---\n\n## A part\n\n"
FIFTEEN = "You can ask for a new time when the day does not suit you well."


def found(content: Path, line: str, easier: str = "true") -> list[str]:
    """The problems of a page with one line."""
    path = content / "pages" / "people" / "easy.md"
    path.write_text(HEAD.format(easier) + line + "\n", encoding="utf-8")
    return [f"{problem.mark.line}: {problem.message}" for problem in check(content, DAY).diagnostics]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"- ![](symbol:phone) {FIFTEEN}", []),
        (
            f"- ![](symbol:phone) {FIFTEEN[:-1]} now.",
            [f"10: This sentence has 16 words; here the limit is 15: {FIFTEEN[:-1]} now."],
        ),
        ("Call 999.", ["10: This line has no symbol beside it: Call 999."]),
        ("- Call 999.", ["10: This line has no symbol beside it: - Call 999."]),
        ("- ![](symbol:phone) Call 999. Wait.", ["10: This line has 2 sentences: Call 999. Wait."]),
        (
            "- ![](symbol:phone) Call ![A phone](phone.png).",
            ["10: A text has no pictures", '10: "phone.png" is not a link that can be followed'],
        ),
        ("- ![](symbol:phoen) Call 999.", ['10: No symbol is called "phoen"']),
    ],
)
def test_one_short_sentence_with_a_symbol(content: Path, line: str, expected: list[str]) -> None:
    """Fifteen words are the most; a symbol must be one that the theme has drawn."""
    assert found(content, line) == expected


def test_other_pages_are_free(content: Path) -> None:
    """The form is for easier-to-read pages only."""
    assert found(content, "Call 999. Or wait.", "false") == []
