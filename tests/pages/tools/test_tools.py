"""The planning tools: every row of a worksheet is in the content, every tool stands under its stage."""

import re
from pathlib import Path

import pytest
from care_pathways.pages.tools.stages import stages
from care_pathways.site import Report, build, check

from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of

NUMBERS = [*range(1, 9), *range(10, 22)]


def rows(html: str) -> list[str]:
    """The ids of the rows of a worksheet, in order."""
    return re.findall(r'data-row="([^"]+)"', html)


@pytest.mark.parametrize("number", NUMBERS)
def test_a_gap_analysis_has_a_row_for_each_intervention_of_its_package(
    real_report: Report, real_pages: dict[str, str], number: int
) -> None:
    """Each once, in the order of the package, with the four answers and room for evidence and action."""
    package = real_report.catalogue.packages[number].value
    html = real_pages[f"commissioners/tools/gap-analysis/{number}/"]

    assert rows(html) == [*package.specific, *package.choose_together, *package.for_everyone]
    for answer in ("offered", "partly", "no", "not-applicable"):
        assert html.count(f'value="{answer}"') == len(rows(html))
    assert html.count('data-note="evidence"') == html.count('data-note="action"') == len(rows(html))


def test_a_gap_analysis_of_a_pathway_has_each_intervention_of_its_packages_once(
    real_report: Report, real_pages: dict[str, str]
) -> None:
    """In the firmest part that it has in any cluster, with the clusters that name it; and the pathway leads there."""
    catalogue = real_report.catalogue
    assert catalogue.pathways
    for key, record in catalogue.pathways.items():
        packages = [
            catalogue.packages[number].value for number in record.value.clusters if number in catalogue.packages
        ]
        html = real_pages[f"commissioners/tools/gap-analysis/{key}/"]
        specific, choose, everyone = (
            {id for package in packages for id in getattr(package, name)}
            for name in ("specific", "choose_together", "for_everyone")
        )
        parts = [rows(part) for part in html.split("data-worksheet-part=")[1:]]
        wanted = [specific, choose - specific, everyone - choose - specific]

        assert [set(part) for part in parts] == [part for part in wanted if part]
        assert len(rows(html)) == len(specific | choose | everyone)
        assert f'gap-analysis/{key}/"' in real_pages[f"commissioners/pathways/{key}/"]


def test_a_gap_analysis_shows_no_verb_that_the_matrix_lacks(real_pages: dict[str, str]) -> None:
    """The verbs that hold for the cluster are among those that hold for any of the row's clusters."""
    matrix = real_pages["commissioners/matrix/"]
    for number in NUMBERS:
        html = real_pages[f"commissioners/tools/gap-analysis/{number}/"]
        for id, row in re.findall(r'data-row="([^"]+)"(.*?)</fieldset>', html, re.DOTALL):
            line = next(part for part in matrix.split("<tr") if f"interventions/{id}/" in part)
            verbs = set(re.findall(r"w-strength--\w+\">([^<]+)", row))
            assert verbs <= set(re.findall(r"w-strength--\w+\">([^<]+)", line)), id


@pytest.mark.parametrize(("name", "parts", "count"), [("triangle-of-care", 1, 6), ("pcref", 3, 10), ("imroc", 1, 10)])
def test_a_self_assessment_has_the_rows_of_its_framework(
    real_pages: dict[str, str], name: str, parts: int, count: int
) -> None:
    """Six standards, three parts, ten challenges; credited, linked, and never the official tool."""
    html = real_pages[f"commissioners/tools/self-assessment/{name}/"]

    assert (html.count("data-worksheet-part="), len(rows(html))) == (parts, count)
    assert "Our summary, not the official tool." in html
    assert "has no part in this page, and has not approved it" in html
    assert html.count("Checked against the publisher") == count


@pytest.mark.parametrize(
    ("guidance", "name"),
    [("triangle-of-care", "triangle-of-care"), ("pcref", "pcref"), ("imroc-ten-challenges", "imroc")],
)
def test_the_page_of_a_framework_leads_to_its_self_assessment(
    real_pages: dict[str, str], guidance: str, name: str
) -> None:
    """And back."""
    assert f'commissioners/tools/self-assessment/{name}/"' in real_pages[f"guidance/{guidance}/"]
    assert f'guidance/{guidance}/"' in real_pages[f"commissioners/tools/self-assessment/{name}/"]


def test_every_tool_stands_under_one_stage(real_report: Report, real_pages: dict[str, str]) -> None:
    """Four stages, on the list of tools and on the home; every page under tools/ is reached from them."""
    found = stages(real_report.catalogue)
    links = [tool.link.href for stage in found for tool in stage.tools]

    assert [stage.id for stage in found] == ["understand", "set-strategy", "deliver", "evaluate"]
    assert len(links) == len(set(links))
    for address in ("commissioners/", "commissioners/tools/"):
        for stage in found:
            assert f'id="{stage.id}"' in real_pages[address]
            assert all(tool.link.text in text_of(real_pages[address]) for tool in stage.tools)
    tools = {path for path in real_pages if re.fullmatch(r"commissioners/tools/[^/]+/", path)}
    assert {path for path in tools if not any(link.startswith(f"/{path}") for link in links)} == set()


def test_a_page_with_a_tool_loads_its_script(real_pages: dict[str, str]) -> None:
    """And no other page does. The style of tools comes with them, and with the examples of the style guide."""
    for path, html in real_pages.items():
        has_tool = any(
            tool in html for tool in ("data-worksheet=", "data-calculator=", "data-merge", "data-own-figures=")
        )
        found = {ending for ending in ("css", "js") if re.search(rf'assets/tools\.[0-9a-f]+\.{ending}"', html)}
        expected = {"css"} if path == "styleguide/" else {"css", "js"} if has_tool else set()
        assert found == expected, path


def test_without_downloads_no_stage_names_them(content: Path) -> None:
    """What a build lacks is not offered."""
    files = dict(build(check(content, DAY), PROJECT / "theme").files())

    assert b"downloads" not in files["commissioners/tools/index.html"]
    assert b"tools/gap-analysis/1/" in files["commissioners/tools/gap-analysis/index.html"]
