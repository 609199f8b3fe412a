"""How good the content is, in numbers. As of the day of its edition: a build knows no other day."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from care_pathways.analysis.coverage import coverage
from care_pathways.analysis.due import HELPLINE_LIMIT, STATUS_LIMIT, earliest, reviewable
from care_pathways.analysis.freshness import clinical_sources, freshness
from care_pathways.analysis.outside_links import KINDS, Outside, outside
from care_pathways.analysis.standing import standing, standings
from care_pathways.catalogue.catalogue import Catalogue
from care_pathways.catalogue.statements import check_of
from care_pathways.model.guidance import GuidanceStatus
from care_pathways.model.provenance import Check, Confidence, Strength
from care_pathways.model.review import ReviewState
from care_pathways.model.review_record import ReviewKind

NUMBER = ("number",)
AGES = {"up-to-30-days": 30, "31-to-60-days": 60, "61-to-90-days": HELPLINE_LIMIT.days}
OLDER = "over-90-days"
LINK_AGES = ("within-a-year", "over-a-year", "seen-without-a-date", "never-seen")
ANSWERS = ("right", "against", "cannot-judge", "lapsed")
STATEMENTS = ("framework", "cluster", "package")
"""Kinds of record whose facts each carry a mark of their own."""


@dataclass(frozen=True)
class Count:
    """A table of numbers: a key for each row, and a number for each column."""

    id: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True)
class Quality:
    """All counts of an edition."""

    edition: str
    as_of: date
    counts: tuple[Count, ...]


def quality(catalogue: Catalogue) -> Quality:
    """The counts, as of the day of the edition."""
    framework = catalogue.framework.value
    return Quality(framework.edition, framework.edition_date, tuple(_counts(catalogue, framework.edition_date)))


def _counts(catalogue: Catalogue, as_of: date) -> Iterator[Count]:
    interventions = [record.value for record in catalogue.interventions.values()]
    packages = [record.value for record in catalogue.packages.values()]
    guidance = [record.value for record in catalogue.guidance.values()]
    evidence = [line for item in interventions for line in catalogue.lines(item.evidence)]
    indicators = [line for package in packages for line in package.commissioners.indicators]
    cautions = [caution for package in packages for caution in package.avoid]
    yield _by("evidence-by-check", Check, (line.check for line in evidence))
    yield _by("evidence-by-strength", Strength, (line.strength for line in evidence))
    yield _by(
        "lengths-by-check", Check, (line.check for item in interventions for line in catalogue.lines(item.course))
    )
    yield _by("statements-by-confidence", Confidence, _confidences(catalogue))
    yield _by(
        "cautions-by-check",
        Check,
        (check_of(catalogue.statements, caution) for caution in cautions),
    )
    yield _by("indicators-by-check", Check, (check_of(catalogue.statements, line) for line in indicators))
    yield _reviews(catalogue, as_of)
    yield _answers(catalogue)
    ages = Counter(_age(as_of, record.value.checked_on) for record in catalogue.helplines.values())
    yield Count("helplines-by-age", NUMBER, tuple((age, (ages[age],)) for age in (*AGES, OLDER)))
    yield _links(catalogue, as_of)
    ended = Counter(record.value.until < as_of for record in catalogue.suppressions.values())
    yield Count("suppressions", NUMBER, (("active", (ended[False],)), ("ended", (ended[True],))))
    yield _by("guidance-by-status", GuidanceStatus, (item.status for item in guidance))
    ages_seen = freshness(catalogue, clinical_sources(catalogue), as_of)
    yield Count(
        "clinical-sources-by-age",
        NUMBER,
        (
            ("within-six-months", (ages_seen.within,)),
            ("over-six-months", (ages_seen.older,)),
            ("never", (ages_seen.never,)),
        ),
    )
    years = Counter(item.status_seen[:4] if item.status_seen else "never" for item in guidance)
    yield Count("guidance-by-year-seen", NUMBER, tuple((year, (years[year],)) for year in sorted(years, reverse=True)))
    yield Count("coverage", ("number", "of"), tuple((key, (have, of)) for key, have, of in coverage(catalogue)))


def _by(name: str, values: type[StrEnum], found: Iterable[StrEnum]) -> Count:
    """How many have each value, in the order of the values. What nothing has is left out."""
    numbers = Counter(found)
    return Count(name, NUMBER, tuple((value.value, (numbers[value],)) for value in values if numbers[value]))


def _confidences(catalogue: Catalogue) -> Iterator[Confidence]:
    """The mark of each fact. That of a whole record sums up the others, and is left out."""
    for kind in STATEMENTS:
        for record in catalogue.records(kind):
            for keys, part in record.parts:
                confidence = getattr(part, "confidence", None)
                if keys and isinstance(confidence, Confidence):
                    yield confidence


def _reviews(catalogue: Catalogue, as_of: date) -> Count:
    """Texts by kind and state; then how many are overdue, and how many have no day for a next review."""
    numbers: dict[str, Counter[str]] = {}
    for record, review in reviewable(catalogue):
        row = numbers.setdefault(record.kind, Counter())
        now = standing(catalogue, record)
        on = review.next_due or now.lapses
        row[now.state] += 1
        row["overdue"] += bool(on and on < as_of)
        row["without-a-day"] += on is None
    columns = (*(state.value for state in ReviewState), "overdue", "without-a-day")
    return Count(
        "reviews",
        columns,
        tuple((kind, tuple(row[column] for column in columns)) for kind, row in sorted(numbers.items())),
    )


def _answers(catalogue: Catalogue) -> Count:
    """Answers that hold for the words as they stand, by kind of review, over all records; and what changed since."""
    numbers = {kind: Counter[str]() for kind in ReviewKind}
    for _, found in standings(catalogue):
        for act in found.acts:
            row = numbers[act.review.kind]
            row.update(dict(zip(ANSWERS, (act.right, act.against, act.cannot_judge, act.changed), strict=True)))
    rows = tuple((kind.value, tuple(row[column] for column in ANSWERS)) for kind, row in numbers.items())
    return Count("answers", ANSWERS, rows)


def _age(as_of: date, checked: date) -> str:
    days = (as_of - checked).days
    return next((name for name, limit in AGES.items() if days <= limit), OLDER)


def _links(catalogue: Catalogue, as_of: date) -> Count:
    """Addresses on the web by the age of the last look at what they lead to."""
    found = {kind: Counter[str]() for kind in KINDS}
    for link in outside(catalogue):
        found[link.kind][_link_age(link, as_of)] += 1
    rows = tuple((kind, tuple(ages[age] for age in LINK_AGES)) for kind, ages in found.items())
    return Count("links-by-age", LINK_AGES, rows)


def _link_age(link: Outside, as_of: date) -> str:
    if not link.seen:
        return "seen-without-a-date" if link.opened else "never-seen"
    return LINK_AGES[as_of - earliest(link.seen) > STATUS_LIMIT]
