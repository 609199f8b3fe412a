"""An abbreviation in a people's text that the reader cannot know.

It is known when content/language.yml lists it under `abbreviations:`, when it is a glossary term, or when the same
record spells it out: "cognitive behavioural therapy (CBT)".
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.checks.phrases import shown
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model
from care_pathways.text.plain_text import words

IN_A_ROW = re.compile(r"[A-Z]{2,6}")
CAPITALS = re.compile(r"\b[A-Z]{2,6}\b")
BESIDE = re.compile(
    r"\w \((?:\w+-)?¤s?\)"  # electroconvulsive therapy (ECT)
    r"|¤ \(\w"  # ECT (electroconvulsive therapy)
    r"|¤,? (?:is|means|stands for) "
    r"|¤, (?:an?|the|which) "  # START, a course for relatives
    r"|, (?:an?|the|or) ¤[,.]"  # the regulator, the MHRA,
    r"|\bcalled (?:an? |the )?¤"
)
"""Ways to say beside an abbreviation what it is. ¤ stands for the abbreviation."""
SMALL = {"of", "and", "the", "for", "in", "to", "with", "a"}
"""Words that leave no letter in an abbreviation."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every word of two to six capitals is known, in the glossary, or spelled out."""
    if not catalogue.has_language:
        return
    known = {*catalogue.language.abbreviations}
    for term in catalogue.terms.values():
        known.update(words(" ".join((term.value.term, *term.value.also))))
    for record in catalogue.records():
        seen = {word for passage in record.passages for word in IN_A_ROW.findall(passage.text)}
        for word in sorted(seen - known):
            if not _spelled_out(word, record):
                yield from _problem(word, record)


def _spelled_out(word: str, record: Record[Model]) -> bool:
    """Do the first letters of some words in a row make it, or does it stand beside words that say what it is?"""
    lines = [line for passage in record.passages for line in passage.sentences]
    if any(BESIDE.search(line.replace(word, "¤")) for line in lines if word in line):
        return True
    # Two letters begin two words in a row by chance in any text.
    return len(word) > 2 and any(word.lower() in _initials(line) for line in lines)


def _initials(sentence: str) -> str:
    return "".join(part[0] for part in re.findall(r"[^\W\d_]+", sentence.lower()) if part not in SMALL)


def _problem(word: str, record: Record[Model]) -> Iterator[Diagnostic]:
    """The first sentence in which it stands."""
    for passage in record.passages:
        for sentence in passage.sentences:
            if word in CAPITALS.findall(sentence):
                yield Diagnostic(
                    record.near(passage.keys, sentence, word),
                    "unexplained-abbreviation",
                    f'"{word}" is not explained: {shown(sentence)}',
                    f"Spell it out once, as in: the full name ({word}); or add it to the glossary; or use other words",
                )
                return
