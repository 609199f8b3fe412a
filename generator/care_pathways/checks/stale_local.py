"""Numbers, services, waiting times and notes of an area grow old: each is looked at again in time."""

from collections.abc import Iterator
from datetime import date

from care_pathways.analysis.local_dates import local_dates
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Severity


def check(catalogue: Catalogue, as_of: date) -> Iterator[Diagnostic]:
    """Lines, services and partners within 90 days, waiting times within 31, notes and offers within two years."""
    for item in local_dates(catalogue):
        if item.due < as_of:
            yield Diagnostic(
                item.record.at(*item.keys),
                "stale-local",
                f"{item.what} was last looked at {(as_of - item.seen).days} days ago; the limit is {item.limit.days}",
                item.todo,
                Severity.DUE,
            )
    for note in catalogue.local.notes.values():
        if note.value.until and note.value.until < as_of:
            yield Diagnostic(
                note.at("until"),
                "stale-local",
                f"This note was to hold until {note.value.until}",
                "Delete it, or give it a new last day",
                Severity.DUE,
            )
