"""The real content, held against the facts of the framework as they were published."""

import re
from itertools import pairwise

import pytest
from care_pathways.catalogue.statements import Line
from care_pathways.checks.mark_without_place import NOT_ASKED
from care_pathways.model import named_pages
from care_pathways.model.cluster import ClusterUse
from care_pathways.model.provenance import Check
from care_pathways.site import Report, Site

from tests.pages.test_views import text_of

LABELS = {
    0: "Variance (unable to assign ADULT MENTAL HEALTH CARE CLUSTER CODE)",
    1: "Common Mental Health Problems (Low Severity)",
    2: "Common Mental Health Problems (Low Severity with Greater Need)",
    3: "Non-Psychotic (Moderate Severity)",
    4: "Non-Psychotic (Severe)",
    5: "Non-Psychotic Disorders (Very Severe)",
    6: "Non-Psychotic Disorder of Over-Valued Ideas",
    7: "Enduring Non-Psychotic Disorders (High Disability)",
    8: "Non-Psychotic Chaotic and Challenging Disorders",
    9: "Cluster Under Review (not to be used)",
    10: "First Episode Psychosis",
    11: "Ongoing Recurrent Psychosis (Low Symptoms)",
    12: "Ongoing or Recurrent Psychosis (High Disability)",
    13: "Ongoing or Recurrent Psychosis (High Symptoms and Disability)",
    14: "Psychotic Crisis",
    15: "Severe Psychotic Depression",
    16: "Dual Diagnosis",
    17: "Psychosis and Affective Disorder (Difficult to Engage)",
    18: "Cognitive Impairment (Low Need)",
    19: "Cognitive Impairment or Dementia Complicated (Moderate Need)",
    20: "Cognitive Impairment or Dementia Complicated (High Need)",
    21: "Cognitive Impairment or Dementia (High Physical or Engagement)",
}
"""The NHS Data Dictionary for 0 to 18; for 19 to 21 the R package honos."""

INTERVALS = {
    "12 weeks": [1],
    "15 weeks": [2],
    "6 months": [0, 3, 4, 5, 6, 16, 17, 19, 20, 21],
    "12 months": [7, 8, 10, 11, 12, 13, 18],
    "4 weeks": [14, 15],
}
"""Jacobs and others 2019, table 1, after the Monitor and NHS England guidance for 2014/15."""

GROUPS = {"non-psychotic": range(1, 9), "psychosis": range(10, 18), "organic": range(18, 22)}


def test_the_content_has_no_problem(real_report: Report) -> None:
    """No error, no warning, nothing hidden, as of the day of its edition."""
    assert real_report.diagnostics == ()
    assert real_report.hidden == ()


def test_everything_is_there(real_report: Report) -> None:
    """20 clusters with a package, and whatever an edition was published with: nothing goes unless it is retired."""
    catalogue = real_report.catalogue
    uses = [record.value.use for record in catalogue.clusters.values()]

    assert uses.count(ClusterUse.DESCRIBES_NEEDS) == 20
    assert sorted(catalogue.packages) == [*range(1, 9), *range(10, 22)]
    there = {f"{record.kind}:{record.key}" for record in catalogue.records()} | set(catalogue.retired)
    published = [str(record.key) for record in catalogue.records("published")]
    assert [key for key in published if key not in there] == []
    assert len(published) > 300
    known = [value for name, value in vars(named_pages).items() if name.isupper()]
    assert len(known) > 20
    assert [name for name in known if catalogue.page(name) is None] == []


@pytest.mark.parametrize("number", range(22))
def test_the_published_label_stands_on_the_built_pages(real_pages: dict[str, str], number: int) -> None:
    """Word for word, in quotation marks, on the people's and the professionals' page."""
    for view in ("people", "professionals"):
        assert f"“{LABELS[number]}”" in text_of(real_pages[f"{view}/clusters/{number}/"])


@pytest.mark.parametrize(
    ("number", "interval"), [(number, interval) for interval, numbers in INTERVALS.items() for number in numbers]
)
def test_the_published_review_interval_stands_on_the_built_pages(
    real_pages: dict[str, str], number: int, interval: str
) -> None:
    """The maximum interval in every view."""
    assert f"at least every {interval}" in text_of(real_pages[f"people/clusters/{number}/"])
    for view in ("professionals", "commissioners"):
        assert f"At least every {interval}" in text_of(real_pages[f"{view}/clusters/{number}/"])


def test_the_number_that_is_not_used_has_no_interval(real_report: Report) -> None:
    """Cluster 9 is explained, and has neither interval nor package nor group."""
    nine = real_report.catalogue.clusters[9].value

    assert (nine.use, nine.review_interval, nine.group) == (ClusterUse.NOT_USED, None, None)


