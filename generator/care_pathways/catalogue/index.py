"""The index: records by kind and key, with the reverse links ("where used") built once."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import copy
from functools import cached_property
from typing import Self, TypeVar, cast

from care_pathways.catalogue.record import Key, Record
from care_pathways.catalogue.records import Records
from care_pathways.catalogue.statements import source_of
from care_pathways.catalogue.use import Name, Use
from care_pathways.model.base import Model
from care_pathways.model.review_record import ReviewRecord

M = TypeVar("M", bound=Model)

_LINK = re.compile(r"\]\(\s*<?(cluster|intervention|guidance|helpline|term|page):([^)\s>#]+)")


class Index:
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

    def is_unread(self, kind: str) -> bool:
        """Does a record of that kind stand in the content that could not be read?"""
        return any(kind == broken for broken, _ in self.broken)

    def records(self, kind: str | None = None) -> Iterator[Record[Model]]:
        """Every record, or every record of a kind."""
        for name, found in self._by_kind.items():
            if kind is None or kind == name:
                for record in found.values():
                    if self._shown is None or id(record) in self._shown:
                        yield record

    def only(self, shown: Collection[int]) -> Self:
        """The same, but `records` gives only some, by identity: for checks that look at each record by itself."""
        found = copy(self)
        found._shown = shown
        return found

    @cached_property
    def where_used(self) -> Mapping[Name, list[Use]]:
        """For each record, every place that names it. What names a statement names its source as well.

        The list of what may change looks at records, and leans on none.
        """
        uses: dict[Name, list[Use]] = defaultdict(list)
        for record in self.records():
            if record.kind == "watch":
                continue
            for keys, kind, key in record.references:
                uses[(kind, key)].append(Use(record, keys))
                if kind == "statement":
                    uses[("guidance", source_of(str(key)))].append(Use(record, keys))
        return uses

    @cached_property
    def first_names(self) -> Mapping[str, str]:
        """The name that each renamed record had first, by the one that it has now: a new name is no other thing."""
        named = ((str(record.key), getattr(record.value, "was", ())) for record in self.records())
        return {now: was[0] for now, was in named if was}

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

    @cached_property
    def reviews(self) -> Records[Record[ReviewRecord]]:
        """Acts of review by id."""
        return self._all("review", ReviewRecord)

    def _all(self, kind: str, _model: type[M]) -> Records[Record[M]]:
        return Records(kind, cast(dict[Key, Record[M]], self._by_kind.get(kind, {})))

    def _only(self, kind: str, model: type[M]) -> Record[M]:
        for record in self._all(kind, model).values():
            return record
        raise LookupError(f"there is no {kind}, though the checks let it pass")
