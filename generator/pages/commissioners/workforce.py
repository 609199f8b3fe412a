"""Who delivers care: roles by sector, counted from interventions, with the voluntary sector and peers always told."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.catalogue import Catalogue
from generator.model.intervention import Intervention
from generator.pages.planning_words import SECTOR


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
    """Every sector, the role that most interventions name first."""
    counts = Counter(key for item in interventions for key in item.roles if key in catalogue.roles)
    ordered = sorted(counts.items(), key=lambda found: (-found[1], found[0]))
    return tuple(
        Sector(
            words,
            tuple(
                RoleNamed(catalogue.roles[key].value.name, count)
                for key, count in ordered
                if catalogue.roles[key].value.sector == sector
            ),
        )
        for sector, words in SECTOR.items()
    )
