"""What each view shows, and what it must not."""

import re
from html import unescape
from pathlib import Path

import pytest
from care_pathways.model.audience import Audience
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT


def text_of(html: str) -> str:
    """The words of a page."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", html)))


@pytest.fixture
def small_pages(content: Path) -> dict[str, str]:
    """Every page of the small content, by address."""
    site = build(check(content, DAY), PROJECT / "theme")
    return {page.address: site.printer.document(page) for page in site.pages}


def test_no_view_leaks_into_another(small_pages: dict[str, str]) -> None:
    """The people's pages hold no word of the professional and commissioning branches."""
    people = {address: html for address, html in small_pages.items() if address.startswith("people/")}

    assert len(people) > 25
    for address, html in people.items():
        assert "PROFESSIONAL-" not in html, address
        assert "COMMISSIONER-" not in html, address


def test_the_canaries_are_seen_where_they_belong(small_pages: dict[str, str]) -> None:
    """The words that must not leak are really on the pages that they were written for."""
    professional = small_pages["professionals/clusters/1/"]

    for canary in ("GOAL", "RECOVERY", "INCLUSION", "PERINATAL", "CLAIM", "SAFETY"):
        assert f"PROFESSIONAL-{canary}" in professional
    assert "COMMISSIONER-INDICATOR" in small_pages["commissioners/clusters/1/"]
    assert "COMMISSIONER-INDICATOR" not in professional


def test_people_read_the_plain_title_before_the_official_label(small_pages: dict[str, str]) -> None:
    """Our own title is the heading; the label follows in quotation marks with its note."""
    words = text_of(small_pages["people/clusters/1/"])

    assert words.index("Plain title 1") < words.index("“Official Label 1”")
    assert "not a diagnosis, and not who you are" in words


def test_every_topic_has_its_twin_in_each_view(small_pages: dict[str, str]) -> None:
    """The switch on a page leads to the same topic in the other views."""
    for audience in Audience:
        html = small_pages[f"{audience}/clusters/1/"]
        for other in Audience:
            assert f'href="../../../{other}/clusters/1/"' in html


def test_paired_pages_share_anchors(small_pages: dict[str, str]) -> None:
    """A person and a professional can look at the same part together."""
    anchors = [
        set(re.findall(r'<(?:h[23]|details|section)\b[^>]*? id="([^"]+)"', small_pages[f"{view}/clusters/1/"]))
        for view in ("people", "professionals")
    ]

    assert {"strengths", "what-can-help", "moving-on", "where-from"} <= anchors[0] & anchors[1]


def test_help_is_the_first_link_after_the_skip_link(small_pages: dict[str, str]) -> None:
    """On every page, the one that is not there included."""
    for address, html in small_pages.items():
        links = re.findall(r'<a [^>]*href="([^"]+)"', html)
        assert links[0] == "#content", address
        assert links[1].endswith("get-help-now/"), address


def test_every_page_says_what_it_is(small_pages: dict[str, str]) -> None:
    """Its id, its edition, and that this is not an NHS website."""
    for address, html in small_pages.items():
        words = text_of(html)
        page_id = address.strip("/") or "home"
        assert f"Page {page_id} . Edition 1, 2 January 2026." in words, address
        assert "Not an NHS website" in words, address


def test_a_tombstone_leads_to_todays_guidance(small_pages: dict[str, str]) -> None:
    """Someone with an old booklet finds what stands in its place."""
    words = text_of(small_pages["guidance/cg9/"])

    assert "Do not rely on CG9 today. Use instead: NG1: Guideline NG1" in words


def test_a_source_knows_where_it_is_used(small_pages: dict[str, str]) -> None:
    """Each line of evidence and each caution that rests on it is listed."""
    html = small_pages["guidance/ng1/"]

    for place in ("professionals/interventions/guided-help/#evidence", "professionals/clusters/1/#avoid"):
        assert f'href="../../{place}"' in html


def test_strength_and_check_stand_in_words(small_pages: dict[str, str]) -> None:
    """A professional reads what the source says, how strongly, for whom, and in what it was read."""
    words = text_of(small_pages["professionals/interventions/walking/"])

    told = "offer : PROFESSIONAL-CLAIM of walking. NG1, 1.5.2 , NG1 at NICE Holds for: milder low mood."
    assert f"{told} NICE page of November 2025" in words


def test_a_draft_says_that_nobody_has_reviewed_it(small_pages: dict[str, str]) -> None:
    """No date stands in for a review."""
    words = text_of(small_pages["people/clusters/1/"])

    assert "Not yet clinically reviewed" in words
    assert "Last reviewed" not in words


def test_a_title_cannot_break_out(content: Path) -> None:
    """Author text in titles, descriptions and attributes is escaped."""
    path = content / "clusters" / "01-first.yml"
    path.write_text(path.read_text().replace("Plain title 1", '"<script>x</script>\' & \\"more\\""'))
    site = build(check(content, DAY), PROJECT / "theme")

    html = "".join(site.printer.document(page) for page in site.pages if "clusters" in page.address)

    assert "<script>x" not in html
    assert "&lt;script&gt;x" in html


def test_every_link_leads_somewhere(real_pages: dict[str, str]) -> None:
    """An empty address leads back to the page itself, and no check of links would notice."""
    assert [address for address, html in real_pages.items() if re.search(r'<a [^>]*href=""', html)] == []
