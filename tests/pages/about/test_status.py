"""A planner never meets a page that does not say where clusters stand, and as of when."""

import re
from html import unescape
from pathlib import Path

from care_pathways.site import Site, build, check

from tests.conftest import DAY, PROJECT

NOTE = (
    "Where clusters stand, as far as was seen to March 2025. Care clusters are no longer the national payment currency."
)


def words(html: str) -> str:
    """The text of a page with single spaces."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


def test_home_and_every_page_for_commissioners_carry_the_dated_note(real_pages: dict[str, str]) -> None:
    """Once each: lists, matrix, comparisons, tools, search, pages written by hand and pathways among them."""
    held = {address for address in real_pages if address.startswith("commissioners/") or not address}
    # A draft is sent on as a contract: where clusters stand is told on the list that leads to it.
    held -= {address for address in held if re.fullmatch("commissioners/specifications/[^/]+/", address)}

    for address in (
        *(
            "",
            "commissioners/",
            "commissioners/clusters/",
            "commissioners/clusters/9/",
            "commissioners/interventions/cbtp/",
        ),
        *("commissioners/matrix/", "commissioners/search/", "commissioners/a-z/", "commissioners/limits-of-clusters/"),
        *("commissioners/standards-in-force/", "commissioners/pathways/", "commissioners/pathways/crisis/"),
        *("commissioners/tools/", "commissioners/national-measures/", "commissioners/using-this-for-planning/"),
    ):
        assert address in held
    assert any(address.startswith("commissioners/compare/") for address in held)
    assert [address for address in sorted(held) if words(real_pages[address]).count(NOTE) != 1] == []


def test_the_note_says_how_far_its_knowledge_reaches(real_pages: dict[str, str]) -> None:
    """The day of the edition is no day on which the status was seen."""
    for address in ("", "commissioners/matrix/"):
        assert "as far as was seen to March 2025." in words(real_pages[address])
        assert "as of 22 November 2026" not in words(real_pages[address])
        assert 'about/clusters-today/">Status, history and what replaces them</a>' in real_pages[address]


def test_the_markdown_of_a_page_carries_it_too(real_site: Site) -> None:
    """Programs that read for planners are told as well."""
    page = next(page for page in real_site.pages if page.address == "commissioners/matrix/")

    assert "Where clusters stand, as far as was seen to March 2025." in real_site.printer.with_twin(page)[1]


def test_the_date_is_that_of_the_last_look(content: Path) -> None:
    """It moves with the content and never by itself: neither with an edition nor with a build."""
    site = build(check(content, DAY), PROJECT / "theme")
    html = next(site.printer.document(page) for page in site.pages if page.address == "commissioners/clusters/1/")

    assert "Where clusters stand, as far as was seen to March 2025." in words(html)
