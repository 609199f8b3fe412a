"""A word that content/language.yml avoids: in every view, or in people's texts.

Other people's words go in quotation marks. A name in which the word is right goes under `names:` there, with a reason.
"""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.checks.phrases import Found, allowed_in, find, holding, index, possible, shown
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model
from care_pathways.model.language import AvoidedWord
from care_pathways.text.people_text import Passage
from care_pathways.text.plain_text import long_words, sentences

NOT_OURS = {"language", "source", "guidance", "synonym"}
"""Kinds that hold lists of words, titles of sources, or how people put it themselves."""
OTHERS_WORDS = {"label", "short_label", "published_titles", "words_people_use", "diagnoses"}
"""Fields that hold official names, or other people's words."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No text holds a word to avoid, but in quotation marks or in a name."""
    if not catalogue.has_language:
        return
    language = catalogue.language
    allowed = allowed_in(language)
    everywhere = index((word, rule) for rule in language.everywhere for word in rule.words)
    for_people = index((word, rule) for rule in (*language.everywhere, *language.for_people) for word in rule.words)
    for record in catalogue.records():
        if record.kind in NOT_OURS:
            continue
        for found in find(record, for_people, allowed):
            yield _problem(record, found)
        for phrase, rule in possible(record, everywhere):
            for passage in _of_other_views(record, long_words(phrase)):
                for found in holding(phrase, rule, passage, allowed):
                    yield _problem(record, found)


def _of_other_views(record: Record[Model], needed: frozenset[str]) -> Iterator[Passage]:
    """The texts of a record that are not people's and are our own words, where they hold the words needed."""
    people = {passage.keys for passage in record.passages}
    for keys, text in record.texts:
        if keys in people or OTHERS_WORDS.intersection(keys):
            continue
        small = text.lower()
        if all(word in small for word in needed):
            yield Passage(keys, text, sentences(text))


def _problem(record: Record[Model], found: Found[AvoidedWord]) -> Diagnostic:
    return Diagnostic(
        record.near(found.passage.keys, found.sentence, found.phrase),
        "banned-word",
        f'"{found.phrase}" is a word to avoid here: {shown(found.sentence)}',
        f"Write: {found.rule.instead}. {found.rule.reason}",
    )
