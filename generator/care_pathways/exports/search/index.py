"""The index of a view: each word, and the records and fields that hold it. In the browser MiniSearch takes it over."""

from collections import Counter
from collections.abc import Mapping, Sequence

from care_pathways.exports.search.records import Found
from care_pathways.exports.search.words import terms

FIELDS = ("title", "words", "summary", "body")
"""The fields of a record, from the most telling to the least. Their weights stand in theme/assets/search/rank.js."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def index(records: Sequence[Found]) -> dict[str, object]:
    """The words in the order of the alphabet, where each stands, and how many words each field has.

    A word's places are, for each field that holds it, the letter of the field and the records in base 36: each as the
    distance from the one before, with `.` and the count where the record has the word more than once.
    """
    places: dict[str, dict[int, list[tuple[int, int]]]] = {}
    lengths = []
    for number, record in enumerate(records):
        counts = [Counter(terms(text)) for text in _fields(record)]
        _told_once(counts)
        lengths.append([sum(count.values()) for count in counts])
        for field, count in enumerate(counts):
            for term, times in count.items():
                places.setdefault(term, {}).setdefault(field, []).append((number, times))
    found = sorted(places)
    return {
        "terms": " ".join(found),
        "places": " ".join(_places(places[term]) for term in found),
        "lengths": lengths,
    }


def _fields(record: Found) -> tuple[str, str, str, str]:
    text = record.text
    return record.title, f"{text.words} {text.group}", text.summary, text.body


def _told_once(counts: list[Counter[str]]) -> None:
    """Leave out of the summary what the words of a record say already, such as who publishes a source."""
    _, words, summary, _ = counts
    for term in words.keys() & summary.keys():
        del summary[term]


def _places(fields: Mapping[int, list[tuple[int, int]]]) -> str:
    found = []
    for field, entries in sorted(fields.items()):
        before = 0
        parts = []
        for number, times in entries:
            parts.append(base36(number - before) + (f".{times}" if times > 1 else ""))
            before = number
        found.append("TWSB"[field] + ",".join(parts))
    return "".join(found)


def base36(number: int) -> str:
    """A number in digits and small letters."""
    text = ""
    while True:
        number, rest = divmod(number, 36)
        text = DIGITS[rest] + text
        if not number:
            return text
