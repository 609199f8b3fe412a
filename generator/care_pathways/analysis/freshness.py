"""How lately the sources of clinical statements were seen: within six months of the edition, longer ago, or never."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from care_pathways.analysis.due import CLINICAL_LIMIT, earliest
from care_pathways.catalogue.catalogue import Catalogue
from care_pathways.catalogue.record import Key
from care_pathways.catalogue.statements import source_of
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package


@dataclass(frozen=True)
class Freshness:
    """How many sources had their status seen within six months of a day, how many longer ago, how many never."""

    within: int
    older: int
    never: int

    @property
    def total(self) -> int:
        """All of the sources."""
        return self.within + self.older + self.never


def freshness(catalogue: Catalogue, keys: Iterable[Key], as_of: date) -> Freshness:
    """Of these sources, each counted once. A status known only by its year counts from 1 January."""
    within = older = never = 0
    for key in dict.fromkeys(keys):
        seen = catalogue.guidance[key].value.status_seen
        never += seen is None
        within += bool(seen and as_of - earliest(seen) <= CLINICAL_LIMIT)
        older += bool(seen and as_of - earliest(seen) > CLINICAL_LIMIT)
    return Freshness(within, older, never)


def cited_by(catalogue: Catalogue, package: Package | None = None, *interventions: Intervention) -> tuple[Key, ...]:
    """The sources on which a package rests with its interventions and cautions; or interventions alone."""
    named = (*package.for_everyone, *package.specific, *package.choose_together) if package else ()
    items = (*interventions, *(catalogue.interventions[key].value for key in named))
    found = [source_of(key) for item in items for key in item.evidence]
    found += [source_of(caution.statement) for caution in package.avoid if caution.statement] if package else []
    return tuple(dict.fromkeys(found))


def clinical_sources(catalogue: Catalogue) -> tuple[Key, ...]:
    """Every source on which a line of evidence or a caution rests."""
    found = [key for record in catalogue.interventions.values() for key in cited_by(catalogue, None, record.value)]
    found += [key for record in catalogue.packages.values() for key in cited_by(catalogue, record.value)]
    return tuple(dict.fromkeys(found))
