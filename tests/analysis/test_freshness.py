"""How lately the sources of clinical statements were seen."""

from datetime import date
from pathlib import Path

import pytest
from care_pathways.analysis.freshness import Freshness, cited_by, freshness
from care_pathways.load import load
from care_pathways.site import check

from tests.conftest import DAY
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("as_of", "found"),
    [
        (date(2025, 7, 31), Freshness(within=1, older=0, never=0)),
        (date(2025, 8, 1), Freshness(within=0, older=1, never=0)),
    ],
)
def test_six_months_end_with_their_last_day(content: Path, as_of: date, found: Freshness) -> None:
    """183 days after the day on which the status was seen it is still within six months; a day later it is not."""
    replace(content / "guidance/ng1.yml", "id: ng1\n", "id: ng1\nstatus_seen: 2025-01-29\n")
    catalogue = check(content, DAY).catalogue

    assert freshness(catalogue, ["ng1"], as_of) == found


def test_a_source_that_was_never_seen_is_counted_apart(content: Path) -> None:
    """And each source once, however often it is named."""
    catalogue = check(content, DAY).catalogue

    assert freshness(catalogue, ["ng1", "ng1"], DAY) == Freshness(within=0, older=0, never=1)


def test_a_package_rests_on_the_sources_of_its_cautions_too(content: Path) -> None:
    """Those of its interventions first; each once."""
    replace(content / "packages/01-first.yml", "statement: ng1/no-tablets-first", "statement: cg9/old")
    catalogue = load(content).catalogue

    assert cited_by(catalogue, catalogue.packages[1].value) == ("ng1", "cg9")
