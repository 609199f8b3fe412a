"""Text to the words that are looked for. theme/assets/search/words.js does the same to what a reader types."""

import re
import unicodedata

_STOP = (
    "a about all am an and any are as at be been but by can could did do does for from get got had has have he her him "
    "his how i if im in into is it its ive just may me more most my of on or other our out s she should so some such "
    "than that the their them then there these they this those to too up us very was we were what when where which "
    "who why will with would you your"
)
STOP = frozenset(_STOP.split())
"""Words that tell nothing apart. They are not in the index, and not looked for unless a reader types nothing else."""

_DROPPED = re.compile(r"[\u0300-\u036f'’]")
"""Accents taken off their letters, and apostrophes."""
_AND = re.compile(r"\b([a-z])&([a-z])\b")
"""A&E is one word."""
_DOTTED = re.compile(r"(?<![a-z0-9])[a-z](?:\.[a-z])+(?![a-z0-9])")
"""And so is c.b.t."""
_WORD = re.compile(r"[a-z0-9]+")
_COMPOUND = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_DIGIT = re.compile(r"\d")
_NUMBERED = re.compile(r"\b([a-z]{2,12}) ?0*(\d{1,4})\b")


def words(text: str) -> list[str]:
    """The words of a text in small letters, without accents and apostrophes; a hyphen parts two words."""
    return _WORD.findall(_folded(text))


def terms(text: str) -> list[str]:
    """The words of a text, then those that a reader may also type as one; without those that tell nothing apart."""
    folded = _folded(text)
    return [term for term in (*_WORD.findall(folded), *_joined(folded)) if term not in STOP]


def joined(text: str) -> list[str]:
    """What a reader may also type as one word: "coordinator" for co-ordinator, "cluster8" for cluster 8."""
    return _joined(_folded(text))


def _joined(folded: str) -> list[str]:
    compounds = [match.replace("-", "") for match in _COMPOUND.findall(folded)] if "-" in folded else []
    numbered = _NUMBERED.findall(folded) if _DIGIT.search(folded) else []
    return compounds + ["".join(match) for match in numbered if match[0] not in STOP]


def _folded(text: str) -> str:
    small = text.lower()
    if not small.isascii() or "'" in small:
        small = _DROPPED.sub("", unicodedata.normalize("NFKD", small))
    joined_letters = _AND.sub(r"\1\2", small) if "&" in small else small
    return _DOTTED.sub(lambda letters: letters[0].replace(".", ""), joined_letters)
