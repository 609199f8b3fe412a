"""The indicators of a pathway show every side of it, the sides that people and carers feel included.

A set that only counts waits and beds tells a planner nothing about whether life got better, for whom, and who was left
out. So each pathway needs at least one outcome that the person rates with a named measure (a PROM), one on experience,
one on carers, one on equity, three on inclusion, and one each on structure and process.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.pathway_indicator import Domain, PathwayIndicator
from care_pathways.words.grammar import listed

NEEDED = {
    Domain.STRUCTURE: 1,
    Domain.PROCESS: 1,
    Domain.EXPERIENCE: 1,
    Domain.INCLUSION: 3,
    Domain.CARER: 1,
    Domain.EQUITY: 1,
}
"""How many indicators of each domain a pathway has at least."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every pathway has enough of each."""
    for record in catalogue.pathways.values():
        lacking = [*_lacking(record.value.indicators)]
        if lacking:
            yield Diagnostic(
                record.at("indicators", on_key=True) if record.value.indicators else record.at("id"),
                "unbalanced-indicators",
                f"The indicators of this pathway lack {listed(lacking)}",
                "Add them under indicators:, national where a source was seen, and otherwise as a suggestion of ours",
            )


def _lacking(indicators: tuple[PathwayIndicator, ...]) -> Iterator[str]:
    if not any(item.is_prom for item in indicators):
        yield "an outcome that the person rates with a named measure"
    for domain, needed in NEEDED.items():
        found = sum(item.domain is domain for item in indicators)
        if found < needed:
            yield f"{domain} (has {found}, needs {needed})"
