"""A page whose review is overdue says so at its head: as of the day of the build, since that is when nobody came."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from care_pathways.analysis.due import next_reviews
from care_pathways.catalogue import Catalogue
from care_pathways.model.package import Package
from care_pathways.page import Page
from care_pathways.words.grammar import day


def with_overdue(pages: Iterable[Page], catalogue: Catalogue, as_of: date) -> Iterator[Page]:
    """The pages, each with the day on which its review was due if that is over; a cluster answers for its package."""
    late: dict[tuple[str, str | int], date] = {}
    for record, _, on in next_reviews(catalogue):
        if on < as_of:
            names = [record.name]
            if isinstance(record.value, Package):
                names.append(("cluster", record.value.cluster))
            for name in names:
                late[name] = min(on, late.get(name, on))
    for page in pages:
        due = late.get(page.subject) if page.subject else None
        yield replace(page, overdue=day(due)) if due else page
