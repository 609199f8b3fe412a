"""The accessibility statement, and the results in it."""

from pathlib import Path

import pytest
from care_pathways.site import Report, Site, build, check

from tests.conftest import DAY, PROJECT

STATEMENT = "---\ntitle: Accessibility\ndescription: What is tested.\naudience: all\n---\nThe aim.\n"
RECORD = """id: accessibility
on: 2026-01-10
edition: '1'
browser: Chromium 1.2
axe: 4.0.0
pages: 12
settings: [320 pixels wide]
violations: 0
checks: [{what: With a keyboard., tests: 3}]
"""


@pytest.fixture
def with_page(content: Path) -> Path:
    """The small content with its statement."""
    (content / "pages/about").mkdir(parents=True, exist_ok=True)
    (content / "pages/about/accessibility.md").write_text(STATEMENT)
    return content


def statement(content: Path) -> str:
    """The statement as HTML."""
    site: Site = build(check(content, DAY), PROJECT / "theme")
    return next(site.printer.document(page) for page in site.pages if page.address == "about/accessibility/")


def test_the_results_stand_in_the_statement(with_page: Path) -> None:
    """Day, edition, versions, counts and what was run, as the record has them."""
    (with_page / "accessibility.yml").write_text(RECORD)
    html = statement(with_page)

    for words in ("10 January 2026", "edition 1", "Chromium 1.2", "axe-core 4.0.0", "12 pages", "found 0 violations"):
        assert words in html, words
    assert "320 pixels wide" in html
    assert "With a keyboard." in html and "(3 tests)" in html


def test_without_a_record_the_statement_says_so(with_page: Path) -> None:
    """Nothing is claimed that nobody ran."""
    assert "No results have been recorded" in statement(with_page)


def test_the_record_is_of_a_run_without_a_fault(real_report: Report) -> None:
    """Each page of its edition was looked at. Whether it is old, `care-pathways due` tells: a record fails no build."""
    record = real_report.catalogue.accessibility_record

    assert record is not None
    assert record.value.violations == 0
    assert record.value.pages > 900
    assert len(record.value.settings) == 4
