"""The needs-assessment worksheet: all that a commissioner is to ask, and no figure of anywhere."""

import re
from pathlib import Path

import pytest
from care_pathways.document import Document, Grid, Heading, lines
from care_pathways.pages.documents import all_documents
from care_pathways.site import Site, check

from tests import small
from tests.conftest import DAY


@pytest.fixture(scope="module")
def worksheet(real_site: Site) -> Document:
    """The worksheet of the real content."""
    return next(item for item in all_documents(real_site.report.catalogue) if item.id == "needs-assessment")


def words(document: Document) -> str:
    """All that it says."""
    return "\n".join("".join(span.text for span in words) for words in lines(document))


def test_each_group_of_people_has_every_question(worksheet: Document, real_site: Site) -> None:
    """Who, need, assets, unmet need, inequality, voices, what is in place, gaps and priorities, with room to answer."""
    item = real_site.report.catalogue.needs_assessment
    assert item
    grids = {block.caption: block for block in worksheet.blocks if isinstance(block, Grid)}

    assert [theme.id for theme in item.themes] == [
        *("who", "need", "assets", "unmet", "inequality", "voices", "in-place", "gaps", "priorities")
    ]
    titles = {key: record.value.title for key, record in real_site.report.catalogue.pathways.items()}
    for population in item.populations:
        rows = grids[f"{titles[population.pathway]}: nine questions"].rows
        assert [row[0][0][0].text for row in rows] == [theme.title for theme in item.themes]
        assert all(span.blank for row in rows for cell in row[1:] for words in cell for span in words)


def test_every_pathway_is_a_group_of_the_worksheet(real_site: Site) -> None:
    """None is left out, and so no cluster."""
    catalogue = real_site.report.catalogue
    assert catalogue.needs_assessment
    named = [population.pathway for population in catalogue.needs_assessment.populations]

    assert sorted(named) == sorted(str(key) for key in catalogue.pathways)
    assert {number for key in named for number in catalogue.pathways[key].value.clusters} == set(catalogue.packages)


def test_inequality_is_asked_of_each_group_that_may_be_missed(worksheet: Document) -> None:
    """The groups that the standards name."""
    said = words(worksheet)

    for group in ("ethnic", "deprived", "older people", "Women", "autistic", "learning disability", "LGBT+", "rural"):
        assert group in said, group
    for group in ("without a settled home", "Carers", "little English", "Communities", "Staff"):
        assert group in said, group


def test_it_points_to_live_data_and_copies_none(worksheet: Document, real_site: Site) -> None:
    """Each source has its address, its publisher, what it holds, when it was seen and how far it was checked."""
    catalogue = real_site.report.catalogue
    grid = next(block for block in worksheet.blocks if isinstance(block, Grid) and "Live data" in block.caption)

    assert [row[0][0][0].href for row in grid.rows] == [record.value.url for record in catalogue.live_data.values()]
    assert all(re.search(r"\. Read in \w+ 20\d\d, in a copy ", row[3][0][0].text) for row in grid.rows)
    assert not re.search(r"\d\s*%|per (?:100|1,000|10,000|100,000)\b", words(worksheet))


def test_every_source_of_live_data_is_used(real_site: Site) -> None:
    """By a group of people, or by the list of those who may be missed."""
    catalogue = real_site.report.catalogue

    assert [key for key in catalogue.live_data if not catalogue.where_used[("live-data", key)]] == []


def test_what_is_asked_of_one_group_stands_with_its_theme(content: Path) -> None:
    """After what is asked of all."""
    small.write_planning(content)
    document = next(all_documents(check(content, DAY).catalogue))
    grid = next(
        block
        for block in document.blocks
        if isinstance(block, Grid) and block.caption == "Mood and worry: nine questions"
    )

    assert [[words[0].text for words in row[0]] for row in grid.rows] == [
        ["Need", "What do people need?", "And what else?"],
        ["Gaps", "What is missing?"],
    ]


def test_no_worksheet_in_the_content_is_no_document(content: Path) -> None:
    """And no page."""
    assert list(all_documents(check(content, DAY).catalogue)) == []


def test_headings_have_names_of_their_own(worksheet: Document) -> None:
    """So that a link can lead to each."""
    anchors = [block.anchor for block in worksheet.blocks if isinstance(block, Heading)]

    assert len(set(anchors)) == len(anchors) >= 10


def test_a_group_without_live_data_is_promised_none(content: Path) -> None:
    """No line begins and ends without a name."""
    small.write_planning(content)
    said = [words(item) for item in all_documents(check(content, DAY).catalogue) if item.id == "needs-assessment"]

    assert len(said) == 1
    assert "Clusters: " in said[0]
    assert "Live data to begin with" not in said[0]
