"""Who delivers care: roles by sector, counted from interventions, with the voluntary sector and peers always told."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Key
from care_pathways.model.intervention import Intervention
from care_pathways.model.lists import RoleSector
from care_pathways.model.pathway import Pathway
from care_pathways.pages.parts.used_in import part_of
from care_pathways.words.planning import SECTOR


@dataclass(frozen=True)
class RoleNamed:
    """A role, and how many of the interventions name it. Not a staffing number."""

    name: str
    interventions: int


@dataclass(frozen=True)
class Sector:
    """The roles of one sector. None where no intervention names one: a gap to ask about, not a proof."""

    name: str
    roles: tuple[RoleNamed, ...]


def sectors(catalogue: Catalogue, interventions: Iterable[Intervention]) -> tuple[Sector, ...]:
    """Every sector, the role that most interventions name first. Education only where a role is of it."""
    counts = Counter(key for item in interventions for key in item.roles)
    ordered = sorted(counts.items(), key=lambda found: (-found[1], found[0]))
    found = {
        sector: tuple(
            RoleNamed(catalogue.roles[key].value.name, count)
            for key, count in ordered
            if catalogue.roles[key].value.sector is sector
        )
        for sector in SECTOR
    }
    return tuple(Sector(SECTOR[sector], roles) for sector, roles in found.items() if _told(sector, roles))


def _told(sector: RoleSector, names: Collection[object]) -> bool:
    return bool(names) or sector is not RoleSector.EDUCATION


@dataclass(frozen=True)
class SectorOfIntervention:
    """Who delivers an intervention in one sector, and the partners in that sector on the pathways that use it."""

    name: str
    roles: tuple[str, ...]
    partners: tuple[str, ...]


def of_intervention(catalogue: Catalogue, item: Intervention) -> tuple[SectorOfIntervention, ...]:
    """Every sector. Where an intervention names nobody, the partners of its pathways are who to ask."""
    partners: dict[RoleSector, list[str]] = {}
    for pathway in pathways_using(catalogue, item.id):
        for partner in pathway.in_place.partners:
            if partner.role not in item.roles:
                role = catalogue.roles[partner.role].value
                partners.setdefault(role.sector, []).append(role.name)
    roles = {found.name: tuple(role.name for role in found.roles) for found in sectors(catalogue, [item])}
    return tuple(
        SectorOfIntervention(words, roles.get(words, ()), tuple(dict.fromkeys(partners.get(sector, ()))))
        for sector, words in SECTOR.items()
        if _told(sector, (*roles.get(words, ()), *partners.get(sector, ())))
    )


def pathways_using(catalogue: Catalogue, key: Key) -> Iterator[Pathway]:
    """The pathways with a cluster whose package names the intervention."""
    for record in catalogue.pathways.values():
        packages = (catalogue.packages.get(number) for number in record.value.clusters)
        if any(package and part_of(package.value, key) for package in packages):
            yield record.value
