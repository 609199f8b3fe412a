"""Which texts of a record are people's: what someone with a cluster on their letter, or a carer, is to read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from care_pathways.model.audience import Audience
from care_pathways.model.base import Model
from care_pathways.model.lists import Helpline, Term
from care_pathways.model.local.line import LocalLine
from care_pathways.model.local.note import LocalDifference
from care_pathways.model.referral_route import ReferralRoute
from care_pathways.model.situation import Situation
from care_pathways.model.walk import Keys
from care_pathways.model.written import WrittenPage
from care_pathways.text.plain_text import length, sentences, unquoted

NOT_OURS = {"words_people_use", "published_titles", "other_choices", "routes", "source", "left_out", "written_from"}
"""Fields of a people branch that hold other people's words, ids, a fingerprint, or reasons for colleagues."""
OF_A_ROUTE = {"name", "how", "if_refused"}
OF_A_PAGE = {"title", "description", "body"}
OF_A_HELPLINE = {"then", "hours", "who_for", "cost", "note", "checked_note"}
OF_A_SITUATION = {"opening", "doors", "do", "more", "checked_note"}
"""Fields of a way in to help, of a page, of a helpline and of a situation that people read, in our own words."""


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
    """Is it in the `people` branch, or is it what people read of a term, a page, a helpline or a group?"""
    if keys[0] == "people":
        return NOT_OURS.isdisjoint(keys)
    if keys[-1] == "people_name":
        return True
    if isinstance(value, WrittenPage):
        return keys[0] in OF_A_PAGE and value.audience is Audience.PEOPLE
    if isinstance(value, ReferralRoute):
        return keys[0] in OF_A_ROUTE
    if isinstance(value, LocalDifference):
        return keys[0] == "reason" and value.people is not None
    if isinstance(value, Helpline | LocalLine):
        return keys[0] in OF_A_HELPLINE
    if isinstance(value, Situation):
        return keys[0] in OF_A_SITUATION and keys[-1] != "line"
    return keys[0] == "meaning" and isinstance(value, Term)
