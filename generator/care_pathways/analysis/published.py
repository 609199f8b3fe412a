"""Which clinical facts differ from those that the last edition was published with."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from care_pathways.analysis.fingerprint import facts_of
from care_pathways.catalogue.catalogue import Catalogue
from care_pathways.catalogue.record import Record
from care_pathways.diagnostics import Mark
from care_pathways.model.base import Model
from care_pathways.model.guidance import Guidance
from care_pathways.model.published import Published

CLINICAL = ("cluster", "package", "intervention", "guidance")
"""Kinds of record whose facts a reader acts on."""
OF_A_SOURCE = {"reference", "title", "status", "replaced_by", "use_instead", "values"}
"""What counts as a fact of a source. That its status was seen again is no change."""


@dataclass(frozen=True, kw_only=True)
class Differs:
    """A record that is not as it was published: its name, what happened to it, and since which edition."""

    name: str
    record: Record[Model]
    what: str
    since: str

    @property
    def mark(self) -> Mark:
        """Its place. A file is looked through for it, and most of these are logged, so nobody asks."""
        return self.record.at()


def first_name_of(record: Record[Model]) -> str:
    """The same under the name that it had first: so an edition knows it."""
    was = getattr(record.value, "was", ())
    return f"{record.kind}:{was[0]}" if was else name_of(record)


def name_of(record: Record[Model]) -> str:
    """A record by kind and key, as the log of changes names it: intervention:cbtp."""
    return f"{record.kind}:{record.key}"


def published_facts(catalogue: Catalogue, record: Record[Model]) -> str:
    """The fingerprint of the facts that a reader acts on."""
    return facts_of(catalogue, record, OF_A_SOURCE if isinstance(record.value, Guidance) else None)


def clinical(catalogue: Catalogue) -> Iterator[Record[Model]]:
    """Every record with facts that a reader acts on."""
    for kind in CLINICAL:
        yield from catalogue.records(kind)


def published(catalogue: Catalogue) -> dict[str, Record[Published]]:
    """The facts of the last edition, each by the name of its record."""
    found = (cast(Record[Published], record) for record in catalogue.records("published"))
    return {record.value.id: record for record in found}


def differences(catalogue: Catalogue) -> Iterator[Differs]:
    """What is new, has other facts or is gone since an edition was published. Nothing before the first."""
    before_now = published(catalogue)
    last = max((record.value.edition for record in before_now.values()), default="")
    if not before_now:
        return
    names = set()
    for record in clinical(catalogue):
        name = first_name_of(record)
        names.add(name)
        before = before_now.get(name)
        if before is None:
            yield Differs(name=name, record=record, what="is new", since=last)
        elif before.value.facts != published_facts(catalogue, record):
            yield Differs(name=name, record=record, what="has other facts", since=before.value.edition)
    for name, gone in before_now.items():
        if name not in names:
            yield Differs(name=name, record=gone, what="is gone", since=gone.value.edition)
