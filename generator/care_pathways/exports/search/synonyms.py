"""What people say and what the pages call it, with the pages that it leads to in one view."""

from collections.abc import Iterable, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.exports.search.records import Found
from care_pathways.exports.search.words import words
from care_pathways.model.synonym import Synonym

Row = tuple[str, str, list[int], int]
"""What is said and what it means, each as phrases with commas between; the records that come first; 1 for crisis."""


def synonyms(catalogue: Catalogue, records: Sequence[Found]) -> list[Row]:
    """Every entry, with its pages as numbers of records. A page that is not in this view is left out."""
    numbers: dict[tuple[str, str | int] | None, int] = {}
    for number, record in enumerate(records):
        numbers.setdefault(record.subject, number)
    return [_row(record.value, numbers) for record in catalogue.synonyms.values()]


def _row(item: Synonym, numbers: dict[tuple[str, str | int] | None, int]) -> Row:
    said, means = item.words, item.means
    if item.both_ways:
        said, means = said + means, means + said
    targets = (_subject(target) for target in item.leads_to)
    return _phrases(said), _phrases(means), [numbers[key] for key in targets if key in numbers], int(item.crisis)


def _phrases(texts: Iterable[str]) -> str:
    """Each text as its words; the same words once."""
    return ",".join(dict.fromkeys(" ".join(words(text)) for text in texts))


def _subject(target: str) -> tuple[str, str | int]:
    kind, _, key = target.partition(":")
    return kind, int(key) if kind == "cluster" else key
