"""Several teams side by side: files of one worksheet, opened together in the page. Nothing is sent."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions


def pages(catalogue: Catalogue) -> Iterator[Page]:  # noqa: ARG001 - the same whatever the content
    """One page, for commissioners. It has no content of its own, so its view is empty."""
    yield Page(
        address=addresses.address(addresses.MERGE),
        title="Several teams side by side",
        description=descriptions.MERGE,
        template="commissioners/merge.html",
        view=lambda: None,
        audience=Audience.COMMISSIONERS,
        trail=(Link("Planning tools", addresses.TOOLS),),
        search=SearchText(kind=ResultKind.TOOL, group="", words="merge gap analyses teams places variation area"),
        show_contents=False,
    )
