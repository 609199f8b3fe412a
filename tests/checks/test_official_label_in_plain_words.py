"""Official labels in people's prose."""

from pathlib import Path

import pytest

from tests.checks.plain import codes


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("This is Official Label 7.", ["official-label-in-plain-words"]),
        ("This is official label 7, in small letters.", ["official-label-in-plain-words"]),
        ('Letters may say "Official Label 7".', []),
        ("This is no official label.", []),
    ],
)
def test_a_label_stands_in_quotation_marks_only(content: Path, words: str, expected: list[str]) -> None:
    """Whatever its letters; part of one is no label."""
    assert codes(content, words) == expected
