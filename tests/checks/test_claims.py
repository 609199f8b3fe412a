"""Words that claim a human act."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("This page was clinically reviewed.", ["unsupported-claim"]),
        ("Coproduced by all of us.", ["unsupported-claim"]),
        ("It was co-produced with carers.", ["unsupported-claim"]),
        ("It is endorsed by a college.", ["unsupported-claim"]),
        ("This page has a reading age of 9.", ["unsupported-claim"]),
        ("No page claims a reading age.", []),
        ("This page has not been clinically reviewed.", []),
        ("Nothing here is co-produced.", []),
        ("Ask about [your plan](intervention:guided-help).", []),
    ],
)
def test_a_claim_needs_a_record_and_a_denial_does_not(content: Path, words: str, codes: list[str]) -> None:
    """The words may stand where the sentence says that it has not happened."""
    replace(content / "packages/01-first.yml", "summary: Short help close to home.", f"summary: '{words}'")

    assert [found.code for found in check(content, DAY).diagnostics] == codes
