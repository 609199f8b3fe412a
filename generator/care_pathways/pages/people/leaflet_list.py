"""The list of everything that people can take away, by cluster."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model.audience import Audience
from care_pathways.page import Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.lists.listing import Listing, Section
from care_pathways.pages.lists.lists import cluster_card
from care_pathways.words import descriptions, everywhere

VIEW = Audience.PEOPLE


@dataclass(frozen=True)
class Leaflets:
    """All that the template sees."""

    groups: Listing


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page."""
    yield Page(
        address=addresses.address(addresses.LEAFLETS),
        title=everywhere.LEAFLETS,
        description=descriptions.LEAFLETS,
        template="people/leaflets.html",
        view=partial(view, catalogue),
        audience=VIEW,
        search=SearchText(
            kind=ResultKind.WRITTEN, group="", words="print PDF download large print paper handout fridge sheet"
        ),
        show_contents=False,
    )


def view(catalogue: Catalogue) -> Leaflets:
    """Clusters with a package, by group."""
    sections = tuple(
        Section(
            group.id,
            group.people_name,
            tuple(
                cluster_card(record.value, VIEW)
                for record in catalogue.clusters.values()
                if record.value.group == group.id and record.value.number in catalogue.packages
            ),
        )
        for group in catalogue.groups.values()
    )
    return Leaflets(Listing(sections, sum(len(section.cards) for section in sections)))
