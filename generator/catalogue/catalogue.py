"""All records by kind and key, with the reverse links ("where used") built once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from generator.catalogue.record import Key, Record
from generator.model.base import Model
from generator.model.cluster import Cluster
from generator.model.framework import Framework, Group
from generator.model.guidance import Guidance
from generator.model.intervention import Intervention
from generator.model.lists import Helpline, Measure, Role, Source, Suppression, Term
from generator.model.package import Package
from generator.model.written import WrittenPage
from generator.source import Keys

M = TypeVar("M", bound=Model)

Name = tuple[str, Key]
"""Kind and key of a record."""


@dataclass(frozen=True)
class Use:
    """One place where a record is named by another."""

    by: Record[Model]
    keys: Keys


class Catalogue:
    """All records. `broken` names those that could not be read, as kind and key; with None for a whole kind."""

    def __init__(self, records: Iterable[Record[Model]], broken: Iterable[tuple[str, Key | None]] = ()) -> None:
        self.broken = frozenset(broken)
        self._by_kind: dict[str, dict[Key, Record[Model]]] = {}
        self.repeated: list[tuple[Record[Model], Record[Model]]] = []
        """Pairs of records of the same kind and key: the first, and a later one."""
        for record in records:
            first = self._by_kind.setdefault(record.kind, {}).setdefault(record.key, record)
            if first is not record:
                self.repeated.append((first, record))

    def records(self, kind: str | None = None) -> Iterator[Record[Model]]:
        """Every record, or every record of a kind."""
        for name, found in self._by_kind.items():
            if kind is None or kind == name:
                yield from found.values()

    def keys(self, kind: str) -> list[Key]:
        """The keys that a reference of that kind may name."""
        if kind == "group":
            return [group.id for group in self.groups.values()]
        return list(self._by_kind.get(kind, {}))

    def is_known(self, kind: str, key: Key) -> bool:
        """May a reference name it? True also for what stands in the content but could not be read."""
        if kind == "group":
            return key in self.groups or ("framework", None) in self.broken
        return key in self._by_kind.get(kind, {}) or (kind, key) in self.broken or (kind, None) in self.broken

    @cached_property
    def where_used(self) -> Mapping[Name, list[Use]]:
        """For each record, every place that names it."""
        uses: dict[Name, list[Use]] = defaultdict(list)
        for record in self.records():
            for keys, kind, key in record.references:
                uses[(kind, key)].append(Use(record, keys))
        return uses

    def _all(self, kind: str, _model: type[M]) -> dict[Key, Record[M]]:
        return cast(dict[Key, Record[M]], self._by_kind.get(kind, {}))

    @cached_property
    def framework(self) -> Record[Framework] | None:
        """The framework, when it could be read."""
        return next(iter(self._all("framework", Framework).values()), None)

    @cached_property
    def groups(self) -> dict[Key, Group]:
        """The three groups of clusters by id."""
        return {group.id: group for group in self.framework.value.groups} if self.framework else {}

    @cached_property
    def clusters(self) -> dict[Key, Record[Cluster]]:
        """Clusters by number."""
        return dict(sorted(self._all("cluster", Cluster).items()))

    @cached_property
    def packages(self) -> dict[Key, Record[Package]]:
        """Packages by the number of their cluster."""
        return {record.value.cluster: record for record in self._all("package", Package).values()}

    @cached_property
    def interventions(self) -> dict[Key, Record[Intervention]]:
        """Interventions by id."""
        return self._all("intervention", Intervention)

    @cached_property
    def guidance(self) -> dict[Key, Record[Guidance]]:
        """Guidance sources by id."""
        return self._all("guidance", Guidance)

    @cached_property
    def sources(self) -> dict[Key, Record[Source]]:
        """Sources about the clusters by id."""
        return self._all("source", Source)

    @cached_property
    def terms(self) -> dict[Key, Record[Term]]:
        """Glossary terms by id."""
        return self._all("term", Term)

    @cached_property
    def helplines(self) -> dict[Key, Record[Helpline]]:
        """Helplines by id, in the order of the file."""
        return self._all("helpline", Helpline)

    @cached_property
    def measures(self) -> dict[Key, Record[Measure]]:
        """Outcome measures by id."""
        return self._all("measure", Measure)

    @cached_property
    def roles(self) -> dict[Key, Record[Role]]:
        """Roles by id."""
        return self._all("role", Role)

    @cached_property
    def suppressions(self) -> dict[Key, Record[Suppression]]:
        """Suppressions by id."""
        return self._all("suppression", Suppression)

    @cached_property
    def written(self) -> dict[Key, Record[WrittenPage]]:
        """Hand-written pages by id."""
        return self._all("page", WrittenPage)
