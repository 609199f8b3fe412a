"""A figure in a pathway comes from a source."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.conftest import DAY
from tests.small import write_planning
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("words", "is_target"),
    [
        ("seen within 3 working days", True),
        ("seen within two weeks", True),
        ("answered in under an hour", True),
        ("reached by 75% of people", True),
        ("reached by 7.5 per cent", True),
        ("open on working days", False),
        ("seen within days", False),
        ("for 3 towns", False),
    ],
)
def test_a_limit_of_our_own_is_a_target(content: Path, words: str, is_target: bool) -> None:
    """However it is worded; a number that sets no limit is none."""
    write_planning(content)
    replace(content / "pathways/mood.yml", "COMMISSIONER-SKILLS", words)

    codes = [found.code for found in check(content, DAY).diagnostics]

    assert codes == (["unsourced-target"] if is_target else [])
