"""The page of a service of an area, for each reader."""

from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.local.area import Area
from care_pathways.model.local.service import Service
from care_pathways.page import Link, Page, Prose, ResultKind, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.area import here
from care_pathways.pages.area.box import ServiceLine
from care_pathways.pages.area.contacts import Contact
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.search_texts import lines, plain
from care_pathways.words import descriptions
from care_pathways.words.grammar import day


@dataclass(frozen=True, kw_only=True)
class ServicePage:
    """All that the page of a service shows."""

    area: str
    line: ServiceLine
    ask: str
    who_for: Prose
    hours: str
    out_of_hours: Prose | None
    access: Prose | None
    contacts: tuple[Contact, ...]
    form: Link | None
    address: str | None
    places: tuple[str, ...]
    languages: tuple[str, ...]
    clusters: tuple[Link, ...]
    run_by: Link
    social_care: bool
    checked_on: str
    source: str


def service_page(catalogue: Catalogue, area: Area, record: Record[Service], audience: Audience) -> Page:
    """The page of one service in one view."""
    item = record.value
    return Page(
        address=addresses.address(addresses.local_service(audience, record.key)),
        title=item.name,
        description=descriptions.LOCAL_SERVICE.format(service=item.name, area=area.name),
        template="area/service.html",
        view=partial(service, catalogue, area, record, audience),
        audience=audience,
        trail=(Link(f"In {area.name}", addresses.area(audience)),),
        counterparts=addresses.everywhere({other: addresses.local_service(other, record.key) for other in Audience}),
        subject=record.name,
        search=SearchText(
            kind=ResultKind.LOCAL,
            words=lines((*item.also, *item.languages)),
            summary=plain(item.people.what),
            body=plain(lines((item.people.who_for, *item.places))),
        ),
    )


def service(catalogue: Catalogue, area: Area, record: Record[Service], audience: Audience) -> ServicePage:
    """What the page of a service shows."""
    item, people = record.value, record.value.people
    partner = catalogue.local.partners[item.partner].value.name if item.partner else ""
    run_by = Link(partner, addresses.partner(audience, item.partner)) if item.partner else here.by(area, audience)

    def words(text: str | None) -> Prose | None:
        return prose(catalogue, audience, text) if text else None

    return ServicePage(
        area=area.name,
        line=here.service_line(catalogue, audience, record.key, item),
        ask=here.asked(audience, item),
        who_for=prose(catalogue, audience, people.who_for),
        hours=people.hours,
        out_of_hours=words(people.out_of_hours),
        access=words(people.access),
        contacts=tuple(here.lines_of(catalogue, item.lines)),
        form=Link("Use the form", item.form) if item.form else None,
        address=item.address,
        places=item.places,
        languages=item.languages,
        clusters=tuple(Link(f"Cluster {number}", addresses.cluster(audience, number)) for number in item.clusters),
        run_by=run_by,
        social_care=item.social_care,
        checked_on=day(item.checked_on) or "",
        source=item.source,
    )
