"""The parts of the box "In [area]" on a page of the national text: what one reader is told about one topic."""

from collections.abc import Iterable, Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.local.area import Area
from care_pathways.model.local.line import FOR_HELP
from care_pathways.model.local.note import LocalDifference, Note, Sides
from care_pathways.model.local.offer import Offer
from care_pathways.model.local.partner import Partner
from care_pathways.model.local.service import Service
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.area.box import DifferenceText, NoteText, OfferLine, PartnerLine, ServiceLine
from care_pathways.pages.area.contacts import Contact, contact
from care_pathways.pages.parts.prose import prose
from care_pathways.words.area import ASKED_BY, OFFERED, REFERRED_BY
from care_pathways.words.grammar import commas, day, partial_date

PEOPLE, PROFESSIONALS = Audience.PEOPLE, Audience.PROFESSIONALS


Places = Iterable[tuple[str, str | int]]
"""Records of the national text that a page is about: field of `beside`, and key."""


def notes(catalogue: Catalogue, audience: Audience, places: Places) -> tuple[NoteText, ...]:
    """The notes beside those records that have words for this reader."""
    found = (record.value for record in catalogue.local.notes.values() if record.value.beside.place in set(places))
    return tuple(
        NoteText(text=prose(catalogue, audience, words), reason=note.reason, decided=_decided(note))
        for note in found
        if (words := getattr(note, audience.value))
    )


def differences(catalogue: Catalogue, audience: Audience, places: Places) -> tuple[DifferenceText, ...]:
    """The differences beside those records that have words for this reader."""
    wanted = set(places)
    found = (item.value for item in catalogue.local.differences.values() if item.value.beside.place in wanted)
    return tuple(
        difference(catalogue, audience, item, sides)
        for item in found
        if (sides := getattr(item, audience.value)) is not None
    )


def difference(catalogue: Catalogue, audience: Audience, item: LocalDifference, sides: Sides) -> DifferenceText:
    """One difference as a reader sees it."""
    return DifferenceText(
        national=prose(catalogue, audience, sides.national),
        here=prose(catalogue, audience, sides.here),
        reason=item.reason,
        decided=_decided(item),
    )


def _decided(item: Note | LocalDifference) -> str:
    return f"{item.decided_by}, {day(item.on)}"


def service_line(catalogue: Catalogue, audience: Audience, key: str | int, service: Service) -> ServiceLine:
    """A service as this reader sees it in a list."""
    people, clinical = service.people, service.professionals
    how = people.how if audience is PEOPLE else clinical.how if audience is PROFESSIONALS else None
    waiting = service.waiting
    return ServiceLine(
        link=Link(service.name, addresses.local_service(audience, key)),
        what=prose(catalogue, audience, people.what),
        how=prose(catalogue, audience, how) if how else None,
        ask="" if audience is PEOPLE else asked(audience, service),
        waiting=f"{waiting.text} ({day(waiting.on)}, {waiting.source})" if waiting else None,
        criteria=clinical.criteria if audience is PROFESSIONALS else (),
        not_for=clinical.not_for if audience is PROFESSIONALS else (),
    )


def asked(audience: Audience, service: Service) -> str:
    """Who may ask for it, in the words of this reader."""
    if audience is not PEOPLE:
        return f"Referral: {commas(REFERRED_BY[by] for by in service.asked_by)}"
    words = ", or ".join(ASKED_BY[by] for by in service.asked_by)
    return f"{words[:1].upper()}{words[1:]}"


def services(catalogue: Catalogue, audience: Audience, wanted: Iterable[Record[Service]]) -> tuple[ServiceLine, ...]:
    """Services in the order of their file."""
    keys = {record.key for record in wanted}
    found = catalogue.local.services.values()
    return tuple(service_line(catalogue, audience, item.key, item.value) for item in found if item.key in keys)


def offers(
    catalogue: Catalogue, audience: Audience, wanted: Iterable[Offer], *, by_cluster: bool = False
) -> tuple[tuple[str, tuple[OfferLine, ...]], ...]:
    """Offers by how far they are offered. `by_cluster` names the cluster of each: they are all of one intervention."""
    items = tuple(wanted)
    groups = ((label, tuple(item for item in items if item.offered is state)) for state, label in OFFERED.items())
    return tuple(
        (label, tuple(_offer(catalogue, audience, item, by_cluster) for item in held)) for label, held in groups if held
    )


def _offer(catalogue: Catalogue, audience: Audience, item: Offer, by_cluster: bool) -> OfferLine:
    kind = catalogue.interventions[item.intervention].value
    title = kind.people.title if audience is PEOPLE else kind.title
    words = (item.people.note if item.people else None) if audience is PEOPLE else item.note
    cluster = Link(f"Cluster {item.cluster}", addresses.cluster(audience, item.cluster))
    return OfferLine(
        link=cluster if by_cluster else Link(title, addresses.intervention(audience, item.intervention)),
        by=_by(catalogue, audience, item),
        since=partial_date(item.since) if item.since and audience is not PEOPLE else None,
        note=prose(catalogue, audience, words) if words else None,
    )


def _by(catalogue: Catalogue, audience: Audience, item: Offer) -> Link | None:
    if item.service:
        return Link(catalogue.local.services[item.service].value.name, addresses.local_service(audience, item.service))
    if item.partner:
        return Link(catalogue.local.partners[item.partner].value.name, addresses.partner(audience, item.partner))
    return None


def partners(catalogue: Catalogue, audience: Audience, wanted: Iterable[Record[Partner]]) -> tuple[PartnerLine, ...]:
    """Partners in a list."""
    return tuple(
        PartnerLine(
            link=Link(record.value.name, addresses.partner(audience, record.key)),
            offers=prose(catalogue, audience, record.value.people.offers),
        )
        for record in wanted
    )


def for_help(catalogue: Catalogue) -> tuple[Contact, ...]:
    """The lines of the area that stand beside the national ones."""
    return tuple(map(contact, catalogue.local.lines_for(*FOR_HELP)))


def lines_of(catalogue: Catalogue, keys: Iterable[str]) -> Iterator[Contact]:
    """The named lines."""
    for key in keys:
        yield contact(catalogue.local.lines[key].value)


def by(area: Area, audience: Audience) -> Link:
    """Who says it."""
    return Link(area.body.name, addresses.area(audience))
