"""The hazard log of docs/governance.md names tests that exist."""

import re

import pytest

from tests.conftest import PROJECT

LOG = (PROJECT / "docs/governance.md").read_text()
ROWS = re.findall(r"^\| ([^|]+) \| [^|]+ \| ([^|]+) \|$", LOG, re.M)
CONTROLS = [(hazard, test.strip("`")) for hazard, test in ROWS if test.startswith("`tests/")]


def test_the_log_has_a_control_with_a_test_for_most_hazards() -> None:
    """What no program can hold is named as open, and stays the exception."""
    open_ones = [hazard for hazard, test in ROWS if test.startswith("none")]

    assert len(CONTROLS) >= 15
    assert len(open_ones) <= 3


@pytest.mark.parametrize(("hazard", "test"), CONTROLS)
def test_each_control_names_a_test_that_exists(hazard: str, test: str) -> None:
    """A file of tests, or one test in it by name."""
    path, _, name = test.partition("::")
    text = (PROJECT / path).read_text()

    assert re.search(rf"^def {name or 'test_'}", text, re.M), hazard
