"""The short marks of statements: in what each was read, with its year. The year is worked out from the record."""

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line
from care_pathways.model.provenance import Check
from care_pathways.model.statement import Seen, SeenAs
from care_pathways.words.grammar import partial_date
from care_pathways.words.marks import CHECK, Word
from care_pathways.words.seen import LEGEND

OLD = "2023"
"""A copy of an earlier year, or of none that was noted, is to be read with care."""


def seen_mark(line: Line) -> Word:
    """In what a statement was read: "NICE page, read November 2026"."""
    seen, publisher = line.statement.seen, short_publisher(line)
    if seen.as_ is SeenAs.PAGE:
        when = f" of {partial_date(seen.of)}" if seen.of else f", read {_month(seen)}"
        return Word(f"{publisher} page{when}", "firm", LEGEND[0][1])
    if seen.as_ is SeenAs.COPY:
        copy = f"copy of {_whose(publisher)} text"
        return Word(f"{copy} of {seen.of[:4]}" if seen.of else f"undated {copy}", "soft", LEGEND[1][1])
    if seen.as_ is SeenAs.SUMMARY:
        return Word("summary by others", "soft", LEGEND[2][1])
    return Word("not seen", "caution", LEGEND[3][1])


def mark_of(catalogue: Catalogue, statement: str | None) -> Word:
    """The mark of a statement that a field names; of an empty field, that it is a suggestion of ours."""
    return seen_mark(catalogue.statements[statement]) if statement else CHECK[Check.LOCAL]


def needs_care(line: Line) -> bool:
    """Must the reader be careful: no words of the publisher, or old ones, or a doubt?"""
    seen = line.statement.seen
    if line.statement.doubtful or seen.as_ in (SeenAs.SUMMARY, SeenAs.RECALL):
        return True
    return seen.as_ is SeenAs.COPY and (seen.of or "") < OLD


def short_publisher(line: Line) -> str:
    """A publisher in a word or two: "NICE", "NHS England", "law"."""
    if line.source.url and "legislation.gov.uk" in line.source.url:
        return "legislation.gov.uk"
    return line.source.publisher.split(" / ")[0].split(";")[0]


def seen_where(seen: Seen) -> str | None:
    """Where a statement was read. Of what nobody read there is no place."""
    return seen.at or (None if seen.as_ is SeenAs.RECALL else "not noted")


def _whose(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _month(seen: Seen) -> str:
    return str(partial_date(seen.on[:7])) if seen.on else "on a day not noted"
