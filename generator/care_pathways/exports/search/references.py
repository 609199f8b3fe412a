"""What has one right answer in the search: a reference in one form, however it is typed."""

import re
from collections.abc import Iterable, Sequence

from care_pathways.exports.search.records import Found

_BETWEEN = re.compile(r"[^a-z0-9.]+")


def references(records: Sequence[Found]) -> list[tuple[str, int]]:
    """Each reference and the number of its record. Where two records have the same, the first is meant."""
    found: dict[str, int] = {}
    for number, record in enumerate(records):
        for key in _keys(record.text.references):
            found.setdefault(key, number)
    return list(found.items())


def reference_of(text: str) -> str:
    """A reference in one form. theme/assets/search/exact.js does the same to what a reader types."""
    return _BETWEEN.sub("", text.lower()).strip(".")


def _keys(texts: Iterable[str]) -> Iterable[str]:
    return (key for text in texts if (key := reference_of(text)))
