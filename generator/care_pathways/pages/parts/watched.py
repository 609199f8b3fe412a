"""What is watched: what a source hangs on, and what of ours hangs on it."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Key
from care_pathways.catalogue.statements import source_of
from care_pathways.model.audience import Audience
from care_pathways.model.watch import Watch
from care_pathways.page import Link
from care_pathways.pages import addresses


def hangs_on(catalogue: Catalogue, item: Watch) -> tuple[Link, ...]:
    """The pages that hang on something that may change, each once: sources first."""
    return tuple(dict.fromkeys(_links(catalogue, item)))


def watching(catalogue: Catalogue, source: Key) -> tuple[Watch, ...]:
    """Everything watched that may change a source, or a statement of it."""
    return tuple(
        record.value
        for record in catalogue.watches.values()
        if source in (*record.value.sources, *map(source_of, record.value.statements))
    )


def _links(catalogue: Catalogue, item: Watch) -> Iterator[Link]:
    for source in (*item.sources, *map(source_of, item.statements)):
        yield Link(catalogue.guidance[source].value.reference, addresses.guidance(source))
    for key in item.interventions:
        title = catalogue.interventions[key].value.title
        yield Link(title, addresses.intervention(Audience.PROFESSIONALS, key))
    for key in item.standards:
        yield Link(f"Standard: {catalogue.standards[key].value.topic}", addresses.STANDARDS)
    for key in item.measures:
        yield Link(f"Measure {catalogue.national_measures[key].value.code}", addresses.national_measure(key))
    for page in item.pages:
        yield Link(catalogue.written[page].value.title, addresses.written(page))
