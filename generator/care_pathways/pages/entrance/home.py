"""The front page with its three doors, and the home of each view."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.analysis.standing import any_reviewed
from care_pathways.catalogue import Catalogue
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience
from care_pathways.model.cluster import ClusterUse
from care_pathways.model.written import PartOfHome
from care_pathways.page import Link, Page
from care_pathways.pages import addresses
from care_pathways.pages.lists.what_changed import address_for, changes_for
from care_pathways.pages.tools.stages import Stage, stages
from care_pathways.words import descriptions
from care_pathways.words.reviews import NOT_REVIEWED, PART_REVIEWED


@dataclass(frozen=True)
class Part:
    """Pages written by hand, under a heading."""

    id: str
    name: str
    links: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class Home:
    """All that the templates of these pages see."""

    clusters: int
    interventions: int
    guidance: int
    edition: str
    reviewed: str
    """How far the whole was reviewed, in a sentence."""
    written: tuple[Part, ...]
    carers: Link | None
    stages: tuple[Stage, ...]
    changes: Link | None
    numbers: tuple[Link, ...]
    """Every number that may be on a letter, with its page in this view."""


TITLES = {
    Audience.PEOPLE: "Help that fits what you need",
    Audience.PROFESSIONALS: "Care packages and the evidence for them",
    Audience.COMMISSIONERS: "Planning care for groups of people",
}
DESCRIPTIONS = {
    Audience.PEOPLE: descriptions.HOME_FOR_PEOPLE,
    Audience.PROFESSIONALS: descriptions.HOME_FOR_PROFESSIONALS,
    Audience.COMMISSIONERS: descriptions.HOME_FOR_COMMISSIONERS,
}


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Home, and a home for each view."""
    yield Page(
        address="",
        title="Care packages and pathways for every mental health care cluster",
        description=descriptions.HOME.format(count=catalogue.framework.value.last_number),
        template="home.html",
        view=partial(view, catalogue, None),
        counterparts=_homes(),
        show_contents=False,
    )
    for audience in Audience:
        yield Page(
            address=addresses.address(addresses.home(audience)),
            title=TITLES[audience],
            description=DESCRIPTIONS[audience],
            template=f"{audience}/home.html",
            view=partial(view, catalogue, audience),
            audience=audience,
            counterparts=_homes(),
            show_contents=False,
        )


def _homes() -> dict[Audience, str]:
    return addresses.everywhere({audience: addresses.home(audience) for audience in Audience})


def view(catalogue: Catalogue, audience: Audience | None) -> Home:
    """What the page shows."""
    carers = catalogue.page(named_pages.CARERS)
    return Home(
        clusters=sum(record.value.use is ClusterUse.DESCRIBES_NEEDS for record in catalogue.clusters.values()),
        interventions=len(catalogue.interventions),
        guidance=len(catalogue.guidance),
        edition=catalogue.framework.value.edition,
        reviewed=PART_REVIEWED if any_reviewed(catalogue.national) else NOT_REVIEWED,
        written=tuple(_written(catalogue, audience)),
        carers=Link("I support someone", addresses.written(carers.key)) if carers else None,
        numbers=tuple(
            Link(str(number), addresses.cluster(audience or Audience.PEOPLE, number))
            for number in sorted(map(int, catalogue.clusters))
        ),
        changes=Link("What changed", address_for(audience)) if audience and changes_for(catalogue, audience) else None,
        stages=stages(catalogue) if audience is Audience.COMMISSIONERS else (),
    )


def _written(catalogue: Catalogue, audience: Audience | None) -> Iterator[Part]:
    mine = [record.value for record in catalogue.written.values() if audience and record.value.audience is audience]
    mine.sort(key=lambda page: (page.place, page.title))
    for part in PartOfHome:
        links = tuple(Link(page.title, addresses.written(page.id)) for page in mine if page.part is part)
        if links:
            yield Part(part.name.lower(), part.value, links)
