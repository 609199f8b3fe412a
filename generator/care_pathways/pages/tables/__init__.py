"""The tables that can be downloaded, with the words of the pages. A new table is a module and a line here."""

from collections.abc import Callable
from dataclasses import replace

from care_pathways.catalogue import Catalogue
from care_pathways.pages.tables import (
    areas,
    cautions,
    charts,
    clusters,
    clusters_today,
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

TOPICS: dict[str, tuple[Callable[[Catalogue], Table], ...]] = {
    "Clusters and their packages": (
        clusters.table,
        packages.table,
        matrix.table,
        comparisons.table,
        package_measures.table,
        indicators.table,
        cautions.table,
    ),
    "Interventions and their evidence": (interventions.table, evidence.table, intervention_roles.table, measures.table),
    "Pathways": (
        pathways.table,
        pathway_indicators.table,
        pathway_partners.table,
        pathway_dependencies.table,
    ),
    "Standards and national measures": (standards.table, national_measures.table, guidance.table, sources.table),
    "Workforce": (roles_needed.table, roles.table),
    "The clusters as a currency": (
        clusters_today.table,
        crosswalk.table,
        reference_costs.table,
        scales.table,
        scale_sets.table,
    ),
    "Counts of this site": (charts.table, quality.table),
}
"""The tables by what they are about, in the order of the workbook."""
TABLES = tuple(table for tables in TOPICS.values() for table in tables)


def all_tables(catalogue: Catalogue) -> tuple[Table, ...]:
    """Every table, in the order of the workbook."""
    found = (replace(table(catalogue), topic=topic) for topic, tables in TOPICS.items() for table in tables)
    return (*found, *areas.tables(catalogue))


__all__ = ["all_tables"]
