"""Comparisons: which there are, and that each says what the packages say."""

import re
from itertools import pairwise

import html5lib
import pytest
from care_pathways.model.audience import Audience
from care_pathways.pages.comparisons.comparison import comparisons
from care_pathways.site import Report
from care_pathways.words.grammar import listed
from lxml import html as lxml_html

ADDRESS = re.compile(r"^(\w+)/compare/([\d-]+)/$")


def links(html: str) -> dict[str, list[list[str]]]:
    """By section the last part of the address of each link, one list for each inner section or table."""
    found = {}
    for part in lxml_html.document_fromstring(html).iter("section"):
        heading = part.find("h2")
        if heading is not None and "id" in heading.attrib:
            inner = part.findall(".//section") or [part]
            pages = [[link for link in block.iter("a") if "download" not in link.attrib] for block in inner]
            found[heading.get("id")] = [
                [link.get("href", "").rstrip("/").split("/")[-1] for link in block] for block in pages
            ]
    return found


def test_which_comparisons_there_are(real_report: Report) -> None:
    """Neighbours in a group, clusters that a move joins, and the subgroups of three and four."""
    found = comparisons(real_report.catalogue)

    for numbers in (range(1, 9), range(10, 18), range(18, 22)):
        assert set(pairwise(numbers)) <= set(found)
    assert {numbers for numbers in found if len(numbers) > 2} == {
        (1, 2, 3, 4),
        (5, 6, 7, 8),
        (11, 12, 13),
        (18, 19, 20, 21),
    }
    assert (5, 15) in found and (8, 10) not in found
    assert all(number not in (0, 9) for numbers in found for number in numbers)


def test_each_comparison_has_an_address_in_each_view(real_report: Report, real_pages: dict[str, str]) -> None:
    """And no other exists."""
    found = {(match[1], match[2]) for address in real_pages if (match := ADDRESS.match(address))}

    assert found == {
        (audience.value, "-".join(map(str, numbers)))
        for audience in Audience
        for numbers in comparisons(real_report.catalogue)
    }


@pytest.mark.parametrize("view", ["people", "professionals", "commissioners"])
def test_a_comparison_says_what_the_packages_say(real_report: Report, real_pages: dict[str, str], view: str) -> None:
    """Every intervention of either package stands in the one place where it belongs."""
    packages = real_report.catalogue.packages
    for numbers in comparisons(real_report.catalogue):
        parts = links(real_pages[f"{view}/compare/{'-'.join(map(str, numbers))}/"])
        named = [
            {*package.specific, *package.choose_together, *package.for_everyone}
            for package in (packages[number].value for number in numbers)
        ]
        common = set.intersection(*named)
        once = [own - set().union(*(other for other in named if other is not own)) for own in named]

        everyone = set(parts["for-everyone"][0])
        shared = set(parts["shared"][0])
        assert everyone | shared == common and not everyone & shared, numbers
        assert [set(part) for part in parts["only"]] == once, numbers
        some = set(parts["some"][0]) if len(numbers) > 2 else set()
        assert some == set().union(*named) - common - set().union(*once), numbers


def test_a_cluster_leads_to_its_comparisons(real_report: Report, real_pages: dict[str, str]) -> None:
    """From the professionals' and the commissioners' page of a cluster, and from the list."""
    for view in ("professionals", "commissioners"):
        for numbers in comparisons(real_report.catalogue):
            name = "-".join(map(str, numbers))
            assert f'href="{name}/"' in real_pages[f"{view}/compare/"].replace("../../" + f"{view}/compare/", "")
            for number in numbers:
                assert f"{view}/compare/{name}/" in real_pages[f"{view}/clusters/{number}/"]


def test_people_read_what_each_is_like_before_any_list(real_report: Report, real_pages: dict[str, str]) -> None:
    """In the words of its own page, with what it may feel like; the other views have facts in their place."""
    html = real_pages["people/compare/7-8/"].split('<h2 id="shared"')[0]

    for number in (7, 8):
        plain = real_report.catalogue.clusters[number].value.people
        for text in (plain.in_short.split(".")[0], plain.experiences[0].split(",")[0].rstrip(".")):
            assert text in html.replace("&#39;", "'"), text
    assert 'id="cluster-7"' not in real_pages["professionals/compare/7-8/"]


@pytest.mark.parametrize("audience", Audience)
def test_a_group_is_named_in_the_words_of_the_view(
    real_report: Report, real_pages: dict[str, str], audience: Audience
) -> None:
    """People read the name that is theirs, and staff the one of the framework."""
    tree = html5lib.parse(real_pages[f"{audience}/compare/"], namespaceHTMLElements=False)
    headings = {" ".join("".join(heading.itertext()).split()) for heading in tree.iter("h2")}
    groups = [group for group in real_report.catalogue.groups.values() if group.people_name != group.name]
    told = {group.people_name if audience is Audience.PEOPLE else group.name for group in groups}
    not_told = {group.name if audience is Audience.PEOPLE else group.people_name for group in groups}

    assert headings & told and not headings & not_told


def test_numbers_as_people_write_them() -> None:
    """With "and" before the last."""
    assert [listed(numbers) for numbers in ((1, 2), (11, 12, 13), (5,))] == ["1 and 2", "11, 12 and 13", "5"]


def test_what_is_listed_for_one_can_be_asked_for_by_all(real_pages: dict[str, str]) -> None:
    """A list of a package is no list of what others may not have, and people are told so."""
    people, professionals = real_pages["people/compare/7-8/"], real_pages["professionals/compare/7-8/"]

    for html in (people, professionals):
        assert "Listed only for cluster 7" in html and "Only in cluster" not in html
    assert "You can ask for any of them, whatever your" in people and "You can ask" not in professionals


def test_moves_between_clusters_lead_to_clusters_that_are_compared(
    real_report: Report, real_pages: dict[str, str]
) -> None:
    """A move that leads to others as well names here only those beside it."""
    for numbers in comparisons(real_report.catalogue):
        html = real_pages[f"professionals/compare/{'-'.join(map(str, numbers))}/"]
        found = html.partition('id="moving-on"')[2].partition("</section>")[0]
        cells = re.findall(r'clusters/(\d+)/"', found)

        assert set(map(int, cells)) <= set(numbers), numbers
