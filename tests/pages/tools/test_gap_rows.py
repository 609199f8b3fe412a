"""The row of an intervention in a gap analysis."""

from pathlib import Path

from care_pathways.pages.tools.sheet import MET, Part, Row, sheet
from care_pathways.site import build, check

from tests import small
from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of


def row(content: Path, title: str) -> str:
    """The row of the gap analysis of the cluster of the small content, to the next row."""
    site = build(check(content, DAY), PROJECT / "theme")
    address = "commissioners/tools/gap-analysis/1/"
    html = site.printer.document(next(page for page in site.pages if page.address == address))
    return next(text_of(found) for found in html.split("data-row-title=")[1:] if found.startswith(f'"{title}"'))


def test_a_row_says_that_a_line_warns(content: Path) -> None:
    """Beside the verbs, so that nobody plans for what a guideline advises against without knowing."""
    title = "Professional title of guided-help"
    assert "offer" in row(content, title)
    assert "with a “do not”" not in row(content, title)

    small.reword(content, "guided-help", "do not offer")

    assert "with a “do not”" in row(content, title)


def test_a_part_without_rows_is_no_part() -> None:
    """A heading over nothing, and a link to it in the list of parts, would have somebody look for rows."""
    full = Part(id="full", title="Full", about="", rows=(Row(id="one", title="One"),))
    empty = Part(id="empty", title="Empty", about="", rows=())

    assert [part.id for part in sheet("id", "Title", "Row", MET, (empty, full)).parts] == ["full"]
