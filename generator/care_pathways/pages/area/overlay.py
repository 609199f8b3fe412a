"""Puts the box "In [area]" on the pages of the national text that the area has something to say about."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience
from care_pathways.model.local.area import Area
from care_pathways.page import Page
from care_pathways.pages import addresses
from care_pathways.pages.area import here
from care_pathways.pages.area.box import Here
from care_pathways.pages.area.here import Places
from care_pathways.pages.area.tools import with_offers
from care_pathways.pages.parts.prose import prose

TEXTS = {
    named_pages.KEY_WORKERS: ("what_to_expect",),
    named_pages.HOW_A_CLUSTER_IS_CHOSEN: ("how_clusters_are_given",),
    named_pages.IF_YOU_DISAGREE: ("if_you_disagree", "comments"),
}
"""On which written pages the texts of area.yml stand."""
HEADINGS = {
    "about": "Who we are",
    "what_to_expect": "What to expect here",
    "how_clusters_are_given": "How a cluster is chosen here",
    "if_you_disagree": "If you do not agree",
    "comments": "Comments and complaints",
}


def with_area(pages: Iterable[Page], catalogue: Catalogue) -> Iterator[Page]:
    """The pages, each with its box where there is something to say. Without an area they are as they were."""
    area = catalogue.local.area
    if area is None:
        yield from pages
        return
    for page in pages:
        found = box(catalogue, area.value, page)
        filled = with_offers(page, catalogue)
        yield replace(filled, here=partial(_same, found)) if found and not found.empty else filled


def _same(found: Here) -> Here:
    return found


def box(catalogue: Catalogue, area: Area, page: Page) -> Here | None:
    """What the area says on a page."""
    audience = page.audience or Audience.PEOPLE
    if f"/{page.address}" == addresses.HELP:
        return Here(area=area.name, body=here.by(area, audience), contacts=here.for_help(catalogue))
    if page.subject is None or page.audience is None:
        return _home(catalogue, area, page) if page.audience else None
    kind, key = page.subject
    if kind == "cluster" and f"/{page.address}" == addresses.cluster(audience, int(key)):
        return _cluster(catalogue, area, audience, int(key))
    if kind == "intervention":
        return _intervention(catalogue, area, audience, str(key))
    if kind == "pathway":
        places: Places = [("pathway", key)]
        return Here(
            area=area.name,
            body=here.by(area, audience),
            notes=here.notes(catalogue, audience, places),
            differences=here.differences(catalogue, audience, places),
        )
    return _written(catalogue, area, audience, str(key)) if kind == "page" else None


def _home(catalogue: Catalogue, area: Area, page: Page) -> Here | None:
    audience = page.audience or Audience.PEOPLE
    if f"/{page.address}" != addresses.home(audience):
        return None
    about = prose(catalogue, audience, area.people.about)
    return Here(area=area.name, body=here.by(area, audience), texts=((HEADINGS["about"], about),))


def _cluster(catalogue: Catalogue, area: Area, audience: Audience, number: int) -> Here:
    local, places = catalogue.local, [("cluster", number), ("package", number)]
    offers = [record.value for record in local.offers.values() if record.value.cluster == number]
    named = {offer.service for offer in offers}
    services = [item for item in local.services.values() if number in item.value.clusters or item.key in named]
    partners = [item for item in local.partners.values() if number in item.value.clusters]
    return Here(
        area=area.name,
        body=here.by(area, audience),
        contacts=here.for_help(catalogue) if audience is Audience.PEOPLE else (),
        services=here.services(catalogue, audience, services),
        offers=here.offers(catalogue, audience, offers),
        partners=here.partners(catalogue, audience, partners),
        notes=here.notes(catalogue, audience, places),
        differences=here.differences(catalogue, audience, places),
    )


def _intervention(catalogue: Catalogue, area: Area, audience: Audience, key: str) -> Here:
    local, places = catalogue.local, [("intervention", key)]
    offers = [record.value for record in local.offers.values() if record.value.intervention == key]
    named = {offer.service for offer in offers}
    return Here(
        area=area.name,
        body=here.by(area, audience),
        services=here.services(catalogue, audience, [item for item in local.services.values() if item.key in named]),
        offers=here.offers(catalogue, audience, offers, by_cluster=True),
        notes=here.notes(catalogue, audience, places),
        differences=here.differences(catalogue, audience, places),
    )


def _written(catalogue: Catalogue, area: Area, audience: Audience, key: str) -> Here:
    names = catalogue.written[key].value.names
    places, fields = [("page", key)], next((TEXTS[name] for name in names if name in TEXTS), ())
    said = ((HEADINGS[name], getattr(area.people, name)) for name in fields)
    return Here(
        area=area.name,
        body=here.by(area, audience),
        texts=tuple((heading, prose(catalogue, audience, text)) for heading, text in said if text),
        contacts=tuple(here.lines_of(catalogue, area.body.lines)) if "comments" in fields else (),
        notes=here.notes(catalogue, audience, places),
        differences=here.differences(catalogue, audience, places),
    )
