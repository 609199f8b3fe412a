"""Texts that are near copies."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import LONG, replace

WORDS = LONG.split()


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (LONG, ["alike-clusters"]),
        (" ".join([*WORDS[:-1], "done."]), ["alike-clusters"]),
        (" ".join([*WORDS[:20], "and", *WORDS[20:30], "so", *WORDS[30:]]), []),
        ("Nothing that was said before is said here.", []),
    ],
)
def test_near_copies_are_found(content: Path, other: str, expected: list[str]) -> None:
    """One word changed at the end is a copy still; words changed throughout are not."""
    for number, text in ((2, LONG), (3, other)):
        path = content / f"clusters/0{number}-other.yml"
        replace(path, f"in_short: What number {number} means.", f"in_short: {text}")

    assert [found.code for found in check(content, DAY).diagnostics] == expected


def test_short_texts_are_not_compared(content: Path) -> None:
    """The clusters of the small content say nearly the same in a few words."""
    assert check(content, DAY).diagnostics == ()
