"""A text that says how things stand "as far as we know in" a month names a month no later than the look at its sources.

The month is a promise: a reader takes it that somebody looked then. It is that of the oldest look at the sources on
which the text rests: those linked in the same section of a page, or named by rests_on of a glossary term.
"""

import re
from calendar import month_name
from collections.abc import Iterator
from itertools import pairwise

from care_pathways.catalogue import Catalogue, Record
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model
from care_pathways.model.lists import Term

MONTHS = [month.lower() for month in month_name[1:]]
KNOWN = re.compile(rf"as far as we know in (?:({'|'.join(MONTHS)}) )?(\d{{4}})", re.IGNORECASE)
LINK = re.compile(r"\]\(guidance:([a-z0-9-]+)")
HEADING = re.compile(r"^#+ ", re.MULTILINE)


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No month is later than the oldest of the looks it rests on, and none stands without a source."""
    for record in catalogue.records():
        if "know" not in record.vocabulary:
            continue
        for keys, text in record.texts:
            for found in KNOWN.finditer(text):
                said = _month(found)
                looks = sorted(_looks(catalogue, record, text, found.start()))
                if not looks or said > looks[0]:
                    rests = (
                        f"its oldest source was last looked at in {looks[0]}"
                        if looks
                        else "no source with a date is named"
                    )
                    yield Diagnostic(
                        record.near(keys, found.group()),
                        "later-than-its-sources",
                        f'"{found.group()}", but {rests}',
                        "Name the sources (links in the section, rests_on: of a term) and the month of the oldest look",
                    )


def _month(found: re.Match[str]) -> str:
    """The month as sources write it: 2026-04; a year alone is its first month."""
    name, year = found.groups()
    return f"{year}-{MONTHS.index(name.lower()) + 1:02}" if name else year


def _looks(catalogue: Catalogue, record: Record[Model], text: str, at: int) -> Iterator[str]:
    """When the status of each source was seen, as far as it was written down."""
    value = record.value
    names = value.rests_on if isinstance(value, Term) else LINK.findall(_section(text, at))
    for name in names:
        if name in catalogue.guidance and (seen := catalogue.guidance[name].value.status_seen):
            yield seen[:7]


def _section(text: str, at: int) -> str:
    """The part of a page, between two headings, in which a place stands."""
    starts = [0, *(found.start() for found in HEADING.finditer(text)), len(text)]
    return next(text[start:end] for start, end in pairwise(starts) if start <= at < end)
