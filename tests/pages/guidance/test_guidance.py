"""How sources are named, numbered and told of."""

import re
from pathlib import Path

import pytest
from care_pathways.catalogue import Catalogue
from care_pathways.pages.parts.number import numbered
from care_pathways.site import Report, Site, build, check

from tests import small
from tests.conftest import DAY, PROJECT
from tests.pages.guidance.test_if_changed import page_of
from tests.pages.test_views import text_of
from tests.test_mistakes import replace


@pytest.fixture(scope="module")
def catalogue(real_report: Report) -> Catalogue:
    """The real content."""
    return real_report.catalogue


@pytest.mark.parametrize(
    ("key", "recommendation", "shown"),
    [
        ("qs80", "2", "statement 2"),
        ("qs188", "2, 3", "statements 2 and 3"),
        ("qs80", "statement 4", "statement 4"),
        ("ng222", "1.5.2", "1.5.2"),
        ("ng222", "1.9.7-1.9.9", "1.9.7 to 1.9.9"),
        ("mha-1983", "s130A", "section 130A"),
        ("mca-2005", "s4, s5, s10", "sections 4, 5 and 10"),
        (
            "mca-2005",
            "s24-26; s28 for the Mental Health Act limit",
            "sections 24 to 26; section 28 for the Mental Health Act limit",
        ),
        ("qs80", None, ""),
    ],
)
def test_a_recommendation_is_numbered_as_people_say_it(
    catalogue: Catalogue, key: str, recommendation: str | None, shown: str
) -> None:
    """A bare number of a quality standard is that of a statement; every other number stays as it is."""
    assert numbered(catalogue.guidance[key].value, recommendation) == shown


def test_a_source_is_named_once(catalogue: Catalogue) -> None:
    """Where the title says the reference, it is not said twice; and no reference is a code of our own."""
    headings = {key: record.value.heading for key, record in catalogue.guidance.items()}

    assert headings["care-act-2014"] == "Care Act 2014"
    assert headings["ng222"] == "NG222: Depression in adults: treatment and management"
    made_up = [item.value.reference for item in catalogue.guidance.values() if item.value.reference.startswith("NHSE-")]
    assert not made_up


def test_a_law_is_read_at_legislation_gov_uk(real_pages: dict[str, str]) -> None:
    """Not "at UK Parliament", where nobody finds it."""
    words = text_of(real_pages["professionals/clusters/10/"])

    assert "Mental Health Act 1983, section 117 , its page at legislation.gov.uk" in words
    assert "at UK Parliament" not in words


def test_a_source_that_numbers_nothing_has_no_column_for_numbers(real_pages: dict[str, str]) -> None:
    """A framework has no recommendations; NICE has, also where we do not know the number."""
    assert '<th scope="col">Recommendation</th>' not in real_pages["guidance/pcref/"]
    assert "Number not recorded" in real_pages["guidance/ng69/"]
    assert "None given" not in text_of(real_pages["guidance/ng69/"])


def test_a_kind_without_statements_is_not_counted(content: Path) -> None:
    """No "0 care packages"."""
    for package in (content / "packages").glob("*.yml"):
        replace(package, "statement: ng1/", "statement: ng2/")
    text = (content / "guidance/ng1.yml").read_text(encoding="utf-8")
    (content / "guidance/ng2.yml").write_text(text.replace("ng1", "ng2").replace("NG1", "NG2"), encoding="utf-8")

    words = text_of(page_of(content, "ng1"))

    assert "would need another look, in 3 interventions." in words


def test_a_number_that_describes_no_needs_is_not_planned_for(real_pages: dict[str, str]) -> None:
    """Cluster 9 is not used: there is nothing to plan."""
    assert "Planning for" not in text_of(real_pages["commissioners/clusters/9/"]).partition("Key facts")[0]
    assert "Planning for first episode psychosis" in text_of(real_pages["commissioners/clusters/10/"])


def test_a_planner_is_told_when_the_only_line_is_a_warning(content: Path) -> None:
    """The table has no room for a "do not"; it says that there is one."""
    small.reword(content, "guided-help", "do not offer")
    site = build(check(content, DAY), PROJECT / "theme")
    page = next(page for page in site.pages if page.address == "commissioners/clusters/1/")

    assert "Only a “do not”, told on its page" in text_of(site.printer.document(page))


