"""The pages of an area in each view: the body with its lines and partners, and one for each service."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.local.area import Area
from care_pathways.model.local.line import FOR_HELP, LineUse
from care_pathways.model.local.partner import Partner
from care_pathways.page import Link, Page, Prose, ResultKind, SearchPart, SearchText
from care_pathways.pages import addresses
from care_pathways.pages.area import here
from care_pathways.pages.area.box import DifferenceText, ServiceLine
from care_pathways.pages.area.contacts import Contact
from care_pathways.pages.area.local_service import service_page
from care_pathways.pages.area.overlay import HEADINGS
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.search_texts import lines, plain
from care_pathways.words import descriptions
from care_pathways.words.area import LINE, PARTNER
from care_pathways.words.grammar import day


@dataclass(frozen=True, kw_only=True)
class PartnerEntry:
    """A partner on the page of the body."""

    id: str
    name: str
    offers: Prose
    how: Prose | None
    contacts: tuple[Contact, ...]
    web: Link | None
    checked_on: str


@dataclass(frozen=True, kw_only=True)
class BodyPage:
    """All that the page of the body shows."""

    area: str
    places: tuple[str, ...]
    name: str
    kind: str
    web: Link
    responsible: str
    corrections: Link | None
    texts: tuple[tuple[str, Prose], ...]
    contacts: tuple[tuple[str, tuple[Contact, ...]], ...]
    services: tuple[ServiceLine, ...]
    partners: tuple[tuple[str, tuple[PartnerEntry, ...]], ...]
    differences: tuple[DifferenceText, ...]


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """Nothing without an area."""
    if area := catalogue.local.area:
        for audience in Audience:
            yield _body_page(catalogue, area, audience)
            for service in catalogue.local.services.values():
                yield service_page(catalogue, area.value, service, audience)


def _body_page(catalogue: Catalogue, area: Record[Area], audience: Audience) -> Page:
    item = area.value
    return Page(
        address=addresses.address(addresses.area(audience)),
        title=f"In {item.name}",
        description=descriptions.AREA.format(area=item.name, body=item.body.name),
        template="area/body.html",
        view=partial(body, catalogue, item, audience),
        audience=audience,
        counterparts=addresses.everywhere({other: addresses.area(other) for other in Audience}),
        subject=area.name,
        search=SearchText(
            kind=ResultKind.LOCAL, words=lines((item.body.name, *item.places)), body=plain(item.people.about)
        ),
        search_parts=tuple(_partner_part(record) for record in catalogue.local.partners.values()),
    )


def _partner_part(record: Record[Partner]) -> SearchPart:
    partner = record.value
    text = SearchText(kind=ResultKind.LOCAL, group=PARTNER[partner.kind], summary=plain(partner.people.offers))
    return SearchPart(anchor=addresses.partner_anchor(record.key), title=partner.name, search=text, subject=record.name)


def body(catalogue: Catalogue, area: Area, audience: Audience) -> BodyPage:
    """What the page of the body shows."""
    local, people = catalogue.local, audience is Audience.PEOPLE
    said = [(name, getattr(area.people, name)) for name in HEADINGS if people or name == "about"]
    shown = [key for key, line in local.lines.items() if line.value.use in FOR_HELP or key in area.body.lines]
    contacts = {use: [str(key) for key in shown if local.lines[key].value.use is use] for use in LineUse}
    return BodyPage(
        area=area.name,
        places=area.places,
        name=area.body.name,
        kind=area.body.kind.value,
        web=Link(area.body.web.removeprefix("https://").rstrip("/"), area.body.web),
        responsible=area.body.responsible,
        corrections=Link(area.body.contact, f"mailto:{area.body.contact}") if area.body.contact else None,
        texts=tuple((HEADINGS[name], prose(catalogue, audience, text)) for name, text in said if text),
        contacts=tuple((LINE[use], tuple(here.lines_of(catalogue, keys))) for use, keys in contacts.items() if keys),
        services=here.services(catalogue, audience, local.services.values()),
        partners=tuple(
            (label, tuple(_partner(catalogue, audience, item) for item in held))
            for kind, label in PARTNER.items()
            if (held := [item for item in local.partners.values() if item.value.kind is kind])
        ),
        differences=tuple(
            here.difference(catalogue, audience, item.value, sides)
            for item in local.differences.values()
            if (sides := getattr(item.value, audience.value)) is not None
        ),
    )


def _partner(catalogue: Catalogue, audience: Audience, record: Record[Partner]) -> PartnerEntry:
    item = record.value
    return PartnerEntry(
        id=addresses.partner_anchor(record.key),
        name=item.name,
        offers=prose(catalogue, audience, item.people.offers),
        how=prose(catalogue, audience, item.people.how) if item.people.how else None,
        contacts=tuple(here.lines_of(catalogue, item.lines)),
        web=Link(f"{item.name} on the web", item.web) if item.web else None,
        checked_on=day(item.checked_on) or "",
    )
