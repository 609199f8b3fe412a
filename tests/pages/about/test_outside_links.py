"""Every link to another site is in one list, with the day on which what it leads to was last seen."""

import re
from html import unescape

from care_pathways.site import Site

from tests.pages.test_views import text_of

OURS = {
    "https://www.nice.org.uk/reusing-our-content/nice-uk-open-content-licence",
    "https://hl7.org/fhir/R4/bundle.html",
}
"""Links that stand in templates: the licence beside NICE's statement, and the form of a download."""
READERS = ("people/", "professionals/", "guidance/", "glossary/", "get-help-now/")
"""Pages whose links are held against the list. Those of the planning tools come from many kinds of record."""
LINK = re.compile(r'<a\b[^>]*\bhref="(https?://[^"]+)"')


def test_every_link_that_leads_away_is_listed(real_pages: dict[str, str]) -> None:
    """No page for people or professionals has a link that the list lacks."""
    listed = {unescape(href) for href in LINK.findall(real_pages["about/links/"])} | OURS
    away = {
        unescape(href)
        for address, html in real_pages.items()
        if address.startswith(READERS)
        for href in LINK.findall(html)
    }

    assert away - listed == set()
    assert len(listed) > 250


def test_each_says_when_it_was_last_seen(real_pages: dict[str, str]) -> None:
    """A date as far as it is known, or that there is none."""
    rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", real_pages["about/links/"], re.DOTALL)
    known = re.compile(r"(?:\d{1,2} )?(?:[A-Z][a-z]+ )?20\d\d$|date not known$|usual pattern$|opened it$")

    assert len(rows) > 250
    for row in rows:
        assert known.search(text_of(row).strip()), text_of(row)


def test_the_list_counts_what_the_quality_page_counts(real_site: Site, real_pages: dict[str, str]) -> None:
    """One number of links by kind, wherever it is asked."""
    counted = r'<h2 id="([a-z-]+)">[^\n]*?<span class="w-fold__summary">(\d+) links?</span>'
    headings = dict(re.findall(counted, real_pages["about/links/"]))
    quality = re.search(
        r'<section[^>]*>(?:(?!</section>).)*id="table-links-by-age".*?</table>', real_pages["about/quality/"], re.S
    )
    assert quality
    rows = re.findall(r"<tr><th scope=\"row\">([^<]+)</th>(.*?)</tr>", quality[0], re.DOTALL)
    counts = {name: sum(map(int, re.findall(r">(\d+)<", cells))) for name, cells in rows}

    assert counts["Guidance"] == int(headings["guidance"])
    assert counts["Helplines"] == int(headings["helpline"])
    assert counts["Hand-written pages"] == int(headings["page"])
    assert real_site.pages
