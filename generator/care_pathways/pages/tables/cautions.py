"""Cautions: one row for each thing that a package says to avoid, or to be careful about."""

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import caution_text
from care_pathways.model.audience import Audience
from care_pathways.pages import addresses
from care_pathways.pages.parts.seen import mark_of
from care_pathways.pages.tables.cells import cited, in_order, page_id
from care_pathways.table import PAGE, Column, Kind, Table

COLUMNS = (
    Column("cluster", "The number of the cluster that the package is for.", Kind.NUMBER),
    Column(
        "caution", "What to avoid, and the exception if there is one. A caution, not a ban, unless the law says so."
    ),
    Column("source", "The source that says so, with the number of the recommendation where known."),
    Column("check", "In what it was read. The page shows it where the reader must be careful.", shown=False),
    Column("checked_note", "What was found when it was checked."),
    PAGE,
)


def table(catalogue: Catalogue) -> Table:
    """By cluster, then in the order of the package."""
    return Table(
        id="cautions",
        title="Cautions",
        about="What each package says to avoid, or to be careful about.",
        columns=COLUMNS,
        rows=tuple(
            (
                package.cluster,
                caution_text(catalogue.statements, item),
                cited(catalogue, item.statement),
                mark_of(catalogue, item.statement).text,
                catalogue.statements[item.statement].statement.seen.note if item.statement else None,
                page_id(addresses.cluster(Audience.PROFESSIONALS, package.cluster)),
            )
            for package in in_order(catalogue)
            for item in package.avoid
        ),
    )
