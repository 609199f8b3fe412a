"""What the pathways and standards add to the page of a cluster: partners, settings, standards, indicators, prompts."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.guidance import GuidanceKind
from care_pathways.model.pathway import Pathway
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.commissioners.indicators import DomainOfIndicators, by_domain
from care_pathways.pages.commissioners.needs import (
    Dependency,
    Need,
    QualityStandard,
    dependency,
    partner,
    quality_standard,
)
from care_pathways.pages.commissioners.standards import StandardLine, of_cluster


@dataclass(frozen=True, kw_only=True)
class OfPathway:
    """What one pathway says for the people of the cluster."""

    link: Link
    partners: tuple[Need, ...]
    settings: tuple[tuple[str, str], ...]
    race_equality: tuple[tuple[str, tuple[str, ...]], ...]
    dependencies: tuple[Dependency, ...]


@dataclass(frozen=True, kw_only=True)
class Planning:
    """The parts of a cluster's page that come from standards and pathways."""

    pathways: tuple[OfPathway, ...]
    standards: tuple[StandardLine, ...]
    quality_standards: tuple[QualityStandard, ...]
    indicators: tuple[DomainOfIndicators, ...]


def planning(catalogue: Catalogue, number: int) -> Planning:
    """What concerns a cluster, from every pathway that it is part of."""
    records = [record for record in catalogue.pathways.values() if number in record.value.clusters]
    return Planning(
        pathways=tuple(_of(catalogue, record) for record in records),
        standards=of_cluster(catalogue, number),
        quality_standards=tuple(
            quality_standard(record)
            for record in sorted(catalogue.guidance.values(), key=lambda record: _by_number(record.value.reference))
            if record.value.kind is GuidanceKind.QUALITY_STANDARD
            and record.value.status.citable
            and number in record.value.clusters
        ),
        indicators=by_domain(
            catalogue, ((item, _link(record)) for record in records for item in record.value.indicators)
        ),
    )


def race_equality(item: Pathway) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The prompts by the three parts of the framework, each part with its name."""
    return (
        ("Leadership and governance", item.race_equality.leadership),
        ("Data", item.race_equality.data),
        ("Feedback from patients and carers", item.race_equality.feedback),
    )


def _by_number(reference: str) -> tuple[int, str]:
    """QS8 before QS14, and both before QS115."""
    return int("".join(filter(str.isdigit, reference)) or 0), reference


def _link(record: Record[Pathway]) -> Link:
    return Link(record.value.title, addresses.pathway(record.key))


def _of(catalogue: Catalogue, record: Record[Pathway]) -> OfPathway:
    item = record.value
    return OfPathway(
        link=_link(record),
        partners=tuple(partner(catalogue, found) for found in item.in_place.partners),
        settings=tuple((setting.place, setting.what_for) for setting in item.in_place.settings),
        race_equality=race_equality(item),
        dependencies=tuple(dependency(catalogue, found) for found in item.interdependencies),
    )
