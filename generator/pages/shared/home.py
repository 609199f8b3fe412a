"""The front page with its three doors, and the home of each view."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.catalogue import Catalogue
from generator.model.cluster import ClusterUse
from generator.model.written import Audience
from generator.page import Link, Page
from generator.pages import addresses
from generator.pages.parts import Fact, fact


@dataclass(frozen=True)
class Home:
    """All that the templates of these pages see."""

    clusters: int
    interventions: int
    guidance: int
    status: Fact | None
    edition: str
    written: tuple[Link, ...]


TITLES = {
    Audience.PEOPLE: "Help that fits what you need",
    Audience.PROFESSIONALS: "Care packages and the evidence for them",
    Audience.COMMISSIONERS: "Planning care for groups of people",
}
DESCRIPTIONS = {
    Audience.PEOPLE: "The mental health care clusters in plain words: what yours means, what can help, what to ask.",
    Audience.PROFESSIONALS: "The care package of each mental health care cluster, with the evidence for each line.",
    Audience.COMMISSIONERS: "What must be in place for each mental health care cluster, and ways to see if it works.",
}


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Home, and a home for each view."""
    yield Page(
        "",
        "Care packages and pathways for every mental health care cluster",
        "An independent, plain reference to the 21 English mental health care clusters: what each means, "
        "what can help, and the evidence.",
        "home.html",
        partial(view, catalogue, None),
        counterparts=_homes(),
        show_contents=False,
    )
    for audience in Audience:
        yield Page(
            addresses.address(addresses.home(audience)),
            TITLES[audience],
            DESCRIPTIONS[audience],
            f"{audience}/home.html",
            partial(view, catalogue, audience),
            audience,
            counterparts=_homes(),
            show_contents=False,
        )


def _homes() -> dict[Audience, str]:
    return addresses.everywhere({audience: addresses.home(audience) for audience in Audience})


def view(catalogue: Catalogue, audience: Audience | None) -> Home:
    """What the page shows."""
    framework = catalogue.framework
    return Home(
        sum(record.value.use is ClusterUse.DESCRIBES_NEEDS for record in catalogue.clusters.values()),
        len(catalogue.interventions),
        len(catalogue.guidance),
        fact(catalogue, framework.value.status) if framework else None,
        framework.value.edition if framework else "",
        tuple(
            Link(record.value.title, addresses.written(record.key))
            for record in catalogue.written.values()
            if record.value.audience is audience and audience
        ),
    )
