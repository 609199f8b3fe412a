"""Roles needed: one row for each role that a package needs."""

from collections import Counter
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.package import Package
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import in_order, lines_of, page_id
from care_pathways.table import PAGE, Cell, Column, Kind, Table

COLUMNS = (
    Column("cluster", "The number of the cluster that the package is for.", Kind.NUMBER),
    Column("role", "The name of the role."),
    Column("sector", "health, social care, education, voluntary or peer.", shown=False),
    Column("interventions", "How many interventions of the package name the role. Not a staffing number.", Kind.NUMBER),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster; the role that most interventions name comes first."""
    return Table(
        id="roles-needed",
        title="Roles needed",
        about="Roles that each package needs, counted from its interventions. This is not a staffing number.",
        columns=COLUMNS,
        rows=tuple(row for package in in_order(catalogue) for row in _rows(catalogue, package)),
    )


def _rows(catalogue: Catalogue, package: Package) -> Iterator[tuple[Cell, ...]]:
    counts = Counter(key for _, item in lines_of(catalogue, package) for key in item.roles)
    page = page_id(addresses.cluster(Audience.COMMISSIONERS, package.cluster))
    for key, count in sorted(counts.items(), key=lambda found: (-found[1], found[0])):
        role = catalogue.roles[key].value
        yield package.cluster, role.name, role.sector.value, count, page
