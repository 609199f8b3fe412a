"""The matrix: every intervention against every cluster, with its part in the package and its strength."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.fit import fitting_lines
from care_pathways.catalogue import Catalogue, Key, Record
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention, InterventionKind
from care_pathways.model.provenance import Strength
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.matrix.matrix_filter import Facet, Values, facets, values
from care_pathways.pages.parts.parts_of_package import NOT_NAMED, PARTS, Part, part_of
from care_pathways.words import descriptions
from care_pathways.words.marks import KIND, STRENGTH, WARNING, Word


@dataclass(frozen=True)
class Column:
    """A cluster at the head of a column."""

    number: int
    name: str
    href: str


@dataclass(frozen=True)
class ColumnGroup:
    """A group of clusters over its columns."""

    name: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, kw_only=True)
class Row:
    """An intervention, the verbs of its evidence, and its part in the packages of each group of columns."""

    link: Link
    strengths: tuple[Word, ...]
    cells: tuple[tuple[Part, ...], ...]
    values: Values = ()


@dataclass(frozen=True)
class RowGroup:
    """The interventions of one kind."""

    id: str
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Matrix:
    """All that the template sees."""

    columns: tuple[ColumnGroup, ...]
    groups: tuple[RowGroup, ...]
    legend: tuple[Part, ...]
    facets: tuple[Facet, ...]
    interventions: int


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One for professionals and one for commissioners. People have the list of what can help."""
    for audience in (Audience.PROFESSIONALS, Audience.COMMISSIONERS):
        yield Page(
            address=addresses.address(addresses.matrix(audience)),
            title="Interventions by cluster",
            description=descriptions.MATRIX,
            template="shared/matrix.html",
            view=partial(view, catalogue, audience),
            audience=audience,
            counterparts=addresses.everywhere({other: addresses.matrix(other) for other in Audience}),
            search=SearchText(
                kind=ResultKind.LIST,
                group="",
                words="matrix table grid overview interventions clusters strength filter",
            ),
            show_contents=False,
        )


def view(catalogue: Catalogue, audience: Audience) -> Matrix:
    """Columns by number in their groups; rows by title in their kinds."""
    columns = tuple(
        ColumnGroup(
            group.name,
            tuple(
                Column(cluster.number, cluster.short_label, addresses.cluster(audience, cluster.number))
                for record in catalogue.clusters.values()
                if (cluster := record.value).group == group.id
            ),
        )
        for group in catalogue.groups.values()
    )
    groups = []
    for kind in sorted(InterventionKind, key=lambda kind: KIND[kind]):
        found = [record for record in catalogue.interventions.values() if record.value.kind is kind]
        found.sort(key=lambda record: record.value.title.casefold())
        if found:
            rows = tuple(_row(catalogue, audience, record, columns) for record in found)
            groups.append(RowGroup(kind.value, KIND[kind], rows))
    values_of_rows = [row.values for group in groups for row in group.rows]
    return Matrix(
        columns=columns,
        groups=tuple(groups),
        legend=PARTS,
        facets=facets(catalogue, values_of_rows),
        interventions=len(catalogue.interventions),
    )


def _row(
    catalogue: Catalogue, audience: Audience, record: Record[Intervention], columns: tuple[ColumnGroup, ...]
) -> Row:
    named = [
        number for number, package in catalogue.packages.items() if part_of(package.value, record.key) != NOT_NAMED
    ]
    fitting = fitting_lines(catalogue, record.value.evidence, map(int, named)).fitting
    strengths = {line.strength for line in fitting}
    verbs = [STRENGTH[strength] for strength in Strength if strength in strengths and strength is not Strength.DO_NOT]
    return Row(
        link=Link(record.value.title, addresses.intervention(audience, record.key)),
        strengths=(*verbs, WARNING) if Strength.DO_NOT in strengths else tuple(verbs),
        cells=tuple(
            tuple(_part(catalogue, column.number, record.key) for column in group.columns) for group in columns
        ),
        values=values(catalogue, record.value),
    )


def _part(catalogue: Catalogue, number: int, key: Key) -> Part:
    return part_of(catalogue.packages[number].value, key) if number in catalogue.packages else NOT_NAMED
