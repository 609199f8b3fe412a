"""The list of planning tools, under the four stages of strategic commissioning."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.tools.stages import Stage, stages
from care_pathways.words import descriptions


@dataclass(frozen=True)
class ToolList:
    """All that the template sees."""

    stages: tuple[Stage, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, for commissioners."""
    yield Page(
        address=addresses.address(addresses.TOOLS),
        title="Planning tools",
        description=descriptions.TOOLS,
        template="commissioners/tools.html",
        view=partial(view, catalogue),
        audience=Audience.COMMISSIONERS,
        search=SearchText(
            kind=ResultKind.TOOL, group="", words="strategic commissioning cycle stages tools worksheet calculator"
        ),
        show_contents=False,
    )


def view(catalogue: Catalogue) -> ToolList:
    """What the page shows."""
    return ToolList(stages(catalogue))
