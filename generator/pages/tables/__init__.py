"""The tables that can be downloaded, with the words of the pages. A new table is a module and a line here."""

from collections.abc import Callable

from generator.catalogue import Catalogue
from generator.pages.tables import (
    cautions,
    clusters,
    crosswalk,
    evidence,
    guidance,
    indicators,
    interventions,
    measures,
    national_measures,
    packages,
    pathway_indicators,
    pathway_partners,
    pathways,
    roles,
    roles_needed,
    scales,
    sources,
    standards,
)
from generator.table import Table

TABLES: tuple[Callable[[Catalogue], Table], ...] = (
    clusters.table,
    packages.table,
    interventions.table,
    evidence.table,
    cautions.table,
    indicators.table,
    pathways.table,
    pathway_indicators.table,
    pathway_partners.table,
    standards.table,
    national_measures.table,
    roles_needed.table,
    roles.table,
    measures.table,
    guidance.table,
    crosswalk.table,
    scales.table,
    sources.table,
)


def all_tables(catalogue: Catalogue) -> tuple[Table, ...]:
    """Every table, in the order of the workbook."""
    return tuple(table(catalogue) for table in TABLES)


__all__ = ["all_tables"]
