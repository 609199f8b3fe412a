"""The list of areas that have a site of their own: a reader chooses the one that they live or work in."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.variation import areas
from care_pathways.catalogue import Catalogue
from care_pathways.page import Link, Page, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.words import descriptions
from care_pathways.words.grammar import commas, day


@dataclass(frozen=True, kw_only=True)
class Area:
    """An area to choose."""

    link: Link
    places: tuple[str, ...]
    body: str
    edition: str
    example: bool
    taken: str


@dataclass(frozen=True, kw_only=True)
class AreaList:
    """All that the template sees. `offers` leads to what they offer, for planners."""

    areas: tuple[Area, ...]
    offers: str


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page, the same for all views."""
    yield Page(
        address=addresses.address(addresses.AREAS),
        title="Choose your area",
        description=descriptions.AREAS,
        template="shared/areas.html",
        view=partial(view, catalogue),
        search=SearchText(
            kind=ResultKind.LIST,
            group="",
            words="local services near me my trust where I live area council",
            body="\n".join(f"{item.name} {item.body} {commas(item.places)}" for item in areas(catalogue)),
        ),
        show_contents=False,
    )


def view(catalogue: Catalogue) -> AreaList:
    """By name."""
    return AreaList(
        areas=tuple(
            Area(
                link=Link(item.name, item.site),
                places=item.places,
                body=item.body,
                edition=item.edition,
                example=item.example,
                taken=day(item.taken_on) or "",
            )
            for item in areas(catalogue)
        ),
        offers=addresses.WHAT_AREAS_OFFER,
    )
