"""British spelling in our own words: -ise and -yse, and the pairs under `british:` in content/language.yml."""

import re
from collections.abc import Iterable, Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.checks.phrases import Index, find, index, possible, shown
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model
from care_pathways.model.walk import Keys
from care_pathways.text.people_text import Passage
from care_pathways.text.plain_text import sentences

ZED = re.compile(r"(?<=\w\w[iy])z(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")

OTHERS = {"language", "synonym", "source", "suppression", "published", "watch"}
"""Kinds of record that quote others, list what people type, or say nothing to a reader."""
QUOTED = {"seen", "seen_in", "seen_at", "source", "where", "at", "title", "publisher", "published_titles", "file"}
"""Fields that name publications and places, as they are spelled there."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No word of ours has its American spelling. Law and computing keep "judgment" and "program"."""
    if not catalogue.has_language:
        return
    language = catalogue.language
    keeps_z = {word.lower() for word in language.keeps_z}
    pairs = index(language.british.items())
    also = set(language.british_of_professions)
    of_professions = index(pair for pair in language.british.items() if pair[0] not in also)
    for record in catalogue.records():
        if record.kind in OTHERS:
            continue
        yield from _problems(record, pairs, record.passages)
        zed = index((word, ZED.sub("s", word)) for word in _with_z(record.vocabulary - keeps_z))
        if zed.keys or any(possible(record, of_professions)):
            others = _for_others(record)
            yield from _problems(record, of_professions, others)
            yield from _problems(record, zed, (*record.passages, *others))


def _for_others(record: Record[Model]) -> tuple[Passage, ...]:
    """The texts of ours that are not for people: for professionals, for those who plan, of the shared facts."""
    people = {passage.keys for passage in record.passages}
    return tuple(
        Passage(keys, text, sentences(text))
        for keys, text in record.texts
        if keys not in people and _is_ours(keys) and not text.startswith(("http://", "https://"))
    )


def _is_ours(keys: Keys) -> bool:
    return keys[0] != "people" and QUOTED.isdisjoint(keys)


def _with_z(vocabulary: Iterable[str]) -> Iterator[str]:
    return (word for word in vocabulary if "z" in word and ZED.search(word))


def _problems(record: Record[Model], pairs: Index[str], passages: tuple[Passage, ...]) -> Iterator[Diagnostic]:
    for found in find(record, pairs, passages=passages):
        yield Diagnostic(
            record.near(found.passage.keys, found.sentence, found.phrase),
            "american-spelling",
            f'"{found.phrase}" is the American spelling: {shown(found.sentence)}',
            f'Write "{found.rule}"',
        )
