"""Two packages as two bars: what they share lies under both, what only one has sticks out."""

from dataclasses import dataclass

WIDTH, LEFT, BAR, GAP = 420, 40, 30, 4
"""The whole drawing, the room for the numbers of the clusters, the height of a bar, and the gap between the two."""


@dataclass(frozen=True, kw_only=True)
class Bar:
    """The package of a cluster: its number, and its bar."""

    number: int
    x: int
    y: int
    width: int


@dataclass(frozen=True, kw_only=True)
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


@dataclass(frozen=True, kw_only=True)
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
        Segment(x=ends[index], width=ends[index + 1] - ends[index], count=count, shared=index == 1)
        for index, count in enumerate(counts)
        if count
    )
    return Overlap(
        width=WIDTH,
        height=2 * BAR + GAP,
        bar=BAR,
        bars=(
            Bar(number=first, x=LEFT, y=0, width=ends[2] - LEFT),
            Bar(number=second, x=ends[1], y=BAR + GAP, width=ends[3] - ends[1]),
        ),
        segments=segments,
    )