def test_what_is_only_to_be_looked_at_does_not_rest_on_it(content: Path) -> None:
    """A source that may support a caution better is not counted, and its page says that nothing rests on it."""
    package = content / "packages/01-first.yml"
    replace(
        package, "    statement: ng1/no-tablets-first\n", "    statement: ng1/no-tablets-first\n    see_also: [ng2]\n"
    )
    text = (content / "guidance/ng1.yml").read_text(encoding="utf-8").partition("statements:")[0]
    (content / "guidance/ng2.yml").write_text(text.replace("ng1", "ng2").replace("NG1", "NG2"), encoding="utf-8")

    assert "No statement on this site rests on it" in page_of(content, "ng2")


def test_a_warning_beside_another_line_is_not_the_only_one(content: Path) -> None:
    """The table shows the other line, and says nothing of an only one."""
    replace(content / "interventions/guided-help.yml", "[ng1/guided-help]", "[ng1/no-tablets-first, ng1/guided-help]")
    site = build(check(content, DAY), PROJECT / "theme")
    page = next(page for page in site.pages if page.address == "commissioners/clusters/1/")

    assert "Only a “do not”" not in text_of(site.printer.document(page))


def test_no_line_stands_twice_in_a_planners_table(real_pages: dict[str, str]) -> None:
    """The table has no claims, so a verb with its source is said once an intervention, and once under each need."""
    for number in (1, 10, 18):
        for row in re.findall(
            r"<tr>(?:(?!</tr>).)*w-strength.*?</tr>", real_pages[f"commissioners/clusters/{number}/"]
        ):
            for part in row.split("w-cited__need"):
                lines = re.findall(r'<p class="w-cited">(.*?)</p>', part)
                assert len(lines) == len(set(lines)), part


def test_the_list_counts_what_the_page_of_a_source_shows(real_site: Site, real_pages: dict[str, str]) -> None:
    """Rows of its tables, self-assessments, words explained by it; 0 where the page says that nothing rests on it."""
    row = r'<a href="(?:../guidance/)?([a-z0-9-]+)/">(?:(?!</a>).)*</a></th>.*?data-label="Used in">(\d+)</td>'
    listed = dict(re.findall(row, real_pages["guidance/"]))
    assert len(listed) == len(real_site.report.catalogue.guidance)
    for key, uses in listed.items():
        html = real_pages[f"guidance/{key}/"]
        used = html[html.index('id="where-used"') :].partition("</section>")[0]
        shown = used.count('<th scope="row">') + used.count("/tools/self-assessment") + used.count("/glossary/")
        assert (int(uses) == 0) is ("No statement on this site rests on it" in used), key
        assert int(uses) == shown, (key, shown, uses)


def test_a_row_without_a_statement_has_no_number_that_was_not_recorded(real_pages: dict[str, str]) -> None:
    """That a quality standard applies is told without any of its statements: there is no number to record."""
    rows = re.findall(r"<tr><th.*?</tr>", real_pages["guidance/qs80/"], re.DOTALL)
    without = [row for row in rows if "A quality standard that applies" in row]

    assert without
    for row in without:
        assert "Number not recorded" not in row
        assert "No statement is used" in row


@pytest.mark.parametrize(("status", "told"), [("current", "whether it is still in force"), ("proposed", "so")])
def test_a_status_that_was_not_seen_is_owned_up_to(content: Path, status: str, told: str) -> None:
    """In words that fit it: what was only proposed was never in force."""
    replace(content / "guidance/ng1.yml", "status: current", f"status: {status}")

    assert f"We have seen no page that says {told}: look at the publisher" in text_of(page_of(content, "ng1"))


def test_what_to_use_instead_is_said_once(content: Path) -> None:
    """Not as what replaced it as well; and no cluster is named that a source that is gone matters for."""
    replace(content / "guidance/cg9.yml", "confidence: unverified\n", "clusters: [1]\nconfidence: unverified\n")

    html = page_of(content, "cg9")

    assert html.count('<a href="../../guidance/ng1/">') == 1
    assert "Use instead:" in html and "<dt>Replaced by</dt>" not in html
    assert "likely to matter for" not in html
