"""The list of planning tools, under the four stages of strategic commissioning."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Page, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.parts.search_texts import TOOLS
from care_pathways.pages.tools.stages import Stage, stages


@dataclass(frozen=True)
class ToolList:
    """All that the template sees."""

    stages: tuple[Stage, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, for commissioners."""
    yield Page(
        addresses.address(addresses.TOOLS),
        "Planning tools",
        "Every tool for planning under its stage: understand the context, set the strategy, deliver, evaluate.",
        "commissioners/tools.html",
        partial(view, catalogue),
        Audience.COMMISSIONERS,
        search=SearchText(TOOLS, "", "strategic commissioning cycle stages tools worksheet calculator"),
        show_contents=False,
    )


def view(catalogue: Catalogue) -> ToolList:
    """What the page shows."""
    return ToolList(stages(catalogue))
