"""Capacity sums, from demand to staff and back, with the reader's own numbers. No number of ours is in any of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.tools import capacity_sums, people_sums
from care_pathways.pages.tools.calculation import Calculation, Example
from care_pathways.words import descriptions
from care_pathways.words.capacity import FROM_DEMAND, FROM_STAFF

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True, kw_only=True)
class Side:
    """One way round: what it asks, in a heading and a line, its sums, and its example."""

    heading: str
    about: str
    calculation: Calculation
    example: Example


@dataclass(frozen=True)
class Capacity:
    """All that the template sees."""

    sides: tuple[Side, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:  # noqa: ARG001 - the same whatever the content
    """One page, for commissioners."""
    yield Page(
        address=addresses.address(addresses.CAPACITY),
        title="Capacity calculator",
        description=descriptions.CAPACITY,
        template="commissioners/capacity.html",
        view=partial(view),
        audience=VIEW,
        trail=(Link("Planning tools", addresses.TOOLS),),
        search=SearchText(
            kind=ResultKind.TOOL,
            group="",
            words="capacity sums demand workforce whole-time equivalent WTE FTE posts caseload Little's law staffing "
            "how many people can a team see hours direct share",
        ),
        show_contents=False,
    )


def view() -> Capacity:
    """What the page shows."""
    return Capacity(
        (
            Side(
                heading="From staff to people",
                about=FROM_STAFF,
                calculation=people_sums.CALCULATION,
                example=people_sums.EXAMPLE,
            ),
            Side(
                heading="From demand to staff",
                about=FROM_DEMAND,
                calculation=capacity_sums.CALCULATION,
                example=capacity_sums.EXAMPLE,
            ),
        )
    )
