"""Two readability grades of a text. They can say where a person is to look; they never show that a text is easy."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from care_pathways.model.language import Language
from care_pathways.text.syllables import syllables

MOST = 8.0
"""Above this grade a person reads the text again."""
FEWEST = 10
"""Sentences without which a grade says nothing."""
_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")


@dataclass(frozen=True, kw_only=True)
class Grades:
    """The grades of one text, in years of American school, and its long words, the most frequent first."""

    sentences: int
    words: int
    flesch_kincaid: float
    smog: float
    long_words: tuple[str, ...]

    @property
    def flagged(self) -> bool:
        """Does one of the two say that it may be hard?"""
        return max(self.flesch_kincaid, self.smog) > MOST


def grades(sentences: Sequence[str], language: Language | None) -> Grades | None:
    """The grades of some sentences, or None for a text that is too short.

    Flesch-Kincaid (Kincaid and others 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. SMOG (McLaughlin
    1969): 3.1291 + 1.043 times the root of the words of three syllables or more in 30 sentences. Names are taken out
    first; familiar long words count as words, but not as long.
    """
    if len(sentences) < FEWEST:
        return None
    names, text = _names(language), "\n".join(sentences).lower()
    words = _WORD.findall(names.sub(" ", text) if names else text)
    beats = [syllables(word) for word in words]
    familiar = {word.lower() for word in language.familiar} if language else set()
    long = [word for word, count in zip(words, beats, strict=True) if count > 2 and word not in familiar]
    return Grades(
        sentences=len(sentences),
        words=len(words),
        flesch_kincaid=0.39 * len(words) / len(sentences) + 11.8 * sum(beats) / len(words) - 15.59,
        smog=3.1291 + 1.043 * math.sqrt(30 * len(long) / len(sentences)),
        long_words=tuple(word for word, _ in Counter(long).most_common()),
    )


def _names(language: Language | None) -> re.Pattern[str] | None:
    """All names as one pattern, the longest first."""
    names = {name.lower() for group in (language.names if language else ()) for name in group.phrases}
    return re.compile(rf"(?<!\w)(?:{_either(names)})(?!\w)") if names else None


def _either(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
