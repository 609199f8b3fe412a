"""No two clusters, and no two packages, say nearly the same to people: each text is about its own readers."""

from collections.abc import Iterator
from itertools import combinations

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model

MOST = 0.8
FEWEST = 20
"""Runs of five words without which a text is too short to be told from another."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Of all runs of five words in two people's texts, at most four in five stand in both."""
    for kind in ("cluster", "package"):
        texts = [record for record in catalogue.records(kind) if len(record.runs_of_five) >= FEWEST]
        for first, later in combinations(texts, 2):
            if (share := _share(first, later)) > MOST:
                yield Diagnostic(
                    later.at("people", on_key=True),
                    "alike-clusters",
                    f"The people's text is {share:.0%} the same as that of {first.file.name}; the limit is {MOST:.0%}",
                    "Write it anew, for the people of this cluster",
                )


def _share(first: Record[Model], later: Record[Model]) -> float:
    """What two texts have in common, 0 to 1: shared runs of five words, divided by all runs (Jaccard)."""
    sizes = sorted((len(first.runs_of_five), len(later.runs_of_five)))
    if sizes[0] <= MOST * sizes[1]:
        return 0.0  # even if one were part of the other, they could not share as much
    both = len(first.runs_of_five & later.runs_of_five)
    return both / (sum(sizes) - both)
