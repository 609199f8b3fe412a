"""Frameworks beside the clusters are data: groups lead to packages, and a third one needs no code."""

import re
from pathlib import Path

from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT

LEVELS = """id: levels
name: Levels of care
short_name: Levels
about: An invented framework, for a test.
looked_on: 2026-01-02
groups:
  - id: light
    name: Light touch
  - id: close
    name: Close support
confidence: sourced
sources: [paper]
crosswalk:
  - clusters: [1]
    groups: [light, close]
    split: Some need more than others.
crosswalk_confidence: proposal
crosswalk_note: Invented.
"""


def text(html: str) -> str:
    """The words of a page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_each_group_has_a_page_that_leads_to_packages(real_pages: dict[str, str]) -> None:
    """Eight groups, two of them under development; psychosis leads to clusters 10 to 14, 16 and 17, and 15 as split."""
    found = [path for path in real_pages if re.fullmatch(r"commissioners/frameworks/mhnrg/[a-z-]+/", path)]
    psychosis = real_pages["commissioners/frameworks/mhnrg/psychosis-and-bipolar/"]

    assert len(found) == 8
    clusters = re.findall(r'id="cluster-(\d+)"', psychosis)
    assert sorted(map(int, clusters)) == [10, 11, 12, 13, 14, 15, 16, 17]
    assert 'interventions/cbtp/"' in psychosis
    assert "divided by setting: community, inpatient and crisis." in text(psychosis)
    assert "under development" in text(real_pages["commissioners/frameworks/mhnrg/addiction/"])


def test_the_crosswalk_goes_both_ways_and_marks_what_splits(real_pages: dict[str, str]) -> None:
    """Clusters 7 and 8 are split too, each with its reason; 12 is not."""
    html = real_pages["commissioners/frameworks/mhnrg/"]
    rows = {m[1]: m[0] for m in re.finditer(r'<tr><th scope="row"><a href="[^"]*clusters/(\d+)/".*?</tr>', html)}

    assert {number for number, row in rows.items() if "<td>Yes. " in row} == {"6", "7", "8", "15", "16"}
    assert "Personality disorders" in rows["8"] and "Mood and anxiety" in rows["8"]
    back = html.partition('id="from-groups"')[2].partition("</dl>")[0]
    assert 'clusters/8/"' in back.partition("Personality")[2].partition("</div>")[0]
    assert "bipolar disorder" in html.partition('id="words"')[2]
    assert "frameworks/mhnrg/personality/" in real_pages["commissioners/clusters/8/"]


def test_a_third_framework_needs_no_code(content: Path) -> None:
    """A file is enough: its pages, its crosswalk and its rows in the table are there."""
    (content / "frameworks/levels.yml").write_text(LEVELS, encoding="utf-8")
    report = check(content, DAY)
    site = build(report, PROJECT / "theme")
    pages = {page.address: site.printer.document(page) for page in site.pages}

    assert report.diagnostics == ()
    assert "Light touch" in pages["commissioners/frameworks/levels/"]
    assert "Some need more than others." in pages["commissioners/frameworks/levels/close/"]
    assert 'clusters/1/"' in pages["commissioners/frameworks/levels/light/"]
    assert "Levels of care" in pages["commissioners/frameworks/"]


def test_several_groups_need_a_reason_and_groups_must_exist(content: Path) -> None:
    """Each is said at the file, in words."""
    broken = LEVELS.replace("    split: Some need more than others.\n", "")
    (content / "frameworks/levels.yml").write_text(broken, encoding="utf-8")
    assert "say why under split" in " ".join(problem.message for problem in check(content, DAY).diagnostics)
    (content / "frameworks/levels.yml").write_text(LEVELS.replace("[light, close]", "[far]"), encoding="utf-8")

    assert '"far", which is none of the groups' in " ".join(p.message for p in check(content, DAY).diagnostics)


def test_clusters_today_says_year_and_source(real_pages: dict[str, str]) -> None:
    """Currency, investment standard, planning framework, contract and boards; and what was not found."""
    html = real_pages["about/clusters-today/"]
    now = html.partition('id="now"')[2].partition("</section>")[0]
    rows = re.findall(r"<div><dt>.*?</div>", now.partition('id="figures"')[0], re.DOTALL)

    assert len(rows) == 7
    assert all("<a href=" in row and re.search(r"20\d\d", row) for row in rows)
    assert "in line with inflation" in text(now) and "8.71%" in text(now)
    assert "63,500 people" in text(now) and "805,000 courses" in text(now)
    assert "Looked for on 30 November 2026 and not found" in text(now)
