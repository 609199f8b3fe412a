"""What an example names and does not hold itself: marks in the words of the site, and drawings of made-up figures.

In the values of an example, `{make: mark, of: strength/offer}` is the mark as every page shows it. A drawing is made by
the function that draws it on pages, so that an example never shows what no page does.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import SimpleNamespace

from pydantic import TypeAdapter

from care_pathways.model.cluster import TransitionType
from care_pathways.page import Prose
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.charts import Chart, chart
from care_pathways.pages.commissioners.figure import Figures
from care_pathways.pages.diagrams.overlap import overlap
from care_pathways.pages.diagrams.shapes import Diagram
from care_pathways.pages.moves.all_clusters import all_clusters
from care_pathways.pages.moves.map_of_moves import HEADINGS
from care_pathways.pages.moves.moves import Edge, Stop
from care_pathways.pages.moves.one_cluster import one_cluster
from care_pathways.pages.parts.parts_of_package import NOT_NAMED, PARTS
from care_pathways.pages.tools.sheet import MET, Part, Sheet, sheet
from care_pathways.words.marks import CHECK, CONFIDENCE, REVIEW, STATUS, STRENGTH, TRANSITION, Word

PLACE = addresses.GLOSSARY
"""Where the links of a drawing lead."""

MARKS: Mapping[str, Mapping[str, Word]] = {
    "check": {key.value: word for key, word in CHECK.items()},
    "confidence": {key.value: word for key, word in CONFIDENCE.items()},
    "review": {key.value: word for key, word in REVIEW.items()},
    "status": {key.value: word for key, word in STATUS.items()},
    "strength": {key.value: word for key, word in STRENGTH.items()},
}

COUNTS = tuple[int, int, int, int, int]
"""The numbers of two clusters; what only the first has, what both have, and what only the second has."""

PARTS_OF_PACKAGE = {part.tone: part for part in (*PARTS, NOT_NAMED)}


@dataclass(frozen=True, kw_only=True)
class Moves:
    """Made-up clusters in groups, and the moves between them; `of` is the cluster to draw, none for all."""

    label: str
    groups: dict[str, dict[int, str]]
    edges: tuple[Edge, ...]
    number: int | None = None


def mark(of: object) -> Word:
    """A mark by its list and its key."""
    kind, _, key = str(of).partition("/")
    return MARKS[kind][key]


def moves(of: object) -> Diagram:
    """The drawing of one cluster, or of all."""
    given = TypeAdapter(Moves).validate_python(of)
    groups = [
        (name, [Stop(number=number, name=title, href=PLACE, review="6 months") for number, title in own.items()])
        for name, own in given.groups.items()
    ]
    if given.number is None:
        return all_clusters(given.label, groups, given.edges, HEADINGS)
    stops = {stop.number: stop for _, own in groups for stop in own}
    return one_cluster(given.label, stops, given.number, given.edges, TRANSITION)


def names_of_moves(of: object) -> dict[TransitionType, str]:
    """What some kinds of move are called."""
    return {kind: TRANSITION[kind] for kind in TypeAdapter(list[TransitionType]).validate_python(of)}


def figures(of: object) -> Chart:
    """A chart of bars."""
    return chart(TypeAdapter(Figures).validate_python(of))


def worksheet(of: object) -> Sheet:
    """A worksheet of some parts."""
    parts = TypeAdapter(list[Part]).validate_python(of)
    return sheet("styleguide", "Made-up worksheet", "Row", MET, parts)


MAKERS: Mapping[str, Callable[[object], object]] = {
    "mark": mark,
    "marks": lambda of: tuple(MARKS[str(of)].values()),
    "names-of-moves": names_of_moves,
    "prose": lambda of: Prose(str(of)),
    "part-of-package": lambda of: PARTS_OF_PACKAGE[str(of)],
    "moves": moves,
    "overlap": lambda of: overlap(*TypeAdapter(COUNTS).validate_python(of)),
    "chart": figures,
    "worksheet": worksheet,
}


def made(value: object, mapping: Callable[..., object] = SimpleNamespace) -> object:
    """The values of an example as a template sees them: a mapping has its keys as fields, and `make` is made."""
    match value:
        case {"make": str(name), "of": of}:
            found = MAKERS[name](made(of, dict))
        case dict():
            found = mapping(**{str(key): made(one, mapping) for key, one in value.items()})
        case list():
            found = tuple(made(one, mapping) for one in value)
        case _:
            found = value
    return found
