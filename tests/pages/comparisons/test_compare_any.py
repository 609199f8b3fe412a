"""The chooser of any two or three clusters holds what the packages say."""

import html5lib
import pytest
from care_pathways.model.audience import Audience
from care_pathways.pages.comparisons.compare_any import compare_any
from care_pathways.pages.comparisons.comparison import comparisons
from care_pathways.pages.parts.parts_of_package import NOT_NAMED, PARTS, part_of
from care_pathways.site import Report


@pytest.mark.parametrize("view", list(Audience))
def test_every_intervention_stands_in_its_part_of_every_package(real_report: Report, view: Audience) -> None:
    """20 clusters, each intervention that a package names, and for each pair the part of the package."""
    catalogue = real_report.catalogue
    found = compare_any(catalogue, view)
    packages = [record.value for record in catalogue.packages.values()]
    named = {key for item in packages for key in (*item.specific, *item.choose_together, *item.for_everyone)}

    assert [choice.number for choice in found.choices] == sorted(map(int, catalogue.packages))
    assert {row.link.href.split("/")[-2] for row in found.rows} == named
    for row in found.rows:
        for choice, digit in zip(found.choices, row.parts, strict=True):
            part = part_of(catalogue.packages[choice.number].value, row.link.href.split("/")[-2])
            assert (*PARTS, NOT_NAMED)[int(digit)] is part


def test_comparisons_with_a_page_of_their_own_are_linked(real_report: Report) -> None:
    """The chooser leads to them: they also have the moves between the clusters."""
    found = compare_any(real_report.catalogue, Audience.PROFESSIONALS)

    assert [numbers for numbers, _ in found.ready] == [
        "-".join(map(str, numbers)) for numbers in comparisons(real_report.catalogue)
    ]


def test_people_see_no_facts_of_the_other_branches(real_pages: dict[str, str]) -> None:
    """Their chooser has titles and parts only; the others have facts with their marks."""
    for view, wanted in (("people", False), ("professionals", True), ("commissioners", True)):
        tree = html5lib.parse(real_pages[f"{view}/compare/"], namespaceHTMLElements=False)
        template = next(item for item in tree.iter("template") if item.get("data-part") == "clusters")

        assert (template.find(".//dt") is not None) is wanted


def test_people_are_told_that_they_can_ask_for_any_of_it(real_pages: dict[str, str]) -> None:
    """What is listed for one cluster is not closed to the others. Colleagues know."""
    said = {view for view in Audience if "You can ask for any of them" in real_pages[f"{view}/compare/"]}

    assert said == {Audience.PEOPLE}
