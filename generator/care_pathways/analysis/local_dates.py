"""What grows old in an area: numbers and services, waiting times, notes. Dates are counted from the last look."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model
from care_pathways.source import Keys

NUMBERS = timedelta(days=90)
"""Lines, services and partners are compared with their source at least this often."""
WAITING = timedelta(days=31)
"""A waiting time is renewed at least this often."""
TEXTS = timedelta(days=731)
"""Notes, differences and offers are decided anew at least this often: two years."""


@dataclass(frozen=True, kw_only=True)
class LocalDate:
    """One date of a local record, how long it holds, and what to do when it is over."""

    record: Record[Model]
    keys: Keys
    what: str
    seen: date
    limit: timedelta
    todo: str

    @property
    def due(self) -> date:
        """Its last good day."""
        return self.seen + self.limit


def local_dates(catalogue: Catalogue) -> Iterator[LocalDate]:
    """Every date of the area that somebody has to renew."""
    local = catalogue.local
    for held in local.looked_at:
        yield LocalDate(
            record=held,
            keys=("checked_on",),
            what=held.value.name,
            seen=held.value.checked_on,
            limit=NUMBERS,
            todo="Ring it or ask, compare every detail, and set checked_on to that day",
        )
    for service in local.services.values():
        if waiting := service.value.waiting:
            yield LocalDate(
                record=service,
                keys=("waiting", "on"),
                what=f"The waiting time of {service.value.name}",
                seen=waiting.on,
                limit=WAITING,
                todo="Put in the newest figure with its day, or take it out",
            )
    for text in local.beside:
        yield LocalDate(
            record=text,
            keys=("on",),
            what=f"What is said in {text.key}",
            seen=text.value.on,
            limit=TEXTS,
            todo="Have it decided anew, and set on to that day; or take it out",
        )
    for offer in local.offers.values():
        yield LocalDate(
            record=offer,
            keys=("checked_on",),
            what=f"The offer {offer.key}",
            seen=offer.value.checked_on,
            limit=TEXTS,
            todo="Ask the service, and set checked_on to that day",
        )
