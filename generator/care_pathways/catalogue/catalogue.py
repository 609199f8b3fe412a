"""All records, with a name for each kind."""

from collections.abc import Iterable
from functools import cached_property

from care_pathways.catalogue.local import Local
from care_pathways.catalogue.needs import clusters_by_need
from care_pathways.catalogue.planning import Planning
from care_pathways.catalogue.record import Key, Origin, Record
from care_pathways.catalogue.records import Records
from care_pathways.catalogue.short_numbers import named_by_number
from care_pathways.catalogue.statements import Line, lines, source_of
from care_pathways.model.cluster import Cluster
from care_pathways.model.framework import Framework, Group
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.language import Language
from care_pathways.model.lists import Helpline, Measure, Role, Source, Term
from care_pathways.model.other_framework import OtherFramework
from care_pathways.model.package import Package
from care_pathways.model.population import Population
from care_pathways.model.referral_route import ReferralRoute
from care_pathways.model.situation import Situation
from care_pathways.model.written import WrittenPage


class Catalogue(Planning):
    """All records of the content, each kind under its name."""

    @cached_property
    def local(self) -> Local:
        """What an area adds. Empty for the national site."""
        return Local(self._by_kind)

    @cached_property
    def national(self) -> "Catalogue":
        """Only the national text: for numbers, lists and files that must be the same in every area."""
        if all(record.origin is Origin.NATIONAL for record in self.records()):
            return self
        return Catalogue((record for record in self.records() if record.origin is Origin.NATIONAL), self.broken)

    def keys(self, kind: str) -> list[Key]:
        """The keys that a reference of that kind may name."""
        within: dict[str, Iterable[Key]] = {"group": self.groups, "statement": self.statements}
        return list(within.get(kind, self._by_kind.get(kind, {})))

    def is_known(self, kind: str, key: Key) -> bool:
        """May a reference name it? True also for what stands in the content but could not be read."""
        if kind == "group":
            return key in self.groups or not self.has_framework
        if kind == "statement":
            return key in self.statements or ("guidance", source_of(str(key))) in self.broken
        return key in self._by_kind.get(kind, {}) or (kind, key) in self.broken or (kind, None) in self.broken

    @cached_property
    def framework(self) -> Record[Framework]:
        """The framework. No site is made without one; a check that runs on broken content asks `has_framework`."""
        return self._only("framework", Framework)

    @cached_property
    def other_frameworks(self) -> Records[Record[OtherFramework]]:
        """Frameworks beside the clusters, by id."""
        return self._all("other-framework", OtherFramework)

    @property
    def successor(self) -> OtherFramework:
        """The framework that took the place of the clusters as a currency."""
        return self.other_frameworks[self.framework.value.successor].value

    @property
    def has_framework(self) -> bool:
        """Could the framework be read?"""
        return "framework" in self._by_kind

    @cached_property
    def language(self) -> Language:
        """The words to avoid and to explain. A check that runs on broken content asks `has_language`."""
        return self._only("language", Language).value

    @property
    def has_language(self) -> bool:
        """Could the words to avoid and to explain be read?"""
        return "language" in self._by_kind

    @cached_property
    def groups(self) -> Records[Group]:
        """The three groups of clusters by id."""
        groups = self.framework.value.groups if self.has_framework else ()
        return Records("group", {group.id: group for group in groups})

    @cached_property
    def clusters(self) -> Records[Record[Cluster]]:
        """Clusters by number."""
        return Records("cluster", dict(sorted(self._all("cluster", Cluster).items())))

    @cached_property
    def packages(self) -> Records[Record[Package]]:
        """Packages by the number of their cluster."""
        found = self._all("package", Package).values()
        return Records("package", {record.value.cluster: record for record in found})

    @cached_property
    def interventions(self) -> Records[Record[Intervention]]:
        """Interventions by id."""
        return self._all("intervention", Intervention)

    @cached_property
    def guidance(self) -> Records[Record[Guidance]]:
        """Guidance sources by id."""
        return self._all("guidance", Guidance)

    @cached_property
    def statements(self) -> Records[Line]:
        """What the sources say, by source and id: cg178/family-intervention."""
        return Records("statement", {line.key: line for line in lines(self.guidance.values())})

    def lines(self, keys: Iterable[str]) -> tuple[Line, ...]:
        """These statements, each with its source."""
        return tuple(map(self.statements.__getitem__, keys))

    @cached_property
    def populations(self) -> Records[Record[Population]]:
        """The needs that statements hold for, by id, in the order of the file."""
        return self._all("population", Population)

    @cached_property
    def clusters_by_need(self) -> Records[frozenset[int]]:
        """The clusters that are about a need, or about a part of it."""
        return clusters_by_need(self.populations)

    @cached_property
    def sources(self) -> Records[Record[Source]]:
        """Sources about the clusters by id."""
        return self._all("source", Source)

    @cached_property
    def terms(self) -> Records[Record[Term]]:
        """Glossary terms by id."""
        return self._all("term", Term)

    @cached_property
    def helplines(self) -> Records[Record[Helpline]]:
        """Helplines by id, in the order of the file."""
        return self._all("helpline", Helpline)

    @cached_property
    def short_numbers(self) -> tuple[str, ...]:
        """Numbers of three digits that prose may name: 999, 111."""
        return named_by_number(record.value for record in self.helplines.values())

    @cached_property
    def situations(self) -> Records[Record[Situation]]:
        """What people feel when they need help now, by id, in the order of the file."""
        return self._all("situation", Situation)

    @cached_property
    def measures(self) -> Records[Record[Measure]]:
        """Outcome measures by id."""
        return self._all("measure", Measure)

    @cached_property
    def roles(self) -> Records[Record[Role]]:
        """Roles by id."""
        return self._all("role", Role)

    @cached_property
    def referral_routes(self) -> Records[Record[ReferralRoute]]:
        """Ways in to help, by id."""
        return self._all("referral-route", ReferralRoute)

    @cached_property
    def written(self) -> Records[Record[WrittenPage]]:
        """Hand-written pages by id."""
        return self._all("page", WrittenPage)

    def page(self, name: str) -> Record[WrittenPage] | None:
        """The hand-written page that has or had an id by which our code knows it (`model/named_pages.py`)."""
        return self.written.get(name) or self._renamed_pages.get(name)

    @cached_property
    def _renamed_pages(self) -> dict[str, Record[WrittenPage]]:
        return {old: record for record in self.written.values() for old in record.value.was}
