"""What was checked, read, reviewed or published has happened: its day does not lie ahead."""

from collections.abc import Iterator
from datetime import date, timedelta

from care_pathways.analysis.due import earliest
from care_pathways.catalogue import Catalogue
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.walk import past_dates

EAST = timedelta(days=1)
"""Where the author writes, the next day may have begun already."""


def check(catalogue: Catalogue, as_of: date) -> Iterator[Diagnostic]:
    """No date of something done is later than `as_of`. An error: time does not bring it, it takes it away."""
    for record in catalogue.records():
        for keys, value in past_dates(record.marked):
            day = value if isinstance(value, date) else earliest(str(value))
            if day > as_of + EAST:
                yield Diagnostic(
                    record.at(*keys),
                    "future-date",
                    f'"{keys[-1]}" is {value}, which is still to come: this is {as_of}',
                    "Write the day on which it was done. If the clock is wrong, name today with --as-of",
                )
