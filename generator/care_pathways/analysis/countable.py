"""What an area can have a figure for: every national measure, and every indicator of a pathway without one."""

from collections.abc import Iterator
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.pathway import Pathway
from care_pathways.model.pathway_indicator import PathwayIndicator

PARTS = {
    "count": "Number",
    "numerator": "Number (the upper one of a rate)",
    "denominator": "Number (the lower one of a rate)",
    "proportion": "Share, as 78%",
    "median": "Median",
    "percentile": "Percentile",
}
"""How a figure is to be written, by what a measure is."""


@dataclass(frozen=True, kw_only=True)
class Countable:
    """Something to have a figure for. `id` is how a file of figures names it."""

    id: str
    name: str
    counts: str
    write: str
    pathways: tuple[Pathway, ...]
    where: str = ""
    """The address at which the figure for an area is published."""


def ids(catalogue: Catalogue, pathway: Pathway, item: PathwayIndicator) -> tuple[str, ...]:
    """The ids under which a file can have the figure of an indicator: the shares first, then what they are made of."""
    known = [catalogue.national_measures[key].value for key in item.national]
    known.sort(key=lambda measure: measure.part != "proportion")
    return tuple(measure.code for measure in known) or (f"{pathway.id}/{item.id}",)


def countable(catalogue: Catalogue) -> Iterator[Countable]:
    """National measures in their order, then what only a pathway names, pathway by pathway."""
    pathways = [record.value for record in catalogue.pathways.values()]
    for record in catalogue.national_measures.values():
        measure = record.value
        place = catalogue.live_data.named(measure.figures)
        yield Countable(
            id=measure.code,
            name=measure.name,
            counts=measure.counts,
            write=PARTS.get(measure.part, measure.part),
            pathways=tuple(item for item in pathways if any(measure.id in each.national for each in item.indicators)),
            where=place.value.url if place else "",
        )
    for pathway in pathways:
        for item in pathway.indicators:
            if not item.national:
                yield Countable(
                    id=f"{pathway.id}/{item.id}",
                    name=item.text,
                    counts=item.definition,
                    write="As you count it",
                    pathways=(pathway,),
                )
