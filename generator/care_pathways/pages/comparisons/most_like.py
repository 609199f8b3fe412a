"""The cluster whose package is most like this one, and what only this one has: what a page for staff says of itself."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.model.package import Package
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.comparisons.comparison import comparisons
from care_pathways.words.grammar import first_of

NAMED = 6
"""How many interventions are named before the rest is counted."""


@dataclass(frozen=True, kw_only=True)
class MostLike:
    """`only_here` names what the other package has not, beside what everyone is offered; empty where that is none."""

    number: int
    shared: int
    only_here: str
    side_by_side: Link


def most_like(catalogue: Catalogue, package: Package, audience: Audience) -> MostLike | None:
    """Among the clusters that a page sets beside this one, the one whose package is most like it."""
    own = _own(package)
    others = [
        other
        for pair in comparisons(catalogue)
        if len(pair) == 2 and package.cluster in pair
        for other in pair
        if other != package.cluster
    ]
    if not others:
        return None
    found = max(others, key=lambda other: _likeness(own, _own(catalogue.packages[other].value)))
    there = _own(catalogue.packages[found].value)
    pair = sorted((package.cluster, found))
    return MostLike(
        number=found,
        shared=len(own.keys() & there.keys()),
        only_here=first_of([catalogue.interventions[key].value.title for key in own if key not in there], NAMED),
        side_by_side=Link(f"{pair[0]} and {pair[1]} side by side", addresses.comparison(audience, pair)),
    )


def _own(package: Package) -> dict[str, None]:
    """What is offered besides what holds for everyone, in the order of the author."""
    return dict.fromkeys((*package.specific, *package.choose_together))


def _likeness(one: dict[str, None], other: dict[str, None]) -> float:
    """The share of all that either has which both have, so that a long package is not like every other."""
    return len(one.keys() & other.keys()) / len(one.keys() | other.keys())
