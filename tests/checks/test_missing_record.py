"""What the site is made of, and what is said where it is missing."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import replace


def missing(content: Path) -> list[str]:
    """Code and message of each problem."""
    return [f"{found.code}: {found.message}" for found in check(content, DAY).diagnostics]


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("framework.yml", "missing-record: There is no framework: content/framework.yml"),
        ("clusters/05-other.yml", "missing-record: There is no file for cluster 5"),
        ("clusters/21-other.yml", "missing-record: There is no file for cluster 21"),
        ("clusters/00-other.yml", "missing-record: There is no file for cluster 0"),
    ],
)
def test_it_is_said_alone(content: Path, file: str, says: str) -> None:
    """Without a framework no number lies beyond its last."""
    (content / file).unlink()

    assert missing(content) == [says]


@pytest.mark.parametrize("link", ["[this](term:clustr)", "![](symbol:phon)"])
def test_a_page_with_a_hundred_wrong_links_is_not_searched_for_ever(content: Path, link: str) -> None:
    """The nearest name is sought for the first hundred; the others are told all the same."""
    replace(content / "pages/people/reviews.md", "Ask for one", "Ask for one\n\n" + f"{link}\n\n" * 101)

    hints = [found.hint for found in check(content, DAY).diagnostics if found.code == "unknown-link"]

    assert [hint.startswith("Did you mean") for hint in hints] == [True] * 100 + [False]
