"""The pathway of one cluster: the ways in on the left, the cluster in the middle, the ways out on the right."""

from collections.abc import Mapping, Sequence

from care_pathways.model.cluster import TransitionType
from care_pathways.pages.diagrams.shapes import (
    LINE_HEIGHT,
    Arrow,
    Box,
    Diagram,
    Line,
    Words,
    arrow_right,
    stacked,
    wrapped,
)
from care_pathways.pages.moves.moves import Edge, Stop

WIDTH, SIDE = 840, 282
"""The whole drawing, and a box at its side."""
CENTRE, CENTRE_WIDTH = 351, 138
SIZE = 14
HEADING, GAP = 28, 6
"""The room for the words above the boxes of one kind, and between two boxes."""
TITLES = 30
"""The room for the names of the two sides."""
ORDER = (
    TransitionType.STEP_UP,
    TransitionType.STEP_DOWN,
    TransitionType.OTHER,
    TransitionType.RETURN_AFTER_ADMISSION,
    TransitionType.DISCHARGE,
)


def one_cluster(
    label: str, stops: Mapping[int, Stop], number: int, edges: Sequence[Edge], names: Mapping[TransitionType, str]
) -> Diagram:
    """Every move into and out of a cluster, by kind. A way back to the cluster itself stands on the right only."""
    into = _by_kind([edge for edge in edges if edge.end == number and edge.start != number and edge.start in stops])
    out = _by_kind([edge for edge in edges if edge.start == number and (edge.end is None or edge.end in stops)])
    froms = [(edge.kind, stops[edge.start]) for edge in into]
    tos = [(edge.kind, None if edge.end is None else stops[edge.end]) for edge in out]
    heights = [_height(_column(0, 0, side, names)[0]) for side in (froms, tos)]
    height = max(150, *heights)
    left, left_words = _column(0, TITLES + (height - heights[0]) // 2, froms, names)
    right, right_words = _column(WIDTH - SIDE, TITLES + (height - heights[1]) // 2, tos, names)
    middle = TITLES + height // 2
    lines = [_line(edge, SIDE, box.middle, CENTRE - 8, middle) for edge, box in zip(into, left, strict=True)]
    lines += [
        _line(edge, CENTRE + CENTRE_WIDTH, middle, WIDTH - SIDE - 8, box.middle)
        for edge, box in zip(out, right, strict=True)
    ]
    arrows = [Arrow(points=arrow_right(WIDTH - SIDE, box.middle)) for box in right]
    if into:
        arrows.append(Arrow(points=arrow_right(CENTRE, middle)))
    boxes = (*left, _centre(stops[number], middle), *right)
    return Diagram(
        width=WIDTH,
        height=TITLES + height + 1,
        label=label,
        boxes=boxes,
        lines=tuple(lines),
        arrows=tuple(arrows),
        words=(*left_words, *right_words),
        titles=(Words(1, 18, "Ways in" if into else "No ways in are known"), Words(WIDTH - SIDE, 18, "Ways out")),
    )


def _by_kind(edges: Sequence[Edge]) -> list[Edge]:
    return sorted(edges, key=lambda edge: ORDER.index(edge.kind))


def _height(boxes: Sequence[Box]) -> int:
    return boxes[-1].y + boxes[-1].height if boxes else 0


def _column(
    x: int, y: int, ends: Sequence[tuple[TransitionType, Stop | None]], names: Mapping[TransitionType, str]
) -> tuple[list[Box], list[Words]]:
    """The boxes of a side from top to bottom, with the name of each kind of move above its boxes."""
    boxes: list[Box] = []
    words: list[Words] = []
    for index, (kind, stop) in enumerate(ends):
        if index == 0 or ends[index - 1][0] is not kind:
            words.append(Words(x + 2, y + 19, names[kind]))
            y += HEADING
        lines = wrapped(stop.name if stop else "Out of care", SIDE - 58, SIZE)
        height = max(38, 10 + LINE_HEIGHT * len(lines))
        text = stacked(lines, x + 46, y + height // 2)
        boxes.append(
            Box(
                number=stop.number if stop else None,
                href=stop.href if stop else "",
                name=stop.name if stop else "Out of care",
                x=x,
                y=y,
                width=SIDE,
                height=height,
                lines=text,
            )
        )
        y += height + GAP
    return boxes, words


def _centre(stop: Stop, middle: int) -> Box:
    lines = wrapped(stop.name, CENTRE_WIDTH - 20, SIZE)
    height = 58 + LINE_HEIGHT * len(lines)
    top = middle - height // 2
    text = tuple(Words(line.x, line.y, line.text, "middle") for line in stacked(lines, WIDTH // 2, middle + 17))
    return Box(
        number=stop.number,
        href=stop.href,
        name=stop.name,
        x=CENTRE,
        y=top,
        width=CENTRE_WIDTH,
        height=height,
        lines=text,
        here=True,
    )


def _line(edge: Edge, from_x: int, from_y: int, to_x: int, to_y: int) -> Line:
    turn = (from_x + to_x) // 2
    path = f"M{from_x} {from_y}C{turn} {from_y} {turn} {to_y} {to_x} {to_y}"
    return Line(start=edge.start, end=edge.end, kind=edge.kind.value, path=path)
