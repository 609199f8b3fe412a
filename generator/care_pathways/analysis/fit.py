"""Which statements hold for a cluster: worked out from the needs that they hold for, never typed."""

from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line
from care_pathways.model.population import Population, PopulationKind
from care_pathways.model.statement import SourceStatement

STRONGEST_FIRST = (
    "must",
    "statutory",
    "offer",
    "standard",
    "option",
    "consider",
    "guidance",
    "good-practice",
    "research",
)
"""Strengths in the order in which a line of a package is summed up. A "do not" warns, and sums up nothing."""


@dataclass(frozen=True, kw_only=True)
class Fit:
    """Whether a statement holds for a cluster; if only with an added need, for which ones."""

    holds: bool
    with_needs: tuple[str, ...] = ()
    """Added needs, any of which must be there as well. Empty when it holds without, or not at all."""

    @property
    def elsewhere(self) -> bool:
        """Is it about other needs?"""
        return not self.holds and not self.with_needs


@dataclass(frozen=True, kw_only=True)
class FittingLines:
    """The statements behind an intervention, as they hold for a cluster or for any of several."""

    fitting: tuple[Line, ...]
    added: tuple[tuple[Population, tuple[Line, ...]], ...]
    """For each added need, in the order of the list of needs, what holds when it is there as well."""
    elsewhere: tuple[Line, ...]

    @property
    def strongest(self) -> Line | None:
        """The line whose verb sums up the others."""
        ranked = [line for line in self.fitting if line.strength in STRONGEST_FIRST]
        return min(ranked, key=lambda line: STRONGEST_FIRST.index(line.strength), default=None)


def fit(catalogue: Catalogue, statement: SourceStatement, cluster: int) -> Fit:
    """The one rule: one of its needs is that of the cluster, or holds for everyone; and what must be there as well."""
    open_needs = [key for key in statement.holds_for if _is(catalogue, key, PopulationKind.ADDED)]
    base = any(
        _is(catalogue, key, PopulationKind.EVERYONE) or cluster in catalogue.clusters_by_need[key]
        for key in statement.holds_for
    )
    if not base and not open_needs:
        return Fit(holds=False)
    also = statement.only_with
    if also and not any(cluster in catalogue.clusters_by_need[key] for key in also):
        return Fit(holds=False, with_needs=also if base else (*open_needs, *also))
    return Fit(holds=True) if base else Fit(holds=False, with_needs=tuple(open_needs))


def fitting_lines(catalogue: Catalogue, keys: Iterable[str], clusters: Iterable[int]) -> FittingLines:
    """Statements by how they hold for any of the clusters: the best fit of each counts."""
    numbers = tuple(clusters)
    fitting, elsewhere, added = [], [], dict[str, list[Line]]()
    for line in catalogue.lines(keys):
        fits = [fit(catalogue, line.statement, number) for number in numbers]
        needs = dict.fromkeys(need for found in fits for need in found.with_needs)
        if any(found.holds for found in fits):
            fitting.append(line)
        elif needs:
            for need in needs:
                added.setdefault(need, []).append(line)
        else:
            elsewhere.append(line)
    in_order = [record.value for key, record in catalogue.populations.items() if key in added] if added else ()
    return FittingLines(
        fitting=tuple(fitting),
        added=tuple((need, tuple(added[need.id])) for need in in_order),
        elsewhere=tuple(elsewhere),
    )


def with_need(catalogue: Catalogue, need: str) -> tuple[Line, ...]:
    """Every statement that holds for an added need: for it, for what it is part of, or for a part of it."""
    names = _family(catalogue, need)
    return tuple(
        line for line in catalogue.statements.values() if names & {*line.statement.holds_for, *line.statement.only_with}
    )


def _family(catalogue: Catalogue, need: str) -> frozenset[str]:
    """A need, what it is part of, and its parts."""
    found = {need, *catalogue.populations[need].value.within}
    found |= {record.value.id for record in catalogue.populations.values() if need in record.value.within}
    return frozenset(found)


def _is(catalogue: Catalogue, population: str, kind: PopulationKind) -> bool:
    return catalogue.populations[population].value.kind is kind
