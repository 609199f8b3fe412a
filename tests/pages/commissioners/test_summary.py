"""The first screen of a cluster's page for planners."""

from pathlib import Path

from care_pathways.site import build, check

from tests import small
from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of
from tests.test_mistakes import replace


def standards_in_short(content: Path) -> str:
    """What the first screen says of standards."""
    site = build(check(content, DAY), PROJECT / "theme")
    html = site.printer.document(next(page for page in site.pages if page.address == "commissioners/clusters/1/"))
    return text_of(html).partition("Standards in force")[2].partition("Count first")[0]


def test_a_proposal_is_no_standard_in_force(content: Path) -> None:
    """It stands in the table of all, with its mark, and not among what binds today."""
    small.write_planning(content)
    assert "First visit" in standards_in_short(content)

    replace(content / "standards.yml", "standing: standard", "standing: proposed")

    assert "First visit" not in standards_in_short(content)
