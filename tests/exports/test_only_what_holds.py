"""What leaves the site tells of a cluster only the statements that hold for its people."""

import csv
import json
from io import StringIO

import pytest
from care_pathways.site import Site

from tests.pages.test_views import text_of


def _file(site: Site, name: str) -> str:
    return next(file.raw for file in site.downloads if file.name.endswith(name)).decode("utf-8-sig")


@pytest.fixture(scope="module")
def packages(real_site: Site) -> dict[tuple[str, str], dict[str, str]]:
    """The rows of packages.csv by cluster and intervention."""
    rows = csv.DictReader(StringIO(_file(real_site, "packages.csv")))
    return {(row["cluster"], row["intervention_id"]): row for row in rows}


@pytest.mark.parametrize(
    ("cluster", "intervention", "told", "not_told"),
    [
        ("2", "individual-cbt", "NG222, 1.5.2", "1.6.1"),
        ("5", "individual-cbt", "NG222, 1.6.1", "1.5.2"),
        ("19", "memantine", "consider NG97, 1.5.4", "offer"),
        ("20", "memantine", "offer NG97, 1.5.4", "consider"),
        ("7", "daily-living-ot", "No guideline for this group", "NG97"),
    ],
)
def test_a_row_of_the_packages_tells_what_holds(
    packages: dict[tuple[str, str], dict[str, str]], cluster: str, intervention: str, told: str, not_told: str
) -> None:
    """By severity, by stage, and not at all where no guideline speaks of the group."""
    evidence = packages[cluster, intervention]["evidence"]

    assert told in evidence
    assert not_told not in evidence


def test_what_holds_with_an_added_need_stands_in_a_column_of_its_own(
    packages: dict[tuple[str, str], dict[str, str]],
) -> None:
    """Perinatal care is about nobody in a cluster as such."""
    row = packages["4", "perinatal-care"]

    assert "CG192" not in row["evidence"]
    assert "pregnancy and the year after birth" in row["with_added_needs"]


@pytest.mark.parametrize(
    ("pathway", "absent"),
    [
        ("common-mental-health-problems", ("CBT for all with psychosis", "Alzheimer")),
        ("psychosis", ("Individual CBT for less severe depression", "Alzheimer")),
        ("memory-and-dementia", ("CBT for all with psychosis", "less severe depression")),
    ],
)
def test_the_annex_of_a_specification_is_about_its_clusters(
    real_pages: dict[str, str], pathway: str, absent: tuple[str, ...]
) -> None:
    """A commissioner sends it out as it is."""
    words = text_of(real_pages[f"commissioners/specifications/{pathway}/annex/"])

    assert [phrase for phrase in absent if phrase in words] == []


def test_the_data_says_whom_each_statement_holds_for(real_site: Site) -> None:
    """So that a system can sort them itself."""
    sources = json.loads(_file(real_site, "data/v1/guidance.json"))
    records = next(
        value for value in sources.values() if isinstance(value, list) and value and "statements" in value[0]
    )
    statements = {f"{source['id']}/{said['id']}": said for source in records for said in source.get("statements", [])}

    assert statements["ng222/individual-cbt-sessions"]["holds_for"] == ["less-severe-depression"]
    assert statements["cg192/no-lithium-in-pregnancy"]["only_with"] == ["perinatal"]
    assert all(said["holds_for"] for said in statements.values())
