"""What a file of own figures can name, as the tools show it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from care_pathways.analysis.countable import Countable, countable
from care_pathways.catalogue import Catalogue


@dataclass(frozen=True, kw_only=True)
class Measure:
    """Something that can have a figure; `where` is the address at which it is published, or nothing."""

    id: str
    name: str
    counts: str
    write: str
    where: str


def measure(item: Countable) -> Measure:
    """One of them."""
    return Measure(id=item.id, name=item.name, counts=item.counts, write=item.write, where=item.where)


def measures_of(catalogue: Catalogue, pathways: Collection[str]) -> Iterator[Measure]:
    """Those that belong to some pathways: national ones first."""
    for item in countable(catalogue):
        if any(pathway.id in pathways for pathway in item.pathways):
            yield measure(item)
