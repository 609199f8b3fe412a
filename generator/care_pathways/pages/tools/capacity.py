"""Capacity sums: posts, hours and caseload from the reader's own numbers. No number of ours is in any of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.tools.capacity_sums import CALCULATION, EXAMPLE, Calculation, Example

VIEW = Audience.COMMISSIONERS


@dataclass(frozen=True)
class Capacity:
    """All that the template sees."""

    calculation: Calculation
    example: Example


def pages(catalogue: Catalogue) -> Iterator[Page]:  # noqa: ARG001 - the same whatever the content
    """One page, for commissioners."""
    yield Page(
        address=addresses.address(addresses.CAPACITY),
        title="Capacity calculator",
        description="Posts, hours and caseload from your own numbers, with each formula beside its answer. "
        "Nothing is kept.",
        template="commissioners/capacity.html",
        view=partial(view),
        audience=VIEW,
        trail=(Link("Planning tools", addresses.TOOLS),),
        search=SearchText(
            kind=ResultKind.TOOL,
            group="",
            words="capacity sums demand workforce whole-time equivalent WTE FTE posts caseload Little's law staffing",
        ),
        show_contents=False,
    )


def view() -> Capacity:
    """What the page shows."""
    return Capacity(CALCULATION, EXAMPLE)
