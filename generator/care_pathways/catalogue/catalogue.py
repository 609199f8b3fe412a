"""All records by kind and key, with the reverse links ("where used") built once."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import copy
from functools import cached_property
from typing import TypeVar, cast

from care_pathways.catalogue.local import Local
from care_pathways.catalogue.record import Key, Origin, Record
from care_pathways.catalogue.use import Name, Use
from care_pathways.model.accessibility_record import AccessibilityRecord
from care_pathways.model.base import Model
from care_pathways.model.change import Change
from care_pathways.model.cluster import Cluster
from care_pathways.model.correction import Correction
from care_pathways.model.framework import Framework, Group
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.language import Language
from care_pathways.model.lists import Helpline, Measure, Role, Source, Suppression, Term
from care_pathways.model.live_data import LiveData
from care_pathways.model.needs_assessment import NeedsAssessment
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway
from care_pathways.model.quality_network import QualityNetwork
from care_pathways.model.referral_route import ReferralRoute
from care_pathways.model.self_assessment import SelfAssessment
from care_pathways.model.situation import Situation
from care_pathways.model.standard import NationalMeasure, Standard
from care_pathways.model.synonym import Synonym
from care_pathways.model.written import WrittenPage

M = TypeVar("M", bound=Model)

_LINK = re.compile(r"\]\(\s*<?(cluster|intervention|guidance|helpline|term|page):([^)\s>#]+)")


class Catalogue:
    """All records. `broken` names those that could not be read, as kind and key; with None for a whole kind."""

    def __init__(self, records: Iterable[Record[Model]], broken: Iterable[tuple[str, Key | None]] = ()) -> None:
        self.broken = frozenset(broken)
        self._shown: Collection[int] | None = None
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
                for record in found.values():
                    if self._shown is None or id(record) in self._shown:
                        yield record

    def only(self, shown: Collection[int]) -> "Catalogue":
        """The same, but `records` gives only some, by identity: for checks that look at each record by itself."""
        found = copy(self)
        found._shown = shown
        return found

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
        if kind == "group":
            return [group.id for group in self.groups.values()]
        return list(self._by_kind.get(kind, {}))

    def is_known(self, kind: str, key: Key) -> bool:
        """May a reference name it? True also for what stands in the content but could not be read."""
        if kind == "group":
            return key in self.groups or any(broken == "framework" for broken, _ in self.broken)
        return key in self._by_kind.get(kind, {}) or (kind, key) in self.broken or (kind, None) in self.broken

    @cached_property
    def where_used(self) -> Mapping[Name, list[Use]]:
        """For each record, every place that names it."""
        uses: dict[Name, list[Use]] = defaultdict(list)
        for record in self.records():
            for keys, kind, key in record.references:
                uses[(kind, key)].append(Use(record, keys))
        return uses

    @cached_property
    def where_linked(self) -> Mapping[Name, list[Use]]:
        """For each record, every text with a link to it, once a text."""
        uses: dict[Name, list[Use]] = defaultdict(list)
        for record in self.records():
            for keys, text in record.prose:
                for kind, name in dict.fromkeys(_LINK.findall(text)):
                    key: Key = int(name) if kind == "cluster" and name.isdecimal() else name
                    uses[(kind, key)].append(Use(record, keys, f"{kind}:{name}"))
        return uses

    def _all(self, kind: str, _model: type[M]) -> dict[Key, Record[M]]:
        return cast(dict[Key, Record[M]], self._by_kind.get(kind, {}))

    @cached_property
    def framework(self) -> Record[Framework] | None:
        """The framework, when it could be read."""
        return next(iter(self._all("framework", Framework).values()), None)

    @cached_property
    def language(self) -> Language | None:
        """The words to avoid and to explain, when they could be read."""
        return next((record.value for record in self._all("language", Language).values()), None)

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
    def pathways(self) -> dict[Key, Record[Pathway]]:
        """Pathways by id, in the order of their first cluster."""
        found = self._all("pathway", Pathway)
        return dict(sorted(found.items(), key=lambda item: (item[1].value.clusters, str(item[0]))))

    @cached_property
    def standards(self) -> dict[Key, Record[Standard]]:
        """Access standards, rights and proposals by id, in the order of the file."""
        return self._all("standard", Standard)

    @cached_property
    def national_measures(self) -> dict[Key, Record[NationalMeasure]]:
        """Measures of national statistics by id, in the order of the file."""
        return self._all("national-measure", NationalMeasure)

    @cached_property
    def guidance(self) -> dict[Key, Record[Guidance]]:
        """Guidance sources by id."""
        return self._all("guidance", Guidance)

    @cached_property
    def self_assessments(self) -> dict[Key, Record[SelfAssessment]]:
        """Self-assessments by id."""
        return self._all("self-assessment", SelfAssessment)

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
    def situations(self) -> dict[Key, Record[Situation]]:
        """What people feel when they need help now, by id, in the order of the file."""
        return self._all("situation", Situation)

    @cached_property
    def measures(self) -> dict[Key, Record[Measure]]:
        """Outcome measures by id."""
        return self._all("measure", Measure)

    @cached_property
    def roles(self) -> dict[Key, Record[Role]]:
        """Roles by id."""
        return self._all("role", Role)

    @cached_property
    def referral_routes(self) -> dict[Key, Record[ReferralRoute]]:
        """Ways in to help, by id."""
        return self._all("referral-route", ReferralRoute)

    @cached_property
    def live_data(self) -> dict[Key, Record[LiveData]]:
        """Where live data is published, by id, in the order of the file."""
        return self._all("live-data", LiveData)

    @cached_property
    def quality_networks(self) -> dict[Key, Record[QualityNetwork]]:
        """Networks of professional bodies by id, in the order of the file."""
        return self._all("quality-network", QualityNetwork)

    @cached_property
    def needs_assessment(self) -> NeedsAssessment | None:
        """The needs-assessment worksheet, when there is one."""
        return next((record.value for record in self._all("needs-assessment", NeedsAssessment).values()), None)

    @cached_property
    def synonyms(self) -> dict[Key, Record[Synonym]]:
        """What people say and what the pages call it, by id."""
        return self._all("synonym", Synonym)

    @cached_property
    def changes(self) -> dict[Key, Record[Change]]:
        """Changes that readers should know of, by id."""
        return self._all("change", Change)

    @cached_property
    def corrections(self) -> dict[Key, Record[Correction]]:
        """The corrections log by id, in the order of the file."""
        return self._all("correction", Correction)

    @cached_property
    def accessibility_record(self) -> Record[AccessibilityRecord] | None:
        """What the last checks in a real browser found, when a run was recorded."""
        return next(iter(self._all("accessibility-record", AccessibilityRecord).values()), None)

    @cached_property
    def suppressions(self) -> dict[Key, Record[Suppression]]:
        """Suppressions by id."""
        return self._all("suppression", Suppression)

    @cached_property
    def written(self) -> dict[Key, Record[WrittenPage]]:
        """Hand-written pages by id."""
        return self._all("page", WrittenPage)
