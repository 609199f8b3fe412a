"""Indicators: one row for each way to see whether a package works."""

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses
from care_pathways.pages.parts.seen import mark_of
from care_pathways.pages.tables.cells import cited, in_order, page_id
from care_pathways.table import PAGE, Column, Kind, Table

COLUMNS = (
    Column("cluster", "The number of the cluster that the package is for.", Kind.NUMBER),
    Column("indicator", "What is measured."),
    Column("source", "The national source of the measure, with the number of the statement where known."),
    Column("check", 'How far it was checked. "Suggested, not national" is an idea of ours.'),
    Column("checked_note", "What was found when it was checked."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster, then in the order of the package."""
    return Table(
        id="indicators",
        title="Package indicators",
        about="Ways to see whether each package works. No targets: a figure without a source is not given.",
        columns=COLUMNS,
        rows=tuple(
            (
                package.cluster,
                item.text,
                cited(catalogue, item.statement),
                mark_of(catalogue, item.statement).text,
                catalogue.statements[item.statement].statement.seen.note if item.statement else None,
                page_id(addresses.cluster(Audience.COMMISSIONERS, package.cluster)),
            )
            for package in in_order(catalogue)
            for item in package.commissioners.indicators
        ),
    )
