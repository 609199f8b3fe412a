"""Which texts of a record are people's: what someone with a cluster on their letter, or a carer, is to read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.base import Model
from generator.model.lists import Term
from generator.model.plain_text import length, sentences, unquoted
from generator.model.walk import Keys
from generator.model.written import Audience, WrittenPage

NOT_OURS = {"words_people_use", "published_titles", "other_choices"}
"""Fields of a people branch that hold other people's words, or ids."""
OF_OTHER_RECORDS = {"meaning", "title", "description", "body"}
"""Fields of a term, and of a hand-written page, that are its text."""


@dataclass(frozen=True)
class Passage:
    """One text of a people branch: the way to it, the text as typed, and its sentences."""

    keys: Keys
    text: str
    sentences: tuple[str, ...]

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """The number of words of each sentence."""
        return tuple(map(length, self.sentences))

    @cached_property
    def own_words(self) -> str:
        """The sentences, a line each, in small letters and with blanks for what stands in quotation marks."""
        return unquoted("\n".join(self.sentences)).lower()


def passages(value: Model, texts: Iterable[tuple[Keys, str]]) -> Iterator[Passage]:
    """Those of a record's texts that are people's, taken apart into sentences."""
    for keys, text in texts:
        if _is_for_people(value, keys):
            yield Passage(keys, text, sentences(text))


def _is_for_people(value: Model, keys: Keys) -> bool:
    """Is it in the `people` branch, the meaning of a term, or the text of a hand-written page for people?"""
    if keys[0] == "people":
        return len(keys) == 1 or keys[1] not in NOT_OURS
    if keys[0] not in OF_OTHER_RECORDS:
        return False
    if isinstance(value, WrittenPage):
        return value.audience is Audience.PEOPLE
    return isinstance(value, Term) and keys[0] == "meaning"
