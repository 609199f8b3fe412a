"""What each reader is told by a record: the parts of its pages in words, each with its lines."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from care_pathways.catalogue.catalogue import Catalogue
from care_pathways.catalogue.record import Record
from care_pathways.catalogue.statements import Line, caution_text
from care_pathways.model.audience import Audience
from care_pathways.model.base import Model
from care_pathways.model.cluster import Cluster
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Caution, Indicator, Package
from care_pathways.model.pathway import Pathway
from care_pathways.model.provenance import Check
from care_pathways.model.review import Review
from care_pathways.model.self_assessment import SelfAssessment
from care_pathways.model.standard import NationalMeasure, Standard
from care_pathways.model.walk import texts
from care_pathways.model.written import WrittenPage
from care_pathways.text.people_text import NOT_OURS
from care_pathways.text.plain_text import sentences
from care_pathways.words.grammar import commas
from care_pathways.words.package import PACKAGE_LISTS

PEOPLE, PROFESSIONALS, COMMISSIONERS = Audience.PEOPLE, Audience.PROFESSIONALS, Audience.COMMISSIONERS
Reader = Audience | None
"""None stands for every reader: pages and lines that are the same in all views."""
Part = tuple[Reader, str, Sequence[str]]
"""For whom, what the part is called, and its lines."""

CHECKED = {
    Check.TEXT: "checked in the publisher's text",
    Check.SECONDARY: "seen in a secondary source",
    Check.RECALL: "not yet checked",
    Check.LOCAL: "suggested, not national",
}
NOT_READ = {"language", "slot", "synonym", "suppression", "change", "correction", "watch", "review"}
"""Kinds of record that no page shows as they are, or that are a log themselves."""
UNREAD_FIELDS = {"id", "edition", "contact", "mark_in_text", "source", "sources"}
"""Fields of other records that no reader is told by themselves."""
PLAIN_PARTS = {
    "what": "What it is",
    "you_can_do": "What you can do",
    "others_can_do": "What people close to you can do",
}


def parts(catalogue: Catalogue, record: Record[Model]) -> Iterator[Part]:
    """Every part that a reader is told. `catalogue` gives the titles of what the record names."""
    value = record.value
    if record.kind in NOT_READ:
        return
    if isinstance(value, WrittenPage):
        yield from ((value.audience, "Title", [value.title]), (value.audience, "Text", sentences(value.body)))
        return
    yield from _plain(catalogue, getattr(value, "people", None))
    if isinstance(value, Cluster):
        yield from _cluster(value)
    elif isinstance(value, Package):
        yield from _package(catalogue, value)
    elif isinstance(value, Intervention):
        yield from _intervention(catalogue, value)
    elif isinstance(value, Guidance):
        yield from _guidance(value)
    else:
        planners = isinstance(value, Pathway | Standard | NationalMeasure | SelfAssessment)
        yield from _any(value, COMMISSIONERS if planners else None)
    review = getattr(value, "review", None)
    if isinstance(review, Review):
        for audience in Audience:
            yield audience, "Answers for it", [review.owner]


def words(name: str) -> str:
    """The name of a field or value as words: in_short is "In short"."""
    return name.replace("_", " ").replace("-", " ").capitalize()


def _plain(catalogue: Catalogue, people: object, before: str = "") -> Iterator[Part]:
    """The plain words of a record, in the order of its fields."""
    if not isinstance(people, Model):
        return
    for name, held in people:
        label = before + (PLAIN_PARTS.get(name) or words(name))
        if name == "other_choices":
            yield PEOPLE, label, _titles(catalogue, held, PEOPLE)
        elif name == "routes":
            yield PEOPLE, label, [catalogue.referral_routes[key].value.name for key in held]
        elif name == "figures":
            yield PEOPLE, label, [" ".join(sentences(figure.text)) for figure in held]
        elif name in NOT_OURS:
            continue
        elif isinstance(held, Model):
            yield from _plain(catalogue, held, f"{label}: ")
        elif isinstance(held, str):
            yield PEOPLE, label, sentences(held)
        elif held:
            yield PEOPLE, label, [" ".join(sentences(item)) for item in held]


def _cluster(item: Cluster) -> Iterator[Part]:
    if item.review_interval:
        for audience in Audience:
            yield audience, "Longest time between reviews", [item.review_interval.text]
    yield PROFESSIONALS, "Official label", [item.label.text]
    for name in ("summary", "impairment", "risk", "course"):
        yield PROFESSIONALS, words(name), [f"{fact.text} ({fact.confidence})" for fact in getattr(item.facts, name)]
    if item.facts.episode_length:
        yield PROFESSIONALS, "Length of an episode", [item.facts.episode_length.text]
    diagnoses = [f"{diagnosis.code} {diagnosis.name}" for diagnosis in item.facts.diagnoses.likely]
    yield PROFESSIONALS, "Diagnoses that may be found", diagnoses
    moves = [f"{words(move.type)} {commas(map(str, move.to))}: {move.criteria}" for move in item.transitions]
    yield PROFESSIONALS, "Moves", moves
    yield COMMISSIONERS, "Moves", moves


def _package(catalogue: Catalogue, item: Package) -> Iterator[Part]:
    for name, label in PACKAGE_LISTS.items():
        for audience in Audience:
            yield audience, label, _titles(catalogue, getattr(item, name), audience)
    yield PROFESSIONALS, "What to avoid", [_caution(catalogue, line) for line in item.avoid]
    yield from ((PROFESSIONALS, words(name), held) for name, held in item.professionals.goals)
    yield PROFESSIONALS, "Recovery", item.professionals.recovery
    yield PROFESSIONALS, "Inclusion", item.professionals.inclusion
    yield from ((PROFESSIONALS, words(name), [held]) for name, held in item.professionals.considerations)
    indicators = [_indicator(catalogue, line) for line in item.commissioners.indicators]
    yield COMMISSIONERS, "Indicators", indicators
    for audience in (PROFESSIONALS, COMMISSIONERS):
        yield audience, "Setting", [item.setting]
        yield audience, "Team", item.team
        yield audience, "Length", [item.duration.text]


def _intervention(catalogue: Catalogue, item: Intervention) -> Iterator[Part]:
    yield PROFESSIONALS, "Title", [item.title]
    yield PROFESSIONALS, "What it is", [item.professionals.what]
    yield PROFESSIONALS, "Aims", item.professionals.aims
    yield PROFESSIONALS, "Safety", item.professionals.safety
    known = [catalogue.statements[key] for key in item.evidence if key in catalogue.statements]
    lines = [f"{words(line.strength)}: {line.statement.text} ({_support(line)})" for line in known]
    yield PROFESSIONALS, "Evidence", lines
    yield PROFESSIONALS, "Measures", [str(name) for name in item.measures]
    roles = [catalogue.roles[key].value.name if key in catalogue.roles else key for key in item.roles]
    yield COMMISSIONERS, "Roles", roles
    yield COMMISSIONERS, "Settings", item.settings
    for audience in (PROFESSIONALS, COMMISSIONERS):
        yield audience, "Delivered by", item.delivered_by
        length = [catalogue.statements[key].statement.text for key in item.course if key in catalogue.statements]
        yield audience, "Length", length


def _guidance(item: Guidance) -> Iterator[Part]:
    for audience in (PROFESSIONALS, COMMISSIONERS):
        yield audience, "Title", [item.title]
        yield audience, "Status", [words(item.status)]
        yield audience, "Replaced by", item.replaced_by
        yield audience, "Figures", [f"{figure.measure}: {figure.value}" for figure in item.values]
    yield PROFESSIONALS, "Last updated", [item.last_updated] if item.last_updated else []
    yield PROFESSIONALS, "Note", [item.note] if item.note else []
    for statement in item.statements:
        number, force = statement.number or "no number", statement.law and statement.law.force
        said = f"{statement.text} ({commas(part for part in (number, statement.verb, force) if part)})"
        yield PROFESSIONALS, f"Statement {statement.id}", [said]


def _any(value: Model, reader: Reader) -> Iterator[Part]:
    """Any other record: every text of it, by field. Marks and ids are not read."""
    found: dict[str, list[str]] = {}
    for keys, text in texts(value):
        if not isinstance(text, StrEnum) and keys[-1] not in UNREAD_FIELDS and keys[0] not in UNREAD_FIELDS:
            found.setdefault(str(keys[0]), []).append(text)
    for name, lines in found.items():
        yield (PEOPLE, "In plain words", lines) if name == "people" else (reader, words(name), lines)


def _titles(catalogue: Catalogue, keys: Sequence[str], audience: Audience) -> list[str]:
    found = [(key, catalogue.interventions.get(key)) for key in keys]
    if audience is PEOPLE:
        return [record.value.people.title if record else key for key, record in found]
    return [record.value.title if record else key for key, record in found]


def _support(line: Line | None) -> str:
    """The source of a line with its number, and how far it was checked; without a source, that it is ours."""
    if line is None:
        return CHECKED[Check.LOCAL]
    return commas(part for part in (line.source.reference, line.statement.number or "", CHECKED[line.check]) if part)


def _caution(catalogue: Catalogue, item: Caution) -> str:
    return f"{caution_text(catalogue.statements, item)} ({_support(catalogue.statements.get(item.statement or ''))})"


def _indicator(catalogue: Catalogue, item: Indicator) -> str:
    return f"{item.text} ({_support(catalogue.statements.get(item.statement or ''))})"
