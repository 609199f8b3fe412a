"""How far the statements behind a kind of help were checked: worked out from their marks, and said once."""

from collections import Counter
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.intervention import Intervention, InterventionKind
from care_pathways.model.provenance import Check
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.words.grammar import day, opening, plural, up_to_ten_in_words
from care_pathways.words.how_sure import NO_SOURCE, READ, RESTS_ON

COUNTED = (InterventionKind.MEDICATION, InterventionKind.PHYSICAL_TREATMENT, InterventionKind.PSYCHOLOGICAL)
"""Treatments: people ask how many they help, so a page without an answer says that there is none."""

PAIR = 2


@dataclass(frozen=True, kw_only=True)
class HowSure:
    """How far the page can be trusted, apart from what the guidance says."""

    read: str
    no_figures: bool
    figures: tuple[tuple[Link, str], ...]
    """Where each figure was read, and on which day."""


def how_sure(catalogue: Catalogue, record: Record[Intervention]) -> HowSure:
    """The marks of a record in words."""
    item = record.value
    seen = {(figure.source, figure.seen_on): None for figure in item.people.figures}
    return HowSure(
        read=read_in_words(Counter(line.check for line in catalogue.lines(item.evidence))),
        no_figures=item.kind in COUNTED and not item.people.figures,
        figures=tuple(
            (Link(catalogue.sources[key].value.short, addresses.source(key)), str(day(on))) for key, on in seen
        ),
    )


def read_in_words(checks: Counter[Check]) -> str:
    """This page rests on five statements. Four were read in the publisher's words or a copy of them. One was ..."""
    total = checks.total()
    if not total:
        return NO_SOURCE
    rests_on = RESTS_ON.format(statements=f"{up_to_ten_in_words(total)} {plural(total, 'statement')}")
    return " ".join((rests_on, *(_sentence(checks[check], total, READ[check]) for check in Check if checks[check])))


def _sentence(number: int, total: int, read: tuple[str, str]) -> str:
    """How so many of the statements were read; of all, that it is all of them."""
    subject = _all_of(total) if number == total else up_to_ten_in_words(number)
    return f"{opening(subject)} {plural(number, *read)}."


def _all_of(total: int) -> str:
    return "it" if total == 1 else "both" if total == PAIR else "all of them"
