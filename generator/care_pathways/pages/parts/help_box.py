"""Where the help box stands: on every page for people whose text names a danger."""

import re
from functools import lru_cache

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.base import Model


def names_danger(catalogue: Catalogue, *records: Record[Model] | None) -> bool:
    """Do the people's texts of a record name a danger, or speak of suicide? Then the help box stands at the top."""
    phrases = (*catalogue.language.danger, *catalogue.language.self_harm)
    if not phrases:
        return False
    found, begins = _pattern(phrases)
    texts = (passage.text for record in records if record for passage in record.passages)
    return any(found.search(text) for text in texts if _has_one(text.casefold(), begins))


@lru_cache(maxsize=2)
def _pattern(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], frozenset[str]]:
    """What finds any of the phrases, and the words that they begin with.

    Most texts have not even such a word, which is seen fifty times faster than that no phrase is there.
    """
    wording = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)
    begins = frozenset(phrase.split()[0].casefold() for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{wording})(?!\w)", re.IGNORECASE), begins


def _has_one(text: str, words: frozenset[str]) -> bool:
    return any(word in text for word in words)
