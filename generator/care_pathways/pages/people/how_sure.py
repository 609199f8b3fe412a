"""How far the lines behind a kind of help were checked: worked out from their marks, and said once."""

from collections import Counter
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.intervention import Intervention, InterventionKind
from care_pathways.model.provenance import Check
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.words.grammar import day, listed, plural
from care_pathways.words.how_sure import ALL_LINES, NO_SOURCE, OF_THE_LINES, ONE_LINE

READ = {
    Check.TEXT: "read in the publisher's words, or in a copy of them",
    Check.SECONDARY: "seen only in what somebody else wrote about it",
    Check.RECALL: "not seen by us yet",
    Check.LOCAL: "our own suggestion",
}
COUNTED = (InterventionKind.MEDICATION, InterventionKind.PHYSICAL_TREATMENT, InterventionKind.PSYCHOLOGICAL)
"""Treatments: people ask how many they help, so a page without an answer says that there is none."""


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
        read=_read(Counter(line.check for line in catalogue.lines(item.evidence))),
        no_figures=item.kind in COUNTED and not item.people.figures,
        figures=tuple(
            (Link(catalogue.sources[key].value.short, addresses.source(key)), str(day(on))) for key, on in seen
        ),
    )


def _read(checks: Counter[Check]) -> str:
    """Of the 5 lines behind this page, 4 were read in the publisher's words, and 1 was ..."""
    total = checks.total()
    if not total:
        return NO_SOURCE
    if len(checks) == 1:
        only = next(iter(checks))
        return ALL_LINES.format(number=total, read=READ[only]) if total > 1 else ONE_LINE.format(read=READ[only])
    told = [f"{checks[check]} {plural(checks[check], 'was', 'were')} {READ[check]}" for check in Check if checks[check]]
    return OF_THE_LINES.format(number=total, told=listed(told))
