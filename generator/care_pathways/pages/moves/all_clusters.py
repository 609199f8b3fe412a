"""The map of all clusters: one below the other in their groups, with the moves as arcs on both sides.

Which arcs a reader sees at a time is for the page: all at once are a tangle.
"""

from collections.abc import Iterator, Mapping, Sequence

from care_pathways.model.cluster import TransitionType
from care_pathways.pages.diagrams.shapes import (
    LINE_HEIGHT,
    Arrow,
    Band,
    Box,
    Diagram,
    Line,
    Words,
    arrow_left,
    arrow_right,
    stacked,
    wrapped,
)
from care_pathways.pages.moves.moves import Edge, Stop

WIDTH = 1040
LEFT, RIGHT = 306, 734
"""The edges of the boxes. The arcs have the room beside them."""
NAME, REVIEW = LEFT + 48, RIGHT - 38
"""Where a name begins, and where a review ends."""
SIZE = 14.5
ON_THE_LEFT = (TransitionType.STEP_UP, TransitionType.STEP_DOWN)
"""To more and to less support on the left; every other move on the right."""
PORT = 11
"""A line leaves a box so far from its middle, on the side of its end. All lines enter in the middle."""


def all_clusters(
    label: str, groups: Sequence[tuple[str, Sequence[Stop]]], edges: Sequence[Edge], headings: tuple[str, str, str]
) -> Diagram:
    """The groups by name with their clusters in order, and every move between them.

    `headings` stand above the arcs on the left, above the reviews, and above the arcs on the right.
    """
    leaving = {edge.start for edge in edges if edge.end is None}
    boxes: list[Box] = []
    bands: list[Band] = []
    y = 0
    for name, stops in groups:
        top, y, first = y, y + 40, len(boxes)
        for stop in stops:
            boxes.append(_box(stop, y, stop.number in leaving))
            y += boxes[-1].height + 7
        title = Words(LEFT, top + 27, name)
        on_it = tuple(boxes[first:])
        kinds = _kinds(edges, {box.number for box in on_it})
        bands.append(Band(x=0, y=top, width=WIDTH, height=y - top + 7, name=title, boxes=on_it, kinds=kinds))
        y += 21
    place = {box.number: box for box in boxes}
    drawn = [edge for edge in edges if edge.start in place and edge.end in place]
    lines = tuple(_line(edge, place[edge.start].middle, place[edge.end].middle) for edge in drawn)
    on_the_left, review, on_the_right = headings
    words = (
        Words(18, 27, on_the_left),
        *(Words(REVIEW, band.name.y, review, "end") for band in bands),
        Words(WIDTH - 18, 27, on_the_right, "end"),
    )
    return Diagram(
        width=WIDTH,
        height=y - 14,
        label=label,
        boxes=tuple(boxes),
        lines=lines,
        arrows=tuple(_arrows(drawn, place)),
        words=words,
        bands=tuple(bands),
    )


def _kinds(edges: Sequence[Edge], numbers: set[int | None]) -> tuple[str, ...]:
    """The kinds of the lines that are drawn to or from these clusters."""
    touching = (edge for edge in edges if edge.end is not None and numbers & {edge.start, edge.end})
    return tuple(dict.fromkeys(edge.kind.value for edge in touching))


def _box(stop: Stop, y: int, ends: bool) -> Box:
    lines = wrapped(stop.name, REVIEW - NAME - 82, SIZE)
    height = max(40, 10 + LINE_HEIGHT * len(lines))
    review = Words(REVIEW, y + height // 2 + 5, stop.review, "end")
    words = stacked(lines, NAME, y + height // 2)
    return Box(
        number=stop.number,
        href=stop.href,
        name=stop.name,
        x=LEFT,
        y=y,
        width=RIGHT - LEFT,
        height=height,
        lines=words,
        review=review,
        ends=ends,
    )


def _line(edge: Edge, start: int, end: int) -> Line:
    """An arc: it leaves flat, swings out the wider the farther it goes, and comes in flat."""
    on_the_left = edge.kind in ON_THE_LEFT
    side, tip = (LEFT, LEFT - 8) if on_the_left else (RIGHT, RIGHT + 8)
    leave = start + (PORT if end > start else -PORT)
    swing = round((24 + min(0.44 * abs(end - start), 255)) / 0.75)
    turn = side - swing if on_the_left else side + swing
    return Line(
        start=edge.start,
        end=edge.end,
        kind=edge.kind.value,
        path=f"M{side} {leave}C{turn} {leave} {turn} {end} {tip} {end}",
    )


def _arrows(edges: Sequence[Edge], place: Mapping[int | None, Box]) -> Iterator[Arrow]:
    """One arrowhead for each kind of line that enters a box, with every cluster that they join."""
    joined: dict[tuple[int, TransitionType], set[int]] = {}
    for edge in edges:
        ends = joined.setdefault((place[edge.end].middle, edge.kind), set())
        ends.update(number for number in (edge.start, edge.end) if number is not None)
    for (middle, kind), ends in sorted(joined.items()):
        points = arrow_right(LEFT, middle) if kind in ON_THE_LEFT else arrow_left(RIGHT, middle)
        yield Arrow(points=points, ends=tuple(sorted(ends)), kind=kind.value)
