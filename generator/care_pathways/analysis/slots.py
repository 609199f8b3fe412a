"""Which questions of the national text an area has answered, and which are still empty."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.slot import EachCluster, Slot


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One question, of one cluster where it is asked of each: how much of it is answered."""

    slot: Slot
    cluster: int | None
    filled: int
    of: int

    @property
    def empty(self) -> bool:
        """Is something of it still open?"""
        return self.filled < self.of


def answers(catalogue: Catalogue) -> Iterator[Answer]:
    """Every question, in the order of the file; those of clusters by number."""
    local, area = catalogue.local, catalogue.local.area
    for record in catalogue.slots.values():
        slot = record.value
        if slot.each_cluster:
            for number in sorted(map(int, catalogue.packages)):
                filled, of = _of_cluster(catalogue, slot.each_cluster, number)
                yield Answer(slot=slot, cluster=number, filled=filled, of=of)
        elif slot.line:
            yield Answer(slot=slot, cluster=None, filled=min(1, len(local.lines_for(slot.line))), of=1)
        elif slot.text:
            said = area and getattr(area.value.people, slot.text.value)
            yield Answer(slot=slot, cluster=None, filled=1 if said else 0, of=1)


def _of_cluster(catalogue: Catalogue, asked: EachCluster, number: int) -> tuple[int, int]:
    local = catalogue.local
    if asked is EachCluster.SERVICE:
        return min(1, sum(number in record.value.clusters for record in local.services.values())), 1
    package = catalogue.packages[number].value
    lines = {*package.for_everyone, *package.specific, *package.choose_together}
    return sum(record.value.cluster == number for record in local.offers.values()), len(lines)
