"""Which answers of reviewers count: all, but those that their own reviewer took back by answering anew."""

from collections.abc import Iterable

from care_pathways.model.review_record import Answered, ReviewKind, ReviewRecord

Given = tuple[ReviewRecord, Answered]
Words = tuple[str, str, str, str, ReviewKind]
"""A record, its field, the words, and who was asked what about them."""


def counting(reviews: Iterable[ReviewRecord]) -> list[Given]:
    """Oldest first. Two people may sign as "a mental health nurse": only who says so replaces an earlier answer."""
    found: dict[Words, list[Given]] = {}
    for review in sorted(reviews, key=lambda review: (review.on, review.id)):
        for answer in review.statements:
            words = (answer.of, answer.part or "", answer.fingerprint, review.by, review.kind)
            earlier = [] if review.replaces_earlier else found.pop(words, [])
            found[words] = [*earlier, (review, answer)]
    return [given for answers in found.values() for given in answers]
