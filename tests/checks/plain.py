"""What the tests of plain words share: one people's text changed, and the problems that follow."""

from pathlib import Path

from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import replace


def codes(content: Path, words: str) -> list[str]:
    """The codes of the problems when the summary of the package says `words`."""
    quoted = words.replace("'", "''")
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", f"summary: '{quoted}'")
    return [found.code for found in check(content, DAY).diagnostics]


def page(content: Path, body: str) -> list[tuple[str, str]]:
    """Code and place of each problem when the page on reviews has that body, from line 7 on."""
    replace(content / "pages/people/reviews.md", "Ask for one, or [get help](help).\n", body)
    return [(found.code, f"{found.mark.line}:{found.mark.column}") for found in check(content, DAY).diagnostics]
