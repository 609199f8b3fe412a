"""Drawings keep inside their edges, lose no word, and overlap only where they mean to."""

from itertools import pairwise

import pytest
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import TransitionType
from care_pathways.pages.diagrams.overlap import overlap
from care_pathways.pages.diagrams.shapes import Diagram, text_width, wrapped
from care_pathways.pages.moves.all_clusters import all_clusters
from care_pathways.pages.moves.map_of_moves import view
from care_pathways.pages.moves.moves import Edge, Stop, edges, stops
from care_pathways.pages.moves.one_cluster import one_cluster
from care_pathways.site import Report
from care_pathways.words.marks import TRANSITION


def every_map(report: Report) -> list[Diagram]:
    """The drawings of the real site."""
    catalogue = report.catalogue
    known, moves = stops(catalogue, Audience.PROFESSIONALS), edges(catalogue)
    maps = [view(catalogue, audience).diagram for audience in Audience]
    return maps + [one_cluster("", known, number, moves, TRANSITION) for number in known if number not in (0, 9)]


def test_everything_lies_inside_the_drawing(real_report: Report) -> None:
    """Boxes, words, arrowheads and the turns of the arcs."""
    for drawing in every_map(real_report):
        for box in drawing.boxes:
            assert 0 <= box.x < box.x + box.width <= drawing.width
            assert 0 <= box.y < box.y + box.height <= drawing.height
        for line in drawing.lines:
            start, *points = line.path.removeprefix("M").replace("C", " ").split()
            xs = [int(start), *(int(x) for x in points[1::2])]
            assert 0.25 * xs[0] + 0.75 * min(xs) >= 0 and 0.25 * xs[0] + 0.75 * max(xs) <= drawing.width
            assert all(0 <= int(y) <= drawing.height for y in points[::2])


def test_boxes_do_not_overlap(real_report: Report) -> None:
    """In each column, one ends before the next begins."""
    for drawing in every_map(real_report):
        for left in {box.x for box in drawing.boxes}:
            column = sorted((box for box in drawing.boxes if box.x == left), key=lambda box: box.y)
            assert all(upper.y + upper.height < lower.y for upper, lower in pairwise(column))


def test_names_are_whole_and_fit_their_boxes(real_report: Report) -> None:
    """No word of a name is lost at the end of a line, and no line is wider or the lines taller than the box."""
    for drawing in every_map(real_report):
        for box in drawing.boxes:
            assert " ".join(line.text for line in box.lines) == box.name
            assert all(box.y < line.y - 10 and line.y < box.y + box.height for line in box.lines)
            assert all(text_width(line.text, 14) / 1.12 < box.width - 10 for line in box.lines)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Short", ("Short",)),
        (
            "Two words that need more than the width of a line",
            ("Two words that need", "more than the width of a", "line"),
        ),
        ("Donaudampfschifffahrtsgesellschaft", ("Donaudampfschifffahrtsgesellschaft",)),
        ("", ()),
    ],
)
def test_wrapped(text: str, lines: tuple[str, ...]) -> None:
    """Cut between words only; a word that is too long stays whole."""
    assert wrapped(text, 170, 14) == lines


def test_a_cluster_without_moves_is_drawn_alone() -> None:
    """No way in, no way out, and nothing breaks."""
    drawing = one_cluster("", {5: Stop(number=5, name="Alone", href="/", review="")}, 5, (), TRANSITION)

    assert [box.number for box in drawing.boxes] == [5]
    assert (drawing.lines, drawing.arrows) == ((), ())


def test_a_move_to_an_unknown_cluster_is_not_drawn() -> None:
    """What is not in the content cannot be drawn; another check has said so."""
    known = {5: Stop(number=5, name="Here", href="/", review="")}
    moves = (Edge(5, 6, TransitionType.STEP_UP), Edge(7, 5, TransitionType.OTHER))

    assert one_cluster("", known, 5, moves, TRANSITION).lines == ()
    assert all_clusters("", [("Group", [known[5]])], moves, ("", "", "")).lines == ()


@pytest.mark.parametrize("counts", [(3, 29, 7), (0, 5, 0), (4, 0, 2), (0, 0, 0)])
def test_the_bars_of_a_comparison_are_as_long_as_their_counts(counts: tuple[int, int, int]) -> None:
    """What is shared lies under both bars; a count of nothing has no part."""
    drawing = overlap(1, 2, *counts)
    first, second = drawing.bars

    assert [segment.count for segment in drawing.segments] == [count for count in counts if count]
    assert first.x + first.width - second.x == sum(segment.width for segment in drawing.segments if segment.shared)
    assert max(first.x + first.width, second.x + second.width) <= drawing.width
