"""No two records of a kind may have the same id, nor two clusters the same number."""

from collections.abc import Iterator, Sequence

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.guidance import Guidance
from care_pathways.model.kinds import KIND_BY_NAME
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway

WORDS = {"statements": ("statement", "source"), "indicators": ("indicator", "pathway")}
"""Lists whose lines have ids: what a line is called, and what it belongs to."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each key stands once; each cluster has one package."""
    for first, later in catalogue.repeated:
        field = KIND_BY_NAME[later.kind].key if later.kind in KIND_BY_NAME else "id"
        yield Diagnostic(
            later.at(field),
            "duplicate-id",
            f'Another {later.kind} already has the {field} "{later.key}": {first.at(field)}',
            f"Give this one another {field}, or delete it",
        )
    for source in catalogue.guidance.values():
        yield from _within(source, "statements", [item.id for item in source.value.statements])
    for pathway in catalogue.pathways.values():
        yield from _within(pathway, "indicators", [item.id for item in pathway.value.indicators])
    taken: dict[int, str] = {}
    for record in catalogue.records("package"):
        if not isinstance(record.value, Package):
            continue
        cluster = record.value.cluster
        if cluster in taken:
            yield Diagnostic(
                record.at("cluster"),
                "duplicate-id",
                f"Cluster {cluster} already has a package: {taken[cluster]}",
                "Keep one package for each cluster",
            )
        taken.setdefault(cluster, record.file.name)


def _within(record: Record[Guidance] | Record[Pathway], field: str, ids: Sequence[str]) -> Iterator[Diagnostic]:
    """Each line of a list has an id of its own within the record."""
    word, owner = WORDS[field]
    for number, id in enumerate(ids):
        if id in ids[:number]:
            yield Diagnostic(
                record.at(field, number, "id"),
                "duplicate-id",
                f'Another {word} of this {owner} already has the id "{id}"',
                f"Give this one an id of its own, or make one {word} of the two",
            )
