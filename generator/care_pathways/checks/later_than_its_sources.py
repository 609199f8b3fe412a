"""A text that says how things stand "as far as we know in" a month names a month no later than the look at its sources.

So does one that says of a law that it is, or is not, "in force in" a month, or had "begun in" it.

The month is a promise: a reader takes it that somebody looked then. It is that of the oldest look at the sources on
which the text rests: those linked in its paragraph or list item of a page, or else in its section; those named by
rests_on of a glossary term; for what a source says, the date of the text in which it was read. Without a month the
words would take on that of the day on which they are read. Only a licence may be told so.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model
from care_pathways.model.guidance import Guidance
from care_pathways.model.lists import Term
from care_pathways.model.statement import SourceStatement
from care_pathways.source import Keys
from care_pathways.words.grammar import month_names

MONTHS = [month.lower() for month in month_names()]
AS_FAR = "as far as we know"
SINCE = ("in force in ", "begun in ")
NAMED = rf"(?:({'|'.join(MONTHS)}) )?(\d{{4}})"
KNOWN = re.compile(rf"{AS_FAR}(?: in {NAMED})?", re.IGNORECASE)
STOOD = re.compile(rf"(?:in force|begun) in {NAMED}", re.IGNORECASE)
"""What is said of a law, without the words, promises as much."""
LINK = re.compile(r"\]\(guidance:([a-z0-9-]+)")
HEADING = re.compile(r"^#+ ", re.MULTILINE)
ITEM = re.compile(r"\n\s*\n|^\s*[-*] ", re.MULTILINE)
"""Where a paragraph or an item of a list begins."""
NAME_THEM = "Name the sources (links beside the words, rests_on: of a term) and the month of the oldest look"


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No month is later than the oldest of the looks it rests on, and none is left out."""
    for record in catalogue.records():
        if not any(words in record.words for words in (AS_FAR, *SINCE)):
            continue
        for keys, text in record.texts:
            if keys[-1] == "licence":
                continue
            for found in (*KNOWN.finditer(text), *STOOD.finditer(text)):
                if problem := _problem(catalogue, record, keys, text, found):
                    mark = record.near(keys, found.group())
                    yield Diagnostic(mark, "later-than-its-sources", f'"{found.group()}", but {problem}', NAME_THEM)


def _problem(catalogue: Catalogue, record: Record[Model], keys: Keys, text: str, found: re.Match[str]) -> str:
    if not found.group(2):
        return "no month is named"
    looks = sorted(_looks(catalogue, record, keys, text, found.start()))
    if not looks:
        return "no source with a date is named"
    return f"its oldest source was last looked at in {looks[0]}" if _month(found) > looks[0] else ""


def _month(found: re.Match[str]) -> str:
    """The month as sources write it: 2026-04; a year alone is its first month."""
    name, year = found.groups()
    return f"{year}-{MONTHS.index(name.lower()) + 1:02}" if name else year


def _looks(catalogue: Catalogue, record: Record[Model], keys: Keys, text: str, at: int) -> Iterator[str]:
    """When each source was last looked at, as far as it was written down."""
    value = record.value
    if isinstance(value, Guidance):
        told = _read(value.statements[keys[1]]) if keys[0] == "statements" and isinstance(keys[1], int) else None
        if seen := told or value.status_seen:
            yield seen[:7]
        return
    names = value.rests_on if isinstance(value, Term) else _linked(text, at)
    for name in names:
        if name in catalogue.guidance and (seen := catalogue.guidance[name].value.status_seen):
            yield seen[:7]


def _read(statement: SourceStatement) -> str | None:
    """The date of the text in which a statement was read, as far as it tells one."""
    return (statement.law and statement.law.as_of) or statement.seen.of


def _linked(text: str, at: int) -> list[str]:
    """The sources linked in the paragraph or list item of a place, or else in its section."""
    return LINK.findall(_between(ITEM, text, at)) or LINK.findall(_between(HEADING, text, at))


def _between(borders: re.Pattern[str], text: str, at: int) -> str:
    starts = [0, *(found.start() for found in borders.finditer(text)), len(text)]
    return next(text[start:end] for start, end in pairwise(starts) if start <= at < end)
