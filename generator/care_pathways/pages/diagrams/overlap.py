"""Two packages as two bars: what they share lies under both, what only one has sticks out."""

from dataclasses import dataclass

WIDTH, LEFT, BAR, GAP = 420, 40, 30, 4
"""The whole drawing, the room for the numbers of the clusters, the height of a bar, and the gap between the two."""


@dataclass(frozen=True)
class Bar:
    """The package of a cluster: its number, and its bar."""

    number: int
    x: int
    y: int
    width: int


@dataclass(frozen=True)
class Segment:
    """A part of the drawing with its count: only in the first, in both, or only in the second."""

    x: int
    width: int
    count: int
    shared: bool

    @property
    def middle(self) -> int:
        """Half-way along."""
        return self.x + self.width // 2


@dataclass(frozen=True)
class Overlap:
    """The finished drawing."""

    width: int
    height: int
    bar: int
    bars: tuple[Bar, Bar]
    segments: tuple[Segment, ...]


def overlap(first: int, second: int, only_first: int, shared: int, only_second: int) -> Overlap:
    """The bars of two clusters by number, from the three counts."""
    counts = (only_first, shared, only_second)
    ends = [LEFT]
    for count in counts:
        ends.append(ends[-1] + round((WIDTH - LEFT) * count / max(1, sum(counts))))
    segments = tuple(
        Segment(ends[index], ends[index + 1] - ends[index], count, index == 1)
        for index, count in enumerate(counts)
        if count
    )
    return Overlap(
        WIDTH,
        2 * BAR + GAP,
        BAR,
        (Bar(first, LEFT, 0, ends[2] - LEFT), Bar(second, ends[1], BAR + GAP, ends[3] - ends[1])),
        segments,
    )
