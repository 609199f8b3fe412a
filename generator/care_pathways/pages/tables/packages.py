"""Packages: one row for each intervention that a package names."""

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.pages import addresses
from care_pathways.pages.parts.package_lines import package_line
from care_pathways.pages.tables.cells import in_order, lines_of, listed, page_id
from care_pathways.table import PAGE, Cell, Column, Kind, Table
from care_pathways.words.marks import KIND
from care_pathways.words.package import CHOOSE_TOGETHER, FOR_EVERYONE, SPECIFIC

COLUMNS = (
    Column("cluster", "The number of the cluster that the package is for.", Kind.NUMBER),
    Column("part", f"{SPECIFIC}, {CHOOSE_TOGETHER}, or {FOR_EVERYONE}.", shown=False),
    Column("intervention", "The usual professional title."),
    Column("intervention_id", "The id of the intervention, as in the other tables and in the JSON.", shown=False),
    Column("kind", "What sort of help it is."),
    Column("delivered_by", "Who delivers it."),
    Column(
        "evidence",
        "Strength and source of each statement that holds for this cluster. The table Evidence has every line.",
    ),
    Column("with_added_needs", "The same for statements that hold when an added need is there as well.", shown=False),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster, then in the order of the package."""
    return Table(
        id="packages",
        title="Packages",
        about="What must be in place for each cluster: every intervention of every package.",
        columns=COLUMNS,
        rows=tuple(
            _row(catalogue, package, part, item)
            for package in in_order(catalogue)
            for part, item in lines_of(catalogue, package)
        ),
    )


def _row(catalogue: Catalogue, package: Package, part: str, item: Intervention) -> tuple[Cell, ...]:
    line = package_line(catalogue, Audience.COMMISSIONERS, item.id, package.cluster)
    return (
        package.cluster,
        part,
        item.title,
        item.id,
        KIND[item.kind],
        listed(item.delivered_by),
        listed(f"{found.strength.text} {found.citation.text}" for found in line.evidence) or line.ours or None,
        listed(
            f"{need.name}: {found.strength.text} {found.citation.text}"
            for need in line.with_needs
            for found in need.evidence
        ),
        page_id(addresses.cluster(Audience.COMMISSIONERS, package.cluster)),
    )
