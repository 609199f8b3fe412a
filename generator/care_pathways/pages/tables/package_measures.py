"""Measures of packages: one row for each outcome measure that an intervention of a package uses."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.package import Package
from care_pathways.pages import addresses
from care_pathways.pages.tables.cells import in_order, lines_of, page_id
from care_pathways.table import PAGE, Cell, Column, Kind, Table

COLUMNS = (
    Column("cluster", "The number of the cluster that the package is for.", Kind.NUMBER),
    Column("measure", "The name that people use."),
    Column("about", "What it looks at."),
    Column("rated_by", "Who fills it in."),
    Column("core", "Does an intervention of the specific core use it?", Kind.YES_OR_NO),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster, then in the order of the package."""
    return Table(
        id="package-measures",
        title="Package measures",
        about="Outcome measures used with the interventions of each package. No rating text.",
        columns=COLUMNS,
        rows=tuple(row for package in in_order(catalogue) for row in _rows(catalogue, package)),
    )


def _rows(catalogue: Catalogue, package: Package) -> Iterator[tuple[Cell, ...]]:
    page = page_id(addresses.cluster(Audience.PROFESSIONALS, package.cluster))
    core = {key for item in package.specific for key in _measures(catalogue, item)}
    keys = dict.fromkeys(key for _, item in lines_of(catalogue, package) for key in item.measures)
    for measure in (catalogue.measures[key].value for key in keys):
        yield package.cluster, measure.name, measure.about, measure.rated_by, measure.id in core, page


def _measures(catalogue: Catalogue, intervention: str) -> tuple[str, ...]:
    return catalogue.interventions[intervention].value.measures
