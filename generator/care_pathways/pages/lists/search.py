"""The search of each view: a field, the results below it, and ways on for whoever finds nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Link, Page
from care_pathways.pages import addresses
from care_pathways.words import descriptions
from care_pathways.words.entrances import BY_WHAT_IS_GOING_ON
from care_pathways.words.marks import AUDIENCE


@dataclass(frozen=True, kw_only=True)
class Search:
    """All that the template sees. `views` are the names of all views by their id, the reader's own first."""

    own: str
    action: str
    views: tuple[tuple[str, str], ...]
    ways_on: tuple[tuple[str, Link], ...]
    """Each with the name of an icon."""


def pages(catalogue: Catalogue) -> Iterator[Page]:  # noqa: ARG001 - the same whatever the content
    """One page for each view. It is not found by itself."""
    for audience in Audience:
        yield Page(
            address=addresses.address(addresses.search(audience)),
            title="Search",
            description=descriptions.SEARCH,
            template="shared/search.html",
            is_search=True,
            view=partial(view, audience),
            audience=audience,
            counterparts=addresses.everywhere({other: addresses.search(other) for other in Audience}),
            show_contents=False,
        )


def view(audience: Audience) -> Search:
    """What the page shows before anything is typed, and the names that the script needs."""
    people = audience is Audience.PEOPLE
    others = tuple((other.value, AUDIENCE[other]) for other in Audience if other is not audience)
    return Search(
        own=audience.value,
        action=addresses.search(audience),
        views=((audience.value, AUDIENCE[audience]), ("all", "The same for all"), *others),
        ways_on=(
            ("numeric", Link("All clusters", addresses.clusters(audience))),
            (
                "hand-heart-outline",
                Link("What can help" if people else "All interventions", addresses.interventions(audience)),
            ),
            ("sort-alphabetical-ascending", Link("A to Z", addresses.a_to_z(audience))),
            ("help-circle-outline", Link(BY_WHAT_IS_GOING_ON, addresses.WAYS_IN))
            if people
            else ("book-open-page-variant-outline", Link("Guidance", addresses.GUIDANCE)),
        ),
    )
