"""What an answer of a reviewer is worth when the words have changed since."""

from collections.abc import Mapping

from care_pathways.analysis.review_lines import ReviewLine
from care_pathways.model.review_record import Answered
from care_pathways.text.plain_text import sentences

Place = tuple[str, str]
"""A record and a part of it, as an answer names them."""


def stands(answer: Answered, now: Mapping[Place, list[ReviewLine]]) -> bool:
    """Do the words still stand as they were answered?"""
    return any(line.fingerprint == answer.fingerprint for line in now.get((answer.of, answer.part or ""), ()))


def changed(answer: Answered, now: list[ReviewLine]) -> int:
    """How many sentences of the words that were found right have changed, gone, or been added to."""
    then = set(sentences(answer.words))
    closest = max((set(sentences(line.words)) for line in now), key=lambda said: len(said & then), default=set())
    if not closest & then:
        return len(then)
    return max(len(then - closest), len(closest - then), 1)


def shares_words(answer: Answered, line: ReviewLine) -> bool:
    """Does a text still have a word of those that were answered?"""
    return not set(answer.words.split()).isdisjoint(line.words.split())
