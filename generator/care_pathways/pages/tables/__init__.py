"""The tables that can be downloaded, with the words of the pages. A new table is a module and a line here."""

from collections.abc import Callable

from care_pathways.catalogue import Catalogue
from care_pathways.pages.tables import (
    cautions,
    charts,
    clusters,
    comparisons,
    crosswalk,
    evidence,
    guidance,
    indicators,
    intervention_roles,
    interventions,
    matrix,
    measures,
    national_measures,
    package_measures,
    packages,
    pathway_dependencies,
    pathway_indicators,
    pathway_partners,
    pathways,
    quality,
    reference_costs,
    roles,
    roles_needed,
    scale_sets,
    scales,
    sources,
    standards,
)
from care_pathways.table import Table

TABLES: tuple[Callable[[Catalogue], Table], ...] = (
    clusters.table,
    packages.table,
    interventions.table,
    matrix.table,
    comparisons.table,
    evidence.table,
    cautions.table,
    indicators.table,
    pathways.table,
    pathway_indicators.table,
    pathway_partners.table,
    pathway_dependencies.table,
    standards.table,
    national_measures.table,
    roles_needed.table,
    roles.table,
    intervention_roles.table,
    measures.table,
    package_measures.table,
    guidance.table,
    crosswalk.table,
    reference_costs.table,
    scales.table,
    scale_sets.table,
    charts.table,
    quality.table,
    sources.table,
)


def all_tables(catalogue: Catalogue) -> tuple[Table, ...]:
    """Every table, in the order of the workbook."""
    return tuple(table(catalogue) for table in TABLES)


__all__ = ["all_tables"]
