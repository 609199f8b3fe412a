"""Lines that pages of pathways and of clusters share: roles, partners, quality standards, interdependencies."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.guidance import Guidance
from care_pathways.model.pathway import Interdependency, Partner, RoleNeed
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.words.marks import STATUS, Word
from care_pathways.words.planning import SECTOR


@dataclass(frozen=True, kw_only=True)
class Need:
    """A role with its skills, or a partner with what it brings."""

    name: str
    sector: str
    who: str | None
    text: str


@dataclass(frozen=True)
class QualityStandard:
    """A quality standard that applies, and where it stands."""

    link: Link
    title: str
    status: Word


@dataclass(frozen=True)
class Dependency:
    """A service that the pathway cannot do without."""

    service: str
    what_for: str
    pathway: Link | None


def role(catalogue: Catalogue, need: RoleNeed) -> Need:
    """A role and what it must be able to do."""
    return _need(catalogue, need.role, None, need.skills)


def partner(catalogue: Catalogue, found: Partner) -> Need:
    """A partner and what it brings."""
    return _need(catalogue, found.role, found.who, found.brings)


def quality_standard(record: Record[Guidance]) -> QualityStandard:
    """A quality standard by its reference."""
    link = Link(record.value.reference, addresses.guidance(record.key))
    return QualityStandard(link, record.value.title, STATUS[record.value.status])


def dependency(catalogue: Catalogue, item: Interdependency) -> Dependency:
    """A service, with a link where a pathway here covers it."""
    record = catalogue.pathways.named(item.pathway)
    link = Link(record.value.title, addresses.pathway(record.key)) if record else None
    return Dependency(item.service, item.what_for, link)


def _need(catalogue: Catalogue, key: str, who: str | None, text: str) -> Need:
    role = catalogue.roles[key].value
    return Need(name=role.name, sector=SECTOR[role.sector], who=who, text=text)
