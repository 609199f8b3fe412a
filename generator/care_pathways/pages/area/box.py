"""What the box "In [area]" shows, part by part."""

from dataclasses import dataclass

from care_pathways.page import Link, Prose
from care_pathways.pages.area.contacts import Contact
from care_pathways.words.grammar import commas


@dataclass(frozen=True, kw_only=True)
class ServiceLine:
    """A service in a list."""

    link: Link
    what: Prose
    how: Prose | None
    ask: str
    waiting: str | None
    criteria: tuple[str, ...]
    not_for: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class OfferLine:
    """A line of a package with what this reader is told of it."""

    link: Link
    by: Link | None
    since: str | None
    note: Prose | None


@dataclass(frozen=True, kw_only=True)
class PartnerLine:
    """A partner in a list."""

    link: Link
    offers: Prose


@dataclass(frozen=True, kw_only=True)
class NoteText:
    """A note with who decided it and why."""

    text: Prose
    reason: str
    decided: str


@dataclass(frozen=True, kw_only=True)
class DifferenceText:
    """The national text and local practice side by side."""

    national: Prose
    here: Prose
    reason: str
    decided: str


@dataclass(frozen=True, kw_only=True)
class Here:
    """All that the box shows. What the area does not say about a topic is left out."""

    area: str
    body: Link
    texts: tuple[tuple[str, Prose], ...] = ()
    contacts: tuple[Contact, ...] = ()
    services: tuple[ServiceLine, ...] = ()
    offers: tuple[tuple[str, tuple[OfferLine, ...]], ...] = ()
    partners: tuple[PartnerLine, ...] = ()
    notes: tuple[NoteText, ...] = ()
    differences: tuple[DifferenceText, ...] = ()

    @property
    def short(self) -> bool:
        """Is there so little that nothing need be folded?"""
        return sum(map(bool, (self.services, self.offers, self.partners))) == 1 and not self.contacts

    @property
    def names_of_services(self) -> str:
        """What a reader sees of the services while they are folded."""
        return commas(line.link.text for line in self.services)

    @property
    def names_of_partners(self) -> str:
        """The same of the partners."""
        return commas(line.link.text for line in self.partners)

    @property
    def counts_of_offers(self) -> str:
        """The same of the offers."""
        return commas(f"{len(lines)} {label.lower()}" for label, lines in self.offers)

    @property
    def empty(self) -> bool:
        """Is there nothing to say?"""
        said = (self.texts, self.contacts, self.services, self.offers, self.partners, self.notes, self.differences)
        return not any(said)