@pytest.mark.parametrize(("group", "numbers"), GROUPS.items())
def test_groups(real_report: Report, group: str, numbers: range) -> None:
    """The three super classes hold the clusters that two sources give them."""
    found = [number for number, record in real_report.catalogue.clusters.items() if record.value.group == group]

    assert found == list(numbers)


def test_what_rests_on_general_knowledge_says_so(real_report: Report) -> None:
    """No statement whose only support is general knowledge is marked as sourced."""
    promoted = []
    for record in real_report.catalogue.clusters.values():
        facts = record.value.facts
        for statement in (*facts.summary, *facts.impairment, *facts.risk, *facts.course):
            if set(statement.sources) <= {"gk"} and statement.confidence.value != "unverified":
                promoted.append((record.key, statement.text))

    assert promoted == []


def _unnoted(line: Line) -> bool:
    """Was it read for the first edition, when nobody asked for the place?"""
    return line.statement.seen.on == NOT_ASKED


def test_a_line_that_was_read_in_the_text_says_where_and_when(real_report: Report) -> None:
    """How many there are grows with the work; what a mark rests on must not be missing from any."""
    lines = [
        line
        for record in real_report.catalogue.interventions.values()
        for line in real_report.catalogue.lines(record.value.evidence)
    ]
    read = [line for line in lines if line.check is Check.TEXT]
    unplaced = [
        line.key for line in read if not line.statement.seen.on or not (line.statement.seen.at or _unnoted(line))
    ]

    assert unplaced == []
    assert len(read) > len(lines) / 2


NEWER_COPIES = {
    **dict.fromkeys(("ng222", "cg31"), "2023"),
    **dict.fromkeys(("cg136", "ng32", "ng189"), "2024"),
    **dict.fromkeys(("cg178", "cg185", "ng97", "ng116", "ng181", "ng225", "ng10", "ng53", "ng54", "cg192"), "2025"),
    **dict.fromkeys(("cg51", "cg100", "cg103", "cg115", "cg120", "cg142", "qs11"), "2025"),
}
"""Guidelines of which a whole numbered copy was read, and the year of the copy."""


@pytest.mark.parametrize("source", NEWER_COPIES)
def test_no_statement_rests_on_an_older_copy_where_a_newer_one_was_read(real_report: Report, source: str) -> None:
    """Each has its verb, and all but the reasons for a recommendation their place in the copy of that year."""
    statements = real_report.catalogue.guidance[source].value.statements
    read = [statement for statement in statements if statement.seen.of == NEWER_COPIES[source]]

    assert read
    assert [item.id for item in read if not item.verb] in (
        [],
        ["valproate-harm-in-pregnancy"],
        ["emdr-not-after-combat"],
    )
    assert [item.id for item in statements if item not in read] in ([], ["evidence-for-rehabilitation"])


def test_no_rating_text_and_no_score_ranges(real_pages: dict[str, str]) -> None:
    """The scales are named; how to rate them is not ours to print."""
    html = "".join(real_pages.values()).lower()

    for phrase in ("0 no problem", "minor problem requiring no action", "mild problem but definitely present"):
        assert phrase not in html


def test_every_link_and_anchor_of_the_site_exists(real_site: Site, real_pages: dict[str, str]) -> None:
    """No reader is sent to nothing: every page, file and anchor that a page links to is there."""
    files = {name for name, _ in real_site.other_files()} | {page.twin for page in real_site.pages}
    anchors = {address: set(re.findall(r'\bid="([^"]+)"', html)) for address, html in real_pages.items()}
    broken = []
    for address, html in real_pages.items():
        for href in re.findall(r'\b(?:href|src)="([^"]+)"', html):
            if re.match(r"(https?|tel|sms|mailto):", href):
                continue
            path, _, anchor = href.partition("#")
            anchor = "" if anchor.startswith("from=") else anchor  # what a report carries is no place on the page
            target = resolve(address, path) if path else address
            if (target not in anchors and target not in files) or (anchor and anchor not in anchors.get(target, ())):
                broken.append((address, href))

    assert broken == []


def resolve(address: str, href: str) -> str:
    """The address that a relative link leads to."""
    if href.startswith("/"):
        return href[1:]
    parts = address.split("/")[:-1]
    for step in href.split("/"):
        if step == "..":
            parts.pop()
        elif step not in (".", ""):
            parts.append(step)
    joined = "/".join(parts)
    return f"{joined}/" if joined and href.endswith(("/", "..")) else joined


def test_ids_are_unique_and_headings_in_order(real_pages: dict[str, str]) -> None:
    """One h1 a page, no level left out, no id twice."""
    for address, html in real_pages.items():
        ids = re.findall(r'\bid="([^"]+)"', html)
        levels = [int(level) for level in re.findall(r"<h([1-6])\b", html)]
        assert len(ids) == len(set(ids)), (address, [name for name in ids if ids.count(name) > 1])
        assert levels.count(1) == 1, address
        assert all(after - before <= 1 for before, after in pairwise(levels)), (address, levels)
