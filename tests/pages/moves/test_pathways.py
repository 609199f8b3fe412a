"""The maps of moves draw what the content says: no line too many, none too few, and a list with the same facts."""

import re
from collections.abc import Iterator

import pytest
from care_pathways.catalogue import Catalogue
from care_pathways.model.cluster import ClusterUse, Transition
from care_pathways.site import Report

from tests.pages.test_views import text_of

Edge = tuple[str, str, str]
LINE = re.compile(r'<path class="w-moves-map__line w-moves-map__line--([a-z-]+)" data-ends="(\d+) (\d+|out)"')
NUMBERS = (*range(1, 9), *range(10, 22))


def transitions(catalogue: Catalogue) -> Iterator[tuple[int, Transition]]:
    """Every transition of the content with the number of its cluster, but for variance."""
    for record in catalogue.clusters.values():
        if record.value.use is ClusterUse.DESCRIBES_NEEDS:
            for move in record.value.transitions:
                yield record.value.number, move


def written(catalogue: Catalogue) -> set[Edge]:
    """Each move of the content: its kind and its two ends."""
    return {
        (move.type.value, str(start), str(end))
        for start, move in transitions(catalogue)
        for end in (move.to or ("out",))
    }


def drawn(html: str) -> list[Edge]:
    """Each line of the drawings on a page."""
    return LINE.findall(html)


@pytest.mark.parametrize("view", ["people", "professionals", "commissioners"])
def test_the_map_draws_every_move_once(real_report: Report, real_pages: dict[str, str], view: str) -> None:
    """The lines of the map are the moves of the content; a way out of care is a sign on the box."""
    html = real_pages[f"{view}/pathways/"]
    expected = written(real_report.catalogue)

    assert len(drawn(html)) == len(set(drawn(html)))
    assert set(drawn(html)) == {edge for edge in expected if edge[2] != "out"}
    boxes = re.findall(r'<a href="[^"]+" data-cluster="(\d+)".*?</a>', html, re.DOTALL)
    leaving = re.findall(r'data-cluster="(\d+)"(?:(?!</a>).)*w-moves-map__end', html, re.DOTALL)
    assert [int(number) for number in boxes] == list(NUMBERS)
    assert set(leaving) == {start for _, start, end in expected if end == "out"}


@pytest.mark.parametrize("view", ["professionals", "commissioners"])
@pytest.mark.parametrize("number", NUMBERS)
def test_the_map_of_a_cluster_draws_its_ways_in_and_out(
    real_report: Report, real_pages: dict[str, str], view: str, number: int
) -> None:
    """Every move from it, and every move to it from another."""
    lines = drawn(real_pages[f"{view}/clusters/{number}/"])

    assert len(lines) == len(set(lines))
    assert set(lines) == {edge for edge in written(real_report.catalogue) if str(number) in edge[1:]}


def test_the_list_says_all_that_the_map_draws(real_report: Report, real_pages: dict[str, str]) -> None:
    """Each move with its criteria, and each cluster with its review."""
    for view in ("professionals", "commissioners"):
        html = real_pages[f"{view}/pathways/"]
        words = text_of(html)
        for _, move in transitions(real_report.catalogue):
            assert " ".join(move.criteria.split()) in words
        rows = html.count('<tr><th scope="row">')
        assert rows == sum(1 for _ in transitions(real_report.catalogue)) + 1  # and that of variance
        assert words.count("Review at least every") == 21


def test_people_read_no_criteria_as_if_they_were_sure(real_report: Report, real_pages: dict[str, str]) -> None:
    """The people's page names the clusters and says that most of it is not yet checked."""
    words = text_of(real_pages["people/pathways/"])

    assert "not yet checked" in words
    for _, move in transitions(real_report.catalogue):
        if len(move.criteria) > 30:
            assert move.criteria not in words
    for number in NUMBERS:
        assert words.count(f"{number}. {real_report.catalogue.clusters[number].value.people.title}") >= 1


@pytest.mark.parametrize(("caption", "column"), [("Ways into", "From cluster"), ("Ways out of", "To cluster")])
def test_a_table_of_moves_says_at_which_end_its_clusters_stand(
    real_pages: dict[str, str], caption: str, column: str
) -> None:
    """A way in comes from the cluster in its row, a way out leads there."""
    table = real_pages["professionals/clusters/7/"].partition(f"<caption>{caption} cluster 7</caption>")[2]

    assert re.findall('<th scope="col">(.*?)</th>', table)[1] == column
