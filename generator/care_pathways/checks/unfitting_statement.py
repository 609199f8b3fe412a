"""A caution or an indicator of a package rests on a statement that holds for the people of its cluster.

It may hold only with an added need: then the page says with which. What holds for other needs belongs elsewhere.
"""

from collections.abc import Iterator

from care_pathways.analysis.fit import fit
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.words.grammar import listed


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every statement that a package names itself. Those of its interventions are sorted by the pages."""
    for record in catalogue.packages.values():
        for keys, kind, key in record.references:
            if kind != "statement" or key not in catalogue.statements:
                continue
            statement, cluster = catalogue.statements[key].statement, record.value.cluster
            if {*statement.holds_for, *statement.only_with} - catalogue.populations.keys():
                continue  # a need that is not in the list is a fault of its own
            if fit(catalogue, statement, cluster).elsewhere:
                yield Diagnostic(
                    record.at(*keys),
                    "unfitting-statement",
                    f"{key} holds for {listed(statement.holds_for)}, which cluster {cluster} is not about",
                    "Name a statement that holds for the cluster, or mend holds_for: or populations.yml",
                )
