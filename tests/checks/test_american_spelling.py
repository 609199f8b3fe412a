"""British spelling."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.checks.plain import codes
from tests.conftest import DAY
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Your behavior counts.", ["american-spelling"]),
        ("Behavior counts, behaviour too.", ["american-spelling"]),
        ("They organize it. The organization is organizing.", ["american-spelling"] * 3),
        ("We analyzed it.", ["american-spelling"]),
        ("They organise it. Its size is right.", []),
        ("A dozen people gaze at a prize horizon, a bit dizzy.", []),
        ('It is called "Behavior Today".', []),
    ],
)
def test_american_spelling_is_found(content: Path, words: str, expected: list[str]) -> None:
    """The pairs of the list, and words in -ize and -yze, but not words that have a z in Britain."""
    replace(content / "language.yml", "keeps_z: [size]", "keeps_z: [size, prize]")

    assert codes(content, words) == expected


def test_the_message_gives_the_british_word(content: Path) -> None:
    """What to write."""
    replace(content / "packages/01-first.yml", "summary: Short help", "summary: Hospitalization and short help")

    assert [found.hint for found in check(content, DAY).diagnostics] == ['Write "hospitalisation"']
