"""Helplines change: each is compared with its source every 90 days."""

from collections.abc import Iterator
from datetime import date

from care_pathways.analysis.due import HELPLINE_LIMIT as LIMIT
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic, Severity


def check(catalogue: Catalogue, as_of: date) -> Iterator[Diagnostic]:
    """No helpline was last checked more than 90 days before `as_of`."""
    for record in catalogue.helplines.values():
        age = as_of - record.value.checked_on
        if age > LIMIT:
            yield Diagnostic(
                record.at("checked_on"),
                "stale-helpline",
                f"{record.value.name} was last checked {age.days} days ago; the limit is {LIMIT.days}",
                "Call or open it, compare every detail, and set checked_on to that day",
                Severity.DUE,
            )
