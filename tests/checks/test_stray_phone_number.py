"""Which runs of digits are numbers to call, and which are not."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Call 0800 1111", ["stray-phone-number"]),
        ("Call 020 7946 0958", ["stray-phone-number"]),
        ("Call 116 123", ["stray-phone-number"]),
        ("Text a word to 85258", ["stray-phone-number"]),
        ("Begin with 18001", ["stray-phone-number"]),
        ("Call 18000 to text", ["stray-phone-number"]),
        ("Call 999", []),
        ("Of 85,258 people, 1,800 came", []),
    ],
)
def test_a_number_to_call_stands_with_the_helplines(content: Path, words: str, codes: list[str]) -> None:
    """Whoever changes a number changes it in one place."""
    replace(content / "packages/01-first.yml", "You may not need any.", f"{words}.")

    assert [found.code for found in check(content, DAY).diagnostics] == codes
