"""Indicators of pathways as commissioners read them: by domain, with national ids or the word that there is none."""

from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue
from care_pathways.model.pathway_indicator import Domain, PathwayIndicator
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import citation
from care_pathways.pages.parts.seen import mark_of
from care_pathways.words.grammar import semicolons
from care_pathways.words.marks import Word
from care_pathways.words.planning import DIRECTION, DOMAIN, RATER, status


@dataclass(frozen=True, kw_only=True)
class IndicatorLine:
    """One indicator. `national` are the ids of national measures, each with a link to what it counts."""

    text: str
    definition: str
    status: Word
    national: tuple[Link, ...]
    citation: Link | None
    check: Word | None
    rater: str
    measure: str | None
    direction: str
    note: str | None
    pathway: Link | None


@dataclass(frozen=True)
class DomainOfIndicators:
    """The indicators of one domain."""

    id: str
    name: str
    lines: tuple[IndicatorLine, ...]


def line(catalogue: Catalogue, item: PathwayIndicator, pathway: Link | None = None) -> IndicatorLine:
    """One indicator as it is shown."""
    source, measure = item.source, catalogue.measures.named(item.measure)
    known = (catalogue.national_measures[key].value for key in item.national)
    return IndicatorLine(
        text=item.text,
        definition=item.definition,
        status=status(item),
        national=tuple(Link(found.code, addresses.national_measure(found.id)) for found in known),
        citation=citation(catalogue.statements[source.statement]) if source else None,
        check=mark_of(catalogue, source.statement) if source else None,
        rater=RATER[item.rater],
        measure=measure.value.name if measure else None,
        direction=DIRECTION[item.direction],
        note=semicolons(note for note in (item.note, source.note if source else None) if note) or None,
        pathway=pathway,
    )


def by_domain(
    catalogue: Catalogue, items: Iterable[tuple[PathwayIndicator, Link | None]]
) -> tuple[DomainOfIndicators, ...]:
    """Every domain that has indicators, in the order of the model."""
    held = [(item, line(catalogue, item, link)) for item, link in items]
    groups = ((domain, tuple(shown for item, shown in held if item.domain is domain)) for domain in Domain)
    return tuple(DomainOfIndicators(domain.value, DOMAIN[domain], shown) for domain, shown in groups if shown)
