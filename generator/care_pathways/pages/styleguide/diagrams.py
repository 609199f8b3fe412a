"""Made-up examples of the components that show clusters beside each other: maps, lists of moves, matrix, comparison."""

from dataclasses import dataclass

from care_pathways.model.audience import Audience
from care_pathways.model.cluster import TransitionType
from care_pathways.model.provenance import Confidence
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.charts import Chart, chart
from care_pathways.pages.commissioners.figure import Figures, Panel, Row
from care_pathways.pages.commissioners.heat import Cell, Heat, HeatColumn, HeatRow
from care_pathways.pages.comparisons.compare_any import Choice as ClusterChoice
from care_pathways.pages.comparisons.compare_any import CompareAny
from care_pathways.pages.comparisons.compare_any import Row as AnyRow
from care_pathways.pages.comparisons.comparison import Difference, Packages
from care_pathways.pages.comparisons.comparison import Row as Compared
from care_pathways.pages.diagrams.overlap import Overlap, overlap
from care_pathways.pages.diagrams.shapes import Diagram
from care_pathways.pages.matrix.matrix import Column, ColumnGroup, RowGroup
from care_pathways.pages.matrix.matrix_filter import Choice, Facet
from care_pathways.pages.moves.all_clusters import all_clusters
from care_pathways.pages.moves.map_of_moves import HEADINGS
from care_pathways.pages.moves.map_of_moves import Row as MovesRow
from care_pathways.pages.moves.moves import Edge, Move, Stop
from care_pathways.pages.moves.moves_of_cluster import MovesOfCluster
from care_pathways.pages.moves.one_cluster import one_cluster
from care_pathways.pages.parts.parts_of_package import CHOOSE, NOT_NAMED, PARTS, SPECIFIC, Part
from care_pathways.pages.styleguide.matrix import matrix
from care_pathways.words.marks import CONFIDENCE, TRANSITION

PLACE = addresses.GLOSSARY
LONG_NAME = "A name that is so long that it needs two lines beside its bar"
NAMES = {
    1: "First made-up cluster",
    2: "Second, with a name that is so long that it needs two lines",
    3: "Third",
    4: "Fourth, in another group",
}
STOPS = {number: Stop(number=number, name=name, href=PLACE, review="6 months") for number, name in NAMES.items()}
EDGES = (
    Edge(1, 2, TransitionType.STEP_UP),
    Edge(1, 3, TransitionType.STEP_UP),
    Edge(2, 1, TransitionType.STEP_DOWN),
    Edge(2, 4, TransitionType.OTHER),
    Edge(4, 2, TransitionType.RETURN_AFTER_ADMISSION),
    Edge(2, 2, TransitionType.RETURN_AFTER_ADMISSION),
    Edge(1, None, TransitionType.DISCHARGE),
    Edge(2, None, TransitionType.DISCHARGE),
)


@dataclass(frozen=True, kw_only=True)
class Diagrams:
    """Examples, by component."""

    map: Diagram
    names: dict[TransitionType, str]
    rows: tuple[MovesRow, ...]
    moves_drawn: MovesOfCluster
    moves_without_drawing: MovesOfCluster
    moves: tuple[Move, ...]
    columns: tuple[ColumnGroup, ...]
    groups: tuple[RowGroup, ...]
    facets: tuple[Facet, ...]
    legend: tuple[Part, ...]
    overlaps: tuple[tuple[Overlap, Packages], ...]
    charts: tuple[Chart, ...]
    heat: Heat
    any: CompareAny


