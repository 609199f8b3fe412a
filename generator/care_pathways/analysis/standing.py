"""How far a record was reviewed, worked out from the answers about its words as they stand now.

A statement counts as reviewed when somebody found it right and nobody asks for a change. Two reviewers may disagree:
both answers are kept, and the statement counts for neither until its words, or one of them, change.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from care_pathways.analysis.answers import counting
from care_pathways.analysis.lapsed import Place, changed, stands
from care_pathways.analysis.review_lines import READ, ReviewLine, lines_of, name_of
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model
from care_pathways.model.review import ReviewState
from care_pathways.model.review_record import BY_PEOPLE, Answer, Answered, ReviewKind, ReviewRecord

REVIEW_LIMIT = timedelta(days=730)
"""A review is done again after this long: two years."""
AGAINST = frozenset({Answer.CHANGE, Answer.REMOVE})


@dataclass(frozen=True, kw_only=True)
class Act:
    """What one review says of a record today. `changed` counts sentences found right that no longer stand so."""

    review: ReviewRecord
    right: int
    against: int
    cannot_judge: int
    changed: int

    @property
    def counts(self) -> bool:
        """Does it say anything of the words as they stand?"""
        return self.right > 0


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How far a record was reviewed: of how many statements, with each act that touched it, oldest first."""

    state: ReviewState
    lines: int
    accepted: Mapping[ReviewKind, int]
    disputed: int
    tested: bool
    """Did people, or readers, find all words for people clear as they stand?"""
    acts: tuple[Act, ...]

    @property
    def last(self) -> date | None:
        """The day of the last review of which some answer still holds."""
        return max((act.review.on for act in self.acts if act.counts), default=None)

    @property
    def lapses(self) -> date | None:
        """The day on which that review is two years old."""
        return self.last + REVIEW_LIMIT if self.last else None


NONE = Standing(state=ReviewState.DRAFT, lines=0, accepted={}, disputed=0, tested=False, acts=())


def standing(catalogue: Catalogue, record: Record[Model]) -> Standing:
    """How far a record of a kind that is read was reviewed."""
    if not catalogue.reviews:
        return NONE
    of = {name_of(record), *(f"statement:{key}" for _, kind, key in record.references if kind == "statement")}
    answers = _answers(catalogue.reviews.values(), of)
    if not answers:
        return NONE
    lines = lines_of(catalogue, record)
    accepted = {kind: sum(_accepted(answers[line.place], line, (kind,)) for line in lines) for kind in ReviewKind}
    people = [line for line in lines if _for_people(line)]
    tested = bool(people) and all(_accepted(answers[line.place], line, BY_PEOPLE) for line in people)
    return Standing(
        state=_state(accepted, len(lines), tested),
        lines=len(lines),
        accepted=accepted,
        disputed=sum(_disputed(answers[line.place], line) for line in lines),
        tested=tested,
        acts=tuple(_acts(answers, lines)),
    )


def standings(catalogue: Catalogue) -> Iterator[tuple[Record[Model], Standing]]:
    """Every record that is read, with how far it was reviewed."""
    for kind in READ:
        for record in catalogue.records(kind):
            yield record, standing(catalogue, record)


def any_reviewed(catalogue: Catalogue) -> bool:
    """Did a clinician find anything right that still stands?"""
    return any(found.accepted.get(ReviewKind.CLINICAL) for _, found in standings(catalogue))


Answers = defaultdict[Place, list[tuple[ReviewRecord, Answered]]]


def _answers(reviews: Iterable[Record[ReviewRecord]], of: set[str]) -> Answers:
    """The answers about these records, oldest first."""
    by_place: Answers = defaultdict(list)
    for review, answer in counting(record.value for record in reviews):
        if answer.of in of:
            by_place[(answer.of, answer.part or "")].append((review, answer))
    return by_place


def _said(answers: list[tuple[ReviewRecord, Answered]], line: ReviewLine, kinds: Iterable[ReviewKind]) -> set[Answer]:
    return {
        answer.answer for review, answer in answers if review.kind in kinds and answer.fingerprint == line.fingerprint
    }


def _accepted(answers: list[tuple[ReviewRecord, Answered]], line: ReviewLine, kinds: Iterable[ReviewKind]) -> bool:
    """Found right in a review of these kinds, and no reviewer of any kind asks for something else."""
    return Answer.RIGHT in _said(answers, line, kinds) and not _said(answers, line, ReviewKind) & AGAINST


def _disputed(answers: list[tuple[ReviewRecord, Answered]], line: ReviewLine) -> bool:
    said = _said(answers, line, ReviewKind)
    return Answer.RIGHT in said and bool(said & AGAINST)


def _for_people(line: ReviewLine) -> bool:
    return line.part.startswith("people.") or line.of.startswith("page:")


def _state(accepted: Mapping[ReviewKind, int], lines: int, tested: bool) -> ReviewState:
    clinical, legal = accepted[ReviewKind.CLINICAL], accepted[ReviewKind.LEGAL]
    if clinical == lines:
        return ReviewState.TESTED_WITH_PEOPLE if tested else ReviewState.CLINICALLY_REVIEWED
    if legal == lines:
        return ReviewState.LEGALLY_REVIEWED
    if clinical or legal:
        return ReviewState.PARTLY_REVIEWED
    return ReviewState.SOURCE_CHECKED if accepted[ReviewKind.SOURCES] == lines else ReviewState.DRAFT


def _acts(answers: Answers, lines: tuple[ReviewLine, ...]) -> Iterator[Act]:
    now: defaultdict[Place, list[ReviewLine]] = defaultdict(list)
    for line in lines:
        now[line.place].append(line)
    by_review: dict[str, list[tuple[ReviewRecord, Answered]]] = {}
    for review, answer in (item for found in answers.values() for item in found):
        by_review.setdefault(review.id, []).append((review, answer))
    for found in sorted(by_review.values(), key=lambda items: (items[0][0].on, items[0][0].id)):
        standing_now = [(answer, stands(answer, now)) for _, answer in found]
        said = [answer.answer for answer, stands in standing_now if stands]
        yield Act(
            review=found[0][0],
            right=said.count(Answer.RIGHT),
            against=sum(said.count(answer) for answer in AGAINST),
            cannot_judge=said.count(Answer.CANNOT_JUDGE),
            changed=sum(
                changed(answer, now[(answer.of, answer.part or "")])
                for answer, stands in standing_now
                if answer.answer is Answer.RIGHT and not stands
            ),
        )


__all__ = [
    "AGAINST",
    "NONE",
    "REVIEW_LIMIT",
    "Act",
    "Standing",
    "any_reviewed",
    "name_of",
    "standing",
    "standings",
]
