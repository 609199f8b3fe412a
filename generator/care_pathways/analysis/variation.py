"""How areas differ: what each says of each line of each package, as far as it was taken from their sites."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.intervention import Intervention
from care_pathways.model.local.offer import Offered
from care_pathways.model.published_area import AreaOffers, PublishedArea


@dataclass(frozen=True)
class Row:
    """A line of a package, and what each area says of it, in the order of the areas. None: it has not said it."""

    cluster: int
    intervention: Intervention
    said: tuple[Offered | None, ...]

    @property
    def counts(self) -> Mapping[Offered, int]:
        """How many areas say each."""
        return {state: count for state in Offered if (count := self.said.count(state))}


def areas(catalogue: Catalogue) -> Sequence[PublishedArea]:
    """Those on the list, by name."""
    found = (record.value for record in catalogue.published_areas.values())
    return sorted(found, key=lambda area: (area.name.casefold(), area.id))


def rows(catalogue: Catalogue, taken: Iterable[AreaOffers]) -> Iterator[Row]:
    """Every line of every package, by cluster."""
    held = [{(offer.cluster, offer.intervention): offer.offered for offer in area.offers} for area in taken]
    for _, record in sorted(catalogue.packages.items(), key=lambda pair: int(pair[0])):
        package = record.value
        for key in (*package.specific, *package.choose_together, *package.for_everyone):
            said = tuple(offers.get((package.cluster, key)) for offers in held)
            yield Row(package.cluster, catalogue.interventions[key].value, said)


def unknown(catalogue: Catalogue, area: AreaOffers) -> int:
    """How many of its offers are of lines that this edition does not have."""
    lines = {(row.cluster, row.intervention.id) for row in rows(catalogue, ())}
    return sum((offer.cluster, offer.intervention) not in lines for offer in area.offers)
