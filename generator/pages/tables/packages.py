"""Packages: one row for each intervention that a package names."""

from generator.catalogue import Catalogue
from generator.model.intervention import Intervention
from generator.model.package import Package
from generator.model.written import Audience
from generator.pages import addresses
from generator.pages.tables.cells import cited, in_order, lines_of, listed, page_id
from generator.pages.words import KIND, STRENGTH
from generator.table import PAGE, Cell, Column, Kind, Table

COLUMNS = (
    Column("cluster", "The number of the cluster that the package is for.", Kind.NUMBER),
    Column("part", "Fits this cluster, Choose together, or For everyone.", shown=False),
    Column("intervention", "The usual professional title."),
    Column("intervention_id", "The id of the intervention, as in the other tables and in the JSON.", shown=False),
    Column("kind", "What sort of help it is."),
    Column("delivered_by", "Who delivers it."),
    Column("evidence", "Strength and source of each line of evidence. The table Evidence has the lines themselves."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster, then in the order of the package."""
    return Table(
        "packages",
        "Packages",
        "What must be in place for each cluster: every intervention of every package.",
        COLUMNS,
        tuple(
            _row(catalogue, package, part, item)
            for package in in_order(catalogue)
            for part, item in lines_of(catalogue, package)
        ),
    )


def _row(catalogue: Catalogue, package: Package, part: str, item: Intervention) -> tuple[Cell, ...]:
    evidence = (
        " ".join(filter(None, (STRENGTH[line.strength].text, cited(catalogue, line.guidance, line.recommendation))))
        for line in item.evidence
    )
    return (
        package.cluster,
        part,
        item.title,
        item.id,
        KIND[item.kind],
        listed(item.delivered_by),
        listed(evidence),
        page_id(addresses.cluster(Audience.COMMISSIONERS, package.cluster)),
    )