def diagrams() -> Diagrams:
    """One example of each state."""
    groups = (("A made-up group", [STOPS[1], STOPS[2], STOPS[3]]), ("Another", [STOPS[4]]))
    label = "Made-up map. The list in the next part says the same."
    drawing = one_cluster("Made-up moves. The tables below say the same.", STOPS, 2, EDGES, TRANSITION)
    links = (_link(3), Link("1, 2 and 3, all together", PLACE))
    whole = Link("The map of all clusters", addresses.map_of_moves(Audience.PROFESSIONALS))
    return Diagrams(
        map=all_clusters(label, groups, EDGES, HEADINGS),
        names=TRANSITION,
        rows=tuple(
            MovesRow(cluster=_link(number), review="6 months", moves=_moves(number), plain=())
            for number in NAMES
            if _moves(number)
        ),
        moves_drawn=MovesOfCluster(
            diagram=drawing, into=_moves(2, into=True), out=_moves(2), all_clusters=whole, compare=links
        ),
        moves_without_drawing=MovesOfCluster(
            diagram=None, into=(), out=(_moves(1)[0],), all_clusters=whole, compare=()
        ),
        moves=_moves(2),
        columns=(
            ColumnGroup("A made-up group", tuple(Column(number, NAMES[number], PLACE) for number in (1, 2, 3))),
            ColumnGroup("Another", (Column(4, NAMES[4], PLACE),)),
        ),
        groups=tuple(matrix()),
        facets=(
            Facet("cluster", "A list", (Choice("1", "A choice", 2), Choice("2", "A choice with a longer name", 1))),
            Facet("kind", "Another list", (Choice("one-kind", "One", 2),)),
        ),
        legend=PARTS,
        overlaps=(
            (overlap(1, 2, 2, 3, 1), _packages((1, 2), 2, 3, 1)),
            (overlap(3, 4, 0, 1, 4), _packages((3, 4), 0, 1, 4)),
        ),
        charts=(
            chart(_figures("one", ("Made-up things",), (Panel("", (Row("A name", (7,)), Row(LONG_NAME, (2,)))),))),
            chart(
                _figures(
                    "parts",
                    ("First part", "Second part", "Third part"),
                    (
                        Panel("One panel", (Row("All three", (4, 3, 2)), Row("The second only", (0, 5, 0)))),
                        Panel("Another panel", (Row("With words", (1, 0, 1), "two in all"),)),
                    ),
                )
            ),
        ),
        heat=Heat(
            groups=(("One group", 4), ("Another", 2)),
            columns=tuple(
                HeatColumn(number=number, link=Link(f"Made-up cluster {number}", PLACE), total=number)
                for number in range(1, 7)
            ),
            rows=(
                HeatRow(name="Each step once", cells=tuple(Cell(count=number, step=number) for number in range(6))),
                HeatRow(name="Nothing", cells=(Cell(count=0, step=0),) * 6),
            ),
            legend=((1, "1"), (5, "5 or more")),
        ),
        any=CompareAny(
            choices=tuple(
                ClusterChoice(number, Link(f"{number}. {name}", PLACE), ()) for number, name in NAMES.items()
            ),
            rows=(AnyRow(Link("Made-up help", PLACE), "0123"), AnyRow(Link("Other made-up help", PLACE), "2222")),
            parts=(*PARTS, NOT_NAMED),
            ready=(("1-2", PLACE),),
        ),
    )


def _figures(name: str, columns: tuple[str, ...], panels: tuple[Panel, ...]) -> Figures:
    return Figures(
        id=f"bars-{name}",
        title=f"Made-up chart of {name}",
        finding="What it finds",
        reading="",
        note="",
        head="Name",
        columns=columns,
        panels=panels,
    )


def _link(number: int) -> Link:
    return Link(f"{number}. {NAMES[number]}", PLACE)


def _moves(number: int, into: bool = False) -> tuple[Move, ...]:
    """The moves of a cluster, for the tables: the same as the lines of the drawings."""
    edges = [edge for edge in EDGES if (edge.end == number and edge.start != number if into else edge.start == number)]
    support = (CONFIDENCE[Confidence.LOCAL], CONFIDENCE[Confidence.UNVERIFIED])
    return tuple(
        Move(
            direction=TRANSITION[edge.kind],
            clusters=() if edge.end is None else (_link(edge.start if into else edge.end),),
            criteria="A made-up reason"
            if index % 2
            else "A longer made-up reason, so that the line breaks in a narrow column",
            mark=support[index % 2],
            sources=(),
        )
        for index, edge in enumerate(edges)
    )


def _packages(numbers: tuple[int, int], only_first: int, shared: int, only_second: int) -> Packages:
    def rows(count: int, *parts: Part) -> tuple[Compared, ...]:
        return tuple(Compared(Link(f"Made-up help {number + 1}", PLACE), parts) for number in range(count))

    return Packages(
        shared=rows(shared, SPECIFIC, CHOOSE),
        some=(),
        only=(
            Difference(numbers[0], rows(only_first, SPECIFIC, NOT_NAMED)),
            Difference(numbers[1], rows(only_second, NOT_NAMED, CHOOSE)),
        ),
        everyone=(Link("Made-up help for everyone", PLACE),),
    )
