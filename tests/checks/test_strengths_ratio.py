"""As much of strengths as of hard experiences."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("experiences", "expected"),
    [
        ("One two.", ["strengths-ratio"]),
        ("One two three.", []),
        ("One two three four five six seven eight nine ten.", []),
        ("One two three four five six seven eight nine ten eleven twelve.", []),
        ("One two three four five six seven eight nine ten eleven twelve thirteen.", ["strengths-ratio"]),
    ],
)
def test_between_two_fifths_and_twice_as_many_words(content: Path, experiences: str, expected: list[str]) -> None:
    """Against the five words of strengths in the small content."""
    replace(content / "clusters/01-first.yml", "  strengths:\n", f"  experiences:\n    - {experiences}\n  strengths:\n")

    assert [found.code for found in check(content, DAY).diagnostics] == expected
