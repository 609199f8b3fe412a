"""How much of the content has what it should have: of so many, how many."""

from collections.abc import Iterator

from care_pathways.analysis.fingerprint import facts_of
from care_pathways.catalogue.catalogue import Catalogue
from care_pathways.catalogue.statements import check_of
from care_pathways.model.cluster import ClusterUse
from care_pathways.model.package import Caution, Indicator
from care_pathways.model.provenance import Check, Confidence


def coverage(catalogue: Catalogue) -> Iterator[tuple[str, int, int]]:
    """A key, how many have it, and of how many."""
    for found in (_interventions, _clusters, _packages, _plain_texts, _guidance):
        for key, having in found(catalogue):
            yield key, sum(having), len(having)


def _interventions(catalogue: Catalogue) -> Iterator[tuple[str, list[bool]]]:
    items = [record.value for record in catalogue.interventions.values()]
    checks = [[line.check is Check.TEXT for line in catalogue.lines(item.evidence)] for item in items]
    yield "interventions-with-evidence", [bool(lines) for lines in checks]
    yield "interventions-with-a-line-checked-in-the-text", [any(lines) for lines in checks]
    yield "interventions-with-every-line-checked-in-the-text", [bool(lines) and all(lines) for lines in checks]
    yield "interventions-with-a-length", [bool(item.course) for item in items]
    yield "interventions-with-a-measure", [bool(item.measures) for item in items]
    yield "interventions-with-a-role", [bool(item.roles) for item in items]


def _clusters(catalogue: Catalogue) -> Iterator[tuple[str, list[bool]]]:
    clusters = [record.value for record in catalogue.clusters.values()]
    items = [item for item in clusters if item.use is ClusterUse.DESCRIBES_NEEDS]
    sourced = Confidence.SOURCED
    yield (
        "clusters-with-a-sourced-summary",
        [any(fact.confidence is sourced for fact in item.facts.summary) for item in items],
    )
    yield (
        "clusters-with-a-sourced-interval",
        [item.review_interval is not None and item.review_interval.confidence is sourced for item in items],
    )
    yield "clusters-with-a-way-on", [bool(item.transitions) for item in items]


def _packages(catalogue: Catalogue) -> Iterator[tuple[str, list[bool]]]:
    items = [record.value for record in catalogue.packages.values()]
    indicators = [[_seen(catalogue, line) for line in item.commissioners.indicators] for item in items]
    yield "packages-with-an-indicator-checked-in-the-text", [any(lines) for lines in indicators]
    cautions = [[_seen(catalogue, line) for line in item.avoid] for item in items]
    yield "packages-with-a-caution-checked-in-the-text", [any(lines) for lines in cautions]


def _seen(catalogue: Catalogue, part: Caution | Indicator) -> bool:
    return check_of(catalogue.statements, part) is Check.TEXT


def _plain_texts(catalogue: Catalogue) -> Iterator[tuple[str, list[bool]]]:
    plain = [
        (record, getattr(record.value, "people", None))
        for kind in ("cluster", "package", "intervention")
        for record in catalogue.records(kind)
    ]
    yield (
        "plain-texts-as-new-as-their-facts",
        [getattr(people, "written_from", None) == facts_of(catalogue, record) for record, people in plain],
    )


def _guidance(catalogue: Catalogue) -> Iterator[tuple[str, list[bool]]]:
    items = [record.value for record in catalogue.guidance.values()]
    yield "guidance-with-a-status-seen", [item.status_seen is not None for item in items]
