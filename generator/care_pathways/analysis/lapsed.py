"""What an answer of a reviewer is worth when the words have changed since."""

from collections.abc import Iterable, Mapping

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


def closest_words(answer: Answered, now: Iterable[ReviewLine]) -> str:
    """What stands today where those words stood: the text of that field with most of them; empty when it is gone."""
    then = set(answer.words.split())
    here = [line for line in now if line.place == (answer.of, answer.part or "")]
    best = max(here, key=lambda line: len(then & set(line.words.split())), default=None)
    return best.words if best and then & set(best.words.split()) else ""
