"""What a reviewer is asked about: each text of a record by itself, in its words as printed.

A line is known by its record, its field and its words. So it may change places in a list, and a review of it holds;
once a word of it changes, none does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from care_pathways.analysis.fingerprint import of_words
from care_pathways.analysis.reader_parts import words as as_words
from care_pathways.catalogue import Catalogue, Record
from care_pathways.catalogue.record import Key
from care_pathways.catalogue.statements import Line, source_of
from care_pathways.diagnostics import Mark
from care_pathways.model.base import Model
from care_pathways.model.intervention import Intervention
from care_pathways.text import plain_text
from care_pathways.text.told_mark import without
from care_pathways.words.grammar import commas
from care_pathways.words.package import PACKAGE_LISTS

READ = ("cluster", "package", "intervention", "pathway", "self-assessment", "page")
"""Kinds of record whose texts are reviewed, each with a state of its own."""
NO_WORDS = {
    *("id", "confidence", "sources", "source", "check", "written_from", "owner", "official", "code", "guidance"),
    *("checked_as", "seen_at", "maximum", "words_people_use", "see_also", "same_topic", "credit", "cluster"),
    *("was", "verbatim"),
}
"""Fields that are no statement: names now and before, marks, addresses, words for the search."""
NAMED = {
    *("intervention", "measure", "role", "cluster", "referral-route", "standard", "national-measure", "pathway"),
}
"""Kinds whose name, where a record names one, is a statement: this help belongs to this package."""


@dataclass(frozen=True, kw_only=True)
class ReviewLine:
    """One statement to judge. `holder` is the part of the record that says it: its sources and marks."""

    of: str
    part: str
    heading: str
    words: str
    mark: Mark
    holder: Model
    line: Line | None = None
    """The statement of a source, where it is one."""

    @property
    def fingerprint(self) -> str:
        """What stands for its words."""
        return of_words(self.words)

    @property
    def place(self) -> tuple[str, str]:
        """Record and field."""
        return (self.of, self.part)


def name_of(record: Record[Model]) -> str:
    """What a record of review calls a record: intervention:cbtp."""
    return f"{record.kind}:{record.key}"


def lines_of(catalogue: Catalogue, record: Record[Model]) -> tuple[ReviewLine, ...]:
    """Every statement of a record in the order of its fields, then what its sources say, each once."""
    found: dict[tuple[str, str, str], ReviewLine] = {}
    for line in (*_texts(record), *_names(catalogue, record), *_statements(catalogue, record)):
        found.setdefault((*line.place, line.fingerprint), line)
    return tuple(found.values())


def lines_about(catalogue: Catalogue, of: str) -> tuple[ReviewLine, ...]:
    """What a record says today, by the name that a record of review has for it; nothing when it is gone."""
    kind, _, key = of.partition(":")
    if kind == "statement":
        return (statement_line(catalogue, key),) if key in catalogue.statements else ()
    record = next((record for record in catalogue.records(kind) if str(record.key) == key), None)
    return lines_of(catalogue, record) if record else ()


def statement_line(catalogue: Catalogue, key: str) -> ReviewLine:
    """What a source says, with all that counts of it: number, verb, whom it holds for, conditions, standing."""
    line = catalogue.statements[key]
    said, source = line.statement, catalogue.guidance[source_of(key)]
    about = [
        f"{line.source.reference} {said.number or '(number not seen)'}",
        f"{said.verb or as_words(line.strength)}: {said.text}",
    ]
    if said.conditions:
        about.append(f"Condition: {said.conditions}")
    about.append(f"For: {commas(_needs(catalogue, said.holds_for))}")
    if said.only_with:
        about.append(f"Only with: {commas(_needs(catalogue, said.only_with))}")
    if said.law:
        about.append(f"Law: {as_words(said.law.force)}{f', {said.law.since}' if said.law.since else ''}")
    about.append(f"Standing: {said.status}")
    index = next(at for at, other in enumerate(line.source.statements) if other.id == said.id)
    return ReviewLine(
        of=f"statement:{key}",
        part="",
        heading="What the source says",
        words=". ".join(text.rstrip(".") for text in about) + ".",
        mark=source.at("statements", index, "text"),
        holder=said,
        line=line,
    )


def _needs(catalogue: Catalogue, keys: tuple[Key, ...] | tuple[str, ...]) -> list[str]:
    return [catalogue.populations[key].value.name for key in keys]


def _statements(catalogue: Catalogue, record: Record[Model]) -> Iterator[ReviewLine]:
    for _, kind, key in record.references:
        if kind == "statement":
            yield statement_line(catalogue, str(key))


def _texts(record: Record[Model]) -> Iterator[ReviewLine]:
    parts = dict(record.parts)
    named = {keys for keys, _, _ in record.references}
    for keys, text in record.texts:
        steps = [step for step in keys if isinstance(step, str)]
        if keys in named or isinstance(text, StrEnum) or steps[0] == "review" or not NO_WORDS.isdisjoint(steps):
            continue
        holder = next(parts[keys[:end]] for end in range(len(keys), -1, -1) if keys[:end] in parts)
        code = getattr(holder, "code", None) if keys[-1] == "name" else None
        for paragraph in plain_text.paragraphs(without(text)):
            said = " ".join(paragraph)
            if said:
                mark = record.near(keys, said) if "\n" in text else record.at(*keys)
                words = f"{code} {said}" if code else said
                yield _line(record, steps, words, mark, holder)


def _names(catalogue: Catalogue, record: Record[Model]) -> Iterator[ReviewLine]:
    parts = dict(record.parts)
    for keys, kind, key in record.references:
        steps = [step for step in keys if isinstance(step, str)]
        if kind in NAMED and NO_WORDS.isdisjoint(steps):
            holder = next(parts[keys[:end]] for end in range(len(keys), -1, -1) if keys[:end] in parts)
            label = PACKAGE_LISTS.get(steps[-1]) or ("Move to" if steps[-1] == "to" else as_words(steps[-1]))
            said = f"{label}: {_name(catalogue, kind, key, steps[0] == 'people')}"
            criteria = getattr(holder, "criteria", None)
            yield _line(record, steps, f"{said} ({criteria})" if criteria else said, record.at(*keys), holder)


def _name(catalogue: Catalogue, kind: str, key: Key, for_people: bool) -> str:
    value = next(record.value for record in catalogue.records(kind) if record.key == key)
    if isinstance(value, Intervention):
        return value.people.title if for_people else value.title
    names = ("short_label", "title", "name", "topic")
    return next(str(getattr(value, name)) for name in names if getattr(value, name, None))


def _line(record: Record[Model], steps: list[str], words: str, mark: Mark, holder: Model) -> ReviewLine:
    heading = ": ".join(as_words(step) for step in steps if step not in ("text", "facts"))
    return ReviewLine(of=name_of(record), part=".".join(steps), heading=heading, words=words, mark=mark, holder=holder)
