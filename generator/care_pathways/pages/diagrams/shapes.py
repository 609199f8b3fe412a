"""What a diagram is made of: boxes, lines, arrowheads, words and bands, each with its place. No colour, no mark-up."""

from dataclasses import dataclass

LINE_HEIGHT = 17
"""From one line of a name to the next."""
NARROW, SHORT, WIDE = frozenset(" .,'-()/1Iijlt"), frozenset("frs"), frozenset("mwMW")


@dataclass(frozen=True)
class Words:
    """A line of text: where it begins, or its middle or end, as `anchor` says."""

    x: int
    y: int
    text: str
    anchor: str = "start"


@dataclass(frozen=True, kw_only=True)
class Box:
    """A cluster, or the way out of care: its place, its name in lines, its review, and where it leads."""

    number: int | None
    """None for the way out of care."""
    href: str
    name: str
    x: int
    y: int
    width: int
    height: int
    lines: tuple[Words, ...]
    review: Words | None = None
    ends: bool = False
    """Whether the content names a way out of care from here."""
    here: bool = False
    """Whether the diagram is about this cluster."""

    @property
    def middle(self) -> int:
        """Half-way down."""
        return self.y + self.height // 2


@dataclass(frozen=True, kw_only=True)
class Line:
    """A move: the clusters at its ends, its kind as the content calls it, and its path."""

    start: int
    end: int | None
    kind: str
    path: str


@dataclass(frozen=True, kw_only=True)
class Band:
    """A group of clusters: a strip behind them, its name, the boxes on it, and the kinds of move that touch one."""

    x: int
    y: int
    width: int
    height: int
    name: Words
    boxes: tuple[Box, ...]
    kinds: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Arrow:
    """An arrowhead: its corners, and the clusters and the kind of the lines that it ends. It fades as they do."""

    points: str
    ends: tuple[int, ...] = ()
    kind: str = ""


@dataclass(frozen=True, kw_only=True)
class Diagram:
    """A finished drawing."""

    width: int
    height: int
    label: str
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    arrows: tuple[Arrow, ...]
    words: tuple[Words, ...] = ()
    bands: tuple[Band, ...] = ()
    titles: tuple[Words, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of move that are drawn, in the order of their first line."""
        return tuple(dict.fromkeys(line.kind for line in self.lines))


def text_width(text: str, size: float) -> float:
    """About how wide a text is. On the wide side, so that it also fits in the font of a reader who lacks ours."""
    return sum(_share(letter) for letter in text) * size * 1.12


def _share(letter: str) -> float:
    if letter in NARROW:
        return 0.29
    if letter in SHORT:
        return 0.38
    if letter in WIDE:
        return 0.8
    return 0.63 if letter.isupper() else 0.53


def wrapped(text: str, width: int, size: float) -> tuple[str, ...]:
    """The text in lines no wider than `width`, cut between words."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def stacked(lines: tuple[str, ...], x: int, middle: int) -> tuple[Words, ...]:
    """Lines of text one under the other, with their middle at a height."""
    top = middle - LINE_HEIGHT * len(lines) // 2
    return tuple(Words(x, top + LINE_HEIGHT * index + 13, line) for index, line in enumerate(lines))


def arrow_right(x: int, y: int) -> str:
    """An arrowhead that points to the right and touches x, y."""
    return f"{x},{y} {x - 9},{y - 5} {x - 9},{y + 5}"


def arrow_left(x: int, y: int) -> str:
    """An arrowhead that points to the left and touches x, y."""
    return f"{x},{y} {x + 9},{y - 5} {x + 9},{y + 5}"
