"""Access standards, rights and proposals as commissioners read them: lines for tables, and the page of all."""

from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Key, Record
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience
from care_pathways.model.standard import Standard, Standing
from care_pathways.model.written import WrittenPage
from care_pathways.page import Link, Prose
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import citation
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.reviews import ReviewState, review_state
from care_pathways.pages.parts.seen import mark_of
from care_pathways.words.marks import Word
from care_pathways.words.planning import STANDING

VIEW = Audience.COMMISSIONERS
ID = named_pages.STANDARDS
"""The hand-written page round the table."""
VALUES = "\n## Values\n"
"""Where the table stands in it."""

IN_FORCE = (Standing.STANDARD, Standing.REQUIREMENT, Standing.LEGAL_RIGHT)


@dataclass(frozen=True, kw_only=True)
class StandardLine:
    """A value with its force, its year, its source and how far it was checked."""

    id: str
    topic: str
    value: str
    standing: Word
    since: str
    in_force: bool
    """Does it count today: a standard, a requirement or a right in law?"""
    citation: Link | None
    check: Word
    note: str | None


@dataclass(frozen=True, kw_only=True)
class StandardsInForce:
    """All that the template sees."""

    before: Prose
    lines: tuple[StandardLine, ...]
    after: Prose
    review: ReviewState


def line(catalogue: Catalogue, record: Record[Standard]) -> StandardLine:
    """One standard as it is shown."""
    item = record.value
    return StandardLine(
        id=item.id,
        topic=item.topic,
        value=item.value,
        standing=STANDING[item.standing],
        since=item.since,
        in_force=item.standing in IN_FORCE,
        citation=citation(catalogue.statements[item.statement]),
        check=mark_of(catalogue, item.statement),
        note=item.note,
    )


def lines(catalogue: Catalogue, keys: Iterable[Key]) -> tuple[StandardLine, ...]:
    """The standards of a pathway, in its order."""
    return tuple(line(catalogue, catalogue.standards[key]) for key in keys)


def of_cluster(catalogue: Catalogue, number: int) -> tuple[StandardLine, ...]:
    """The standards that concern the people of a cluster: those of few clusters first, those of nearly all last."""
    found = [record for record in catalogue.standards.values() if number in record.value.clusters]
    return tuple(line(catalogue, record) for record in sorted(found, key=lambda record: len(record.value.clusters)))


def view(catalogue: Catalogue, record: Record[WrittenPage]) -> StandardsInForce:
    """The page of all standards: its prose, with the table in the place that it names."""
    before, _, after = record.value.body.partition(VALUES)
    return StandardsInForce(
        before=prose(catalogue, VIEW, before),
        lines=tuple(line(catalogue, found) for found in catalogue.standards.values()),
        after=prose(catalogue, VIEW, after),
        review=review_state(catalogue, record, record.value.review),
    )


LINK = Link("All standards in force", addresses.STANDARDS)
