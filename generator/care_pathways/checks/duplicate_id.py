"""No two records of a kind may have the same id, nor two clusters the same number."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.kinds import KIND_BY_NAME
from care_pathways.model.package import Package


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each key stands once; each cluster has one package."""
    for first, later in catalogue.repeated:
        field = KIND_BY_NAME[later.kind].key if later.kind in KIND_BY_NAME else "id"
        yield Diagnostic(
            later.at(field),
            "duplicate-id",
            f'Another {later.kind} already has the {field} "{later.key}": {first.at(field)}',
            f"Give this one a {field} of its own, or delete it",
        )
    for source in catalogue.guidance.values():
        ids: dict[str, int] = {}
        for number, statement in enumerate(source.value.statements):
            if statement.id in ids:
                yield Diagnostic(
                    source.at("statements", number, "id"),
                    "duplicate-id",
                    f'Another statement of this source already has the id "{statement.id}"',
                    "Give this one an id of its own, or make one statement of the two",
                )
            ids.setdefault(statement.id, number)
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
