"""What stands on the page of a cluster holds for its people; one statement has one mark everywhere."""

import re
from collections import defaultdict

import pytest
from care_pathways.analysis.fit import fit, fitting_lines
from care_pathways.catalogue import Catalogue
from care_pathways.site import Site

from tests.pages.test_views import text_of

LINE = re.compile(r'<li class="w-evidence-line">(.*?)</li>', re.DOTALL)
CLAIM = re.compile(r'<p class="w-evidence-line__claim"><span class="w-strength[^>]*>[^<]*</span>(.*?)</p>', re.DOTALL)
NEED = r'<details class="w-details"><summary>Added need: .*?</details>\s*(?=<details|</div>)'
WITH_NEED = re.compile(NEED, re.DOTALL)
MARK = re.compile(r'<span class="w-provenance-mark[^>]*>((?:[^<]* page|copy of|summary by|not seen)[^<]*)</span>')


@pytest.fixture(scope="module")
def catalogue(real_site: Site) -> Catalogue:
    """The real content."""
    return real_site.report.catalogue


def claims(html: str) -> list[str]:
    """The beginning of each line of evidence, as it is shown."""
    return [" ".join(text_of(claim).split()) for claim in CLAIM.findall(html)]


def test_no_line_of_a_cluster_page_is_about_another_need(real_pages: dict[str, str], catalogue: Catalogue) -> None:
    """Outside of what holds "if there is also" something, every line holds for the cluster as it is."""
    known = defaultdict(list)
    for line in catalogue.statements.values():
        known[" ".join(line.statement.text.split())].append(line)
    seen = 0
    for number in catalogue.packages:
        html = real_pages[f"professionals/clusters/{number}/"]
        package = html[html.index('id="specific"') : html.index('id="avoid"')]
        for shown in claims(WITH_NEED.sub("", package)):
            found = [line for text, lines in known.items() if text in shown for line in lines]
            assert found, shown
            assert any(fit(catalogue, line.statement, int(number)).holds for line in found), (number, shown)
            seen += 1

    assert seen > 500


@pytest.mark.parametrize(
    ("cluster", "absent"),
    [
        (7, ("mild to moderate dementia", "rehabilitation service", "bipolar disorder")),
        (1, ("valproate", "People with dementia", "with psychosis")),
        (8, ("Develop a risk and relapse plan with people with bipolar",)),
        (18, ("Response to anxiety treatment", "people with psychosis")),
    ],
)
def test_what_clinicians_met_is_gone(real_pages: dict[str, str], cluster: int, absent: tuple[str, ...]) -> None:
    """Lines about other needs that were found on these pages in November 2026; "if there is also" stands apart."""
    html = real_pages[f"professionals/clusters/{cluster}/"]
    text = text_of(WITH_NEED.sub("", html[html.index('id="specific"') : html.index('id="avoid"')]))

    assert [words for words in absent if words in text] == []


def test_where_nothing_holds_the_page_says_so(real_pages: dict[str, str]) -> None:
    """Practical support for daily living has no guideline outside psychosis and dementia."""
    html = real_pages["professionals/clusters/7/"]
    line = html[html.index('id="line-daily-living-ot"') :].partition('<details class="w-package-row">')[0]

    assert "No guideline for this group that we know of; ours." in line
    assert "w-strength" not in line


def test_one_statement_has_one_mark(real_pages: dict[str, str]) -> None:
    """Whatever page tells it."""
    marks: dict[tuple[str, str], set[str]] = defaultdict(set)
    for address, html in real_pages.items():
        if re.match(r"(?:professionals|commissioners)/(?:interventions|needs|clusters)/", address):
            for line in LINE.findall(html):
                claim, mark = CLAIM.search(line), MARK.search(line)
                source = re.search(r'href="[^"]*guidance/([^/"]+)/"', line)
                if claim and mark and source:
                    marks[source[1], " ".join(text_of(claim[1]).split())].add(mark[1])

    assert len(marks) > 200
    assert {key: found for key, found in marks.items() if len(found) > 1} == {}


def test_how_it_is_given_never_outranks_whether_it_is_offered(catalogue: Catalogue) -> None:
    """A source may say "should have 20 sessions" of a therapy that it only says to consider."""
    outranked, seen = [], 0
    for number, record in catalogue.packages.items():
        package = record.value
        for key in (*package.specific, *package.choose_together, *package.for_everyone):
            item = catalogue.interventions[key].value
            offers = [line for line in item.evidence if line not in item.course]
            whether = fitting_lines(catalogue, offers, (int(number),)).strongest
            summed_up = fitting_lines(catalogue, item.evidence, (int(number),)).strongest
            if item.course and whether and summed_up:
                seen += 1
                if whether.strength is not summed_up.strength:
                    outranked.append((number, key, whether.strength.value, summed_up.strength.value))

    assert seen > 90
    assert outranked == []
