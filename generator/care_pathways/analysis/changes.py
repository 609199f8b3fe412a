"""What changed between two versions of the content, by reader and in the reader's words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from care_pathways.analysis.reader_parts import Reader, parts
from care_pathways.catalogue import Catalogue, Name
from care_pathways.catalogue.record import Key, Record
from care_pathways.model.audience import Audience
from care_pathways.model.base import Model
from care_pathways.model.cluster import Cluster
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.kinds import KINDS
from care_pathways.model.package import Package

READERS: tuple[Reader, ...] = (*Audience, None)
ORDER = {kind.name: place for place, kind in enumerate(KINDS)}
"""Kinds of record in the order in which a reader is told of them; hand-written pages last."""
ALIKE = 0.5
"""From here on, a line that went and a line that came are one line that was changed."""


class What(StrEnum):
    """What happened."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One change for one reader. A record that is wholly new or gone has neither part nor lines."""

    reader: Reader
    kind: str
    key: Key
    topic: str
    what: What
    part: str = ""
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True)
class Differences:
    """All changes, by reader. `unread` are records of either version that could not be read, so nothing is said."""

    found: tuple[Difference, ...]
    unread: tuple[str, ...]


def differences(old: Catalogue, new: Catalogue) -> Differences:
    """The changes from one version to the other: by reader, then by kind, then in the order of the content."""
    broken = old.broken | new.broken
    before = {record.name: record for record in old.records() if not _is_broken(record.name, broken)}
    after = {record.name: record for record in new.records() if not _is_broken(record.name, broken)}
    found: list[Difference] = []
    for name in dict.fromkeys((*after, *before)):
        if name not in before:
            found.extend(_whole(new, after[name], What.ADDED))
        elif name not in after:
            found.extend(_whole(old, before[name], What.REMOVED))
        else:
            # Also where the record is the same: the title of what it names may have changed.
            found.extend(_inside(old, before[name], new, after[name]))
    found.sort(key=lambda item: (READERS.index(item.reader), ORDER.get(item.kind, len(ORDER))))
    return Differences(tuple(found), tuple(sorted(f"{kind} {key or ''}".strip() for kind, key in broken)))


def topic(catalogue: Catalogue, record: Record[Model], reader: Reader) -> str:
    """What the reader knows the record as."""
    value = record.value
    if isinstance(value, Package):
        cluster = catalogue.clusters.get(value.cluster)
        return f"{topic(catalogue, cluster, reader)}, care package" if cluster else f"Care package {value.cluster}"
    if isinstance(value, Cluster):
        title = value.people.title if reader is Audience.PEOPLE else value.short_label
        return f"Cluster {value.number}: {title}"
    if isinstance(value, Guidance):
        return value.heading
    if isinstance(value, Intervention) and reader is Audience.PEOPLE:
        return value.people.title
    names = (getattr(value, name, None) for name in ("title", "term", "name", "short"))
    return str(next((name for name in names if name), record.key))


def _is_broken(name: Name, broken: frozenset[tuple[str, Key | None]]) -> bool:
    return name in broken or (name[0], None) in broken


def _whole(catalogue: Catalogue, record: Record[Model], what: What) -> Iterator[Difference]:
    """A record that came or went, for each reader who is told something by it."""
    readers = {reader for reader, _, lines in parts(catalogue, record) if lines}
    for reader in READERS:
        if reader in readers:
            shown = topic(catalogue, record, reader)
            yield Difference(reader=reader, kind=record.kind, key=record.key, topic=shown, what=what)


def _inside(old: Catalogue, was: Record[Model], new: Catalogue, now: Record[Model]) -> Iterator[Difference]:
    before = {(reader, part): tuple(lines) for reader, part, lines in parts(old, was)}
    after = {(reader, part): tuple(lines) for reader, part, lines in parts(new, now)}
    for reader, part in dict.fromkeys((*after, *before)):
        for what, gone, come in _lines(before.get((reader, part), ()), after.get((reader, part), ())):
            yield Difference(
                reader=reader,
                kind=now.kind,
                key=now.key,
                topic=topic(new, now, reader),
                what=what,
                part=part,
                before=gone,
                after=come,
            )


def _lines(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[What, str | None, str | None]]:
    """Lines that came, went or were changed. Their order does not count."""
    gone = [line for line in dict.fromkeys(before) if line not in after]
    come = [line for line in dict.fromkeys(after) if line not in before]
    alone = len(before) == len(after) == 1
    for line in gone:
        close = come[:1] if alone else get_close_matches(line, come, 1, ALIKE)
        if close:
            come.remove(close[0])
            yield What.CHANGED, line, close[0]
        else:
            yield What.REMOVED, line, None
    for line in come:
        yield What.ADDED, None, line
