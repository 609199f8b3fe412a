"""Reporting a mistake: the link at the foot of every page, and the corrections log."""

from html import unescape
from pathlib import Path
from urllib.parse import unquote

import html5lib
import pytest
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of
from tests.test_mistakes import replace

PAGE = "---\ntitle: Corrections\ndescription: How to report a fault.\naudience: all\n---\n\nMistakes happen.\n"
LOG = """corrections:
  - id: first
    on: 2026-01-05
    page: people/clusters/1
    what_was_wrong: It said <20 weeks.
    what_we_did: It says 12 weeks.
    edition: '1'
  - id: second
    on: 2026-01-09
    page: a-page/that-is-gone
    what_was_wrong: It was unkind.
    what_we_did: We took it away.
    edition: '2'
"""


@pytest.fixture
def with_page(content: Path) -> Path:
    """The small content with its corrections page."""
    (content / "pages/about").mkdir()
    (content / "pages/about/corrections.md").write_text(PAGE)
    return content


def pages_of(content: Path) -> dict[str, str]:
    """Every page by address."""
    site = build(check(content, DAY), PROJECT / "theme")
    return {page.address: site.printer.document(page) for page in site.pages}


def report_link(html: str) -> str:
    """Where the link in the foot of a page leads."""
    footer = next(html5lib.parse(html, namespaceHTMLElements=False).iter("footer"))
    return next(link.attrib["href"] for link in footer.iter("a") if link.text == "Report a mistake on this page")


def test_every_page_leads_to_how_to_report(with_page: Path) -> None:
    """With the page and the edition behind the #, which no server sees; and says beside the link what to quote."""
    for address, html in pages_of(with_page).items():
        page_id = address.strip("/") or "home"
        assert report_link(html).endswith(f"about/corrections/#from={page_id}@1"), address
        assert f"Report a mistake on this page : say page {page_id}, edition 1." in text_of(html), address


def test_with_a_contact_it_begins_a_message(with_page: Path) -> None:
    """The subject names the site, the page and the edition."""
    replace(with_page / "framework.yml", "edition_date:", "contact: mistakes@example.org\nedition_date:")

    pages = pages_of(with_page)

    link = report_link(pages["people/clusters/1/"])
    assert link == "mailto:mistakes@example.org?subject=Waymark%20people/clusters/1%20edition%201"
    assert unquote(report_link(pages[""])) == "mailto:mistakes@example.org?subject=Waymark home edition 1"


def test_the_page_says_that_there_is_no_address_yet(with_page: Path) -> None:
    """Until one is set; then it gives it."""
    assert "No contact address has been set up yet." in text_of(pages_of(with_page)["about/corrections/"])
    replace(with_page / "framework.yml", "edition_date:", "contact: mistakes@example.org\nedition_date:")

    html = pages_of(with_page)["about/corrections/"]

    assert 'Write to <a href="mailto:mistakes@example.org">mistakes@example.org</a>.' in html
    assert "No contact address" not in html


def test_an_empty_log_says_so(with_page: Path) -> None:
    """Below the hand-written text."""
    words = text_of(pages_of(with_page)["about/corrections/"])

    assert words.index("Mistakes happen.") < words.index("Corrections log") < words.index("None yet.")


def test_the_log_shows_the_newest_first(with_page: Path) -> None:
    """Page, what was wrong, what we did, and the first edition that has it; text as it was typed."""
    (with_page / "corrections.yml").write_text(LOG)

    words = text_of(pages_of(with_page)["about/corrections/"])

    assert unescape(words).index("9 January 2026 a-page/that-is-gone It was unkind. We took it away. 2") < words.index(
        "5 January 2026 people/clusters/1 It said <20 weeks. It says 12 weeks. 1"
    )
    assert "None yet" not in words


def test_without_the_page_there_is_no_link_to_it(content: Path) -> None:
    """No reader is sent to nothing."""
    assert "Report a mistake" not in pages_of(content)["people/clusters/1/"]
