"""What leans on a source through pathways and standards: counted as statements, with the pages that they reach."""

from pathlib import Path

import pytest
from care_pathways.analysis.dependents import affected, naming
from care_pathways.analysis.impact import impact
from care_pathways.analysis.mentions import Part
from care_pathways.catalogue import Catalogue
from care_pathways.site import check

from tests import small
from tests.conftest import DAY


@pytest.fixture
def catalogue(content: Path) -> Catalogue:
    """The small content with its pathway, standard and national measure."""
    small.write_planning(content)
    return check(content, DAY).catalogue


def test_an_indicator_of_a_pathway_is_a_statement(catalogue: Catalogue) -> None:
    """With its own words, the number of the recommendation, and how far it was checked."""
    found = [
        place for place in impact(catalogue, catalogue.guidance["ng1"]).statements if place.use.by.kind == "pathway"
    ]

    indicator = next(place.mention for place in found if place.mention.part is Part.INDICATOR)
    assert (indicator.text, indicator.recommendation, indicator.check) == ("Feels better", "1.9.1", "text")
    assert [place.use.field for place in found] == ["quality_standards.1", "indicators.3.source.statement"]


def test_a_standard_is_a_statement_and_reaches_its_pathway_and_clusters(catalogue: Catalogue) -> None:
    """When its source changes, the pathway that names it and the clusters that it concerns are looked at again."""
    found = impact(catalogue, catalogue.guidance["ng1"])

    assert "75% are seen within 6 weeks." in [place.mention.text for place in found.statements]
    assert {("standard", "first-visit"), ("pathway", "mood"), ("cluster", 1)} <= found.names


def test_a_national_measure_knows_where_it_is_used(catalogue: Catalogue) -> None:
    """And so does a standard, a role and a pathway's cluster."""
    measure, standard = ("national-measure", "mhs999"), ("standard", "first-visit")

    assert [(use.by.name, use.field) for use in naming(catalogue, measure)] == [
        (("pathway", "mood"), "indicators.2.national.1")
    ]
    assert [use.field for use in naming(catalogue, standard)] == ["standards.1"]
    assert ("pathway", "mood") in affected(catalogue, [measure])
    assert ("cluster", 1) in affected(catalogue, [standard])
    assert ("pathway", "mood") in affected(catalogue, [("role", "therapist")])
