"""Finding the words and phrases of a list in texts: whole words, outside quotation marks and allowed phrases."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from care_pathways.catalogue import Record
from care_pathways.model.base import Model
from care_pathways.model.language import Language
from care_pathways.source import Keys
from care_pathways.text.people_text import Passage
from care_pathways.text.plain_text import long_words

Rule = TypeVar("Rule")


@dataclass(frozen=True, kw_only=True)
class Found(Generic[Rule]):
    """A phrase of a rule in one sentence of a record's people's texts."""

    phrase: str
    rule: Rule
    passage: Passage
    sentence: str


@dataclass(frozen=True)
class Index(Generic[Rule]):
    """Phrases in small letters, each with all of its longer words and its rule, under the longest word of each."""

    phrases: Mapping[str, list[tuple[str, frozenset[str], Rule]]]
    keys: frozenset[str]


def index(phrases: Iterable[tuple[str, Rule]]) -> Index[Rule]:
    """The phrases by their longest word: where that is missing, they cannot stand. Without one, none is sought."""
    found: dict[str, list[tuple[str, frozenset[str], Rule]]] = {}
    for phrase, rule in phrases:
        small = phrase.lower()
        if parts := long_words(small):
            found.setdefault(max(sorted(parts), key=len), []).append((small, parts, rule))
    return Index(found, frozenset(found))


def find(
    record: Record[Model],
    phrases: Index[Rule],
    allowed: Iterable[str] = (),
    passages: tuple[Passage, ...] | None = None,
) -> Iterator[Found[Rule]]:
    """Every sentence of some of its texts, by default of the people's, that holds a phrase, once for each phrase.

    A phrase inside a longer one that was found in the same sentence is not found again.
    """
    passages = record.passages if passages is None else passages
    if not passages:
        return
    told: dict[tuple[Keys, str], list[str]] = {}
    for phrase, rule in sorted(possible(record, phrases), key=lambda pair: -len(pair[0])):
        for passage in passages:
            for found in holding(phrase, rule, passage, allowed):
                before = told.setdefault((passage.keys, found.sentence), [])
                if not any(phrase in longer for longer in before):
                    before.append(phrase)
                    yield found


def holding(phrase: str, rule: Rule, passage: Passage, allowed: Iterable[str] = ()) -> Iterator[Found[Rule]]:
    """The sentences of a text that hold a phrase."""
    if phrase not in passage.own_words:
        return
    for sentence, own in zip(passage.sentences, passage.own_words.split("\n"), strict=True):
        if stands(phrase, own, allowed):
            yield Found(phrase=phrase, rule=rule, passage=passage, sentence=sentence)


def possible(record: Record[Model], phrases: Index[Rule]) -> Iterator[tuple[str, Rule]]:
    """The phrases whose words all stand in the record, though perhaps not side by side."""
    for word in sorted(record.vocabulary & phrases.keys):
        for phrase, parts, rule in phrases.phrases[word]:
            if parts <= record.vocabulary:
                yield phrase, rule


def stands(phrase: str, text: str, allowed: Iterable[str] = ()) -> bool:
    """Does the phrase stand in the text (both in small letters) as whole words, and not inside an allowed one?"""
    if phrase not in text:
        return False
    for other in allowed:
        if phrase in other:
            text = text.replace(other, " ")
    return bool(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text))


def allowed_in(language: Language) -> tuple[str, ...]:
    """The names and phrases in which a word of the lists is right, in small letters, the longest first."""
    groups = (*language.names, *language.allowed)
    return tuple(sorted((phrase.lower() for group in groups for phrase in group.phrases), key=len, reverse=True))


def shown(sentence: str) -> str:
    """A sentence for a message: long ones are cut."""
    line = " ".join(sentence.split())
    return f"{line[:157]}..." if len(line) > 160 else line
