"""The place of words in a file."""

from pathlib import Path

import pytest
from care_pathways.load import load

from tests.test_mistakes import replace

TEXT = """summary: >-
    You can ask
    for **more** help. See [this
    page](help) when you like. More help follows, don't worry."""


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("You can ask for more help.",), "20:5"),
        (("You can ask for more help.", "more"), "21:11"),
        (("See this page when you like.", "when"), "22:17"),
        (("More help follows, don't worry.", "worry"), "22:57"),
        (("Nowhere at all",), "19:3"),
    ],
)
def test_words_are_found_where_they_stand(content: Path, words: tuple[str, ...], place: str) -> None:
    """Over wrapped lines, mark-up and links; the last words after the first; the field when they are not there."""
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", TEXT)
    package = load(content).catalogue.packages[1]

    mark = package.near(("people", "summary"), *words)

    assert f"{mark.line}:{mark.column}" == place
