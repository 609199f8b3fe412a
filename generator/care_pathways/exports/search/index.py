"""The index of a view: each word, and the records and fields that hold it. In the browser MiniSearch takes it over."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from care_pathways.exports.search.records import Found
from care_pathways.exports.search.words import terms

FIELDS = ("title", "words", "summary", "body")
"""The fields of a record, from the most telling to the least. Their weights stand in theme/assets/search/rank.js."""

LETTERS = "TWSB"
"""The letter of each in the index."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

Places = list[tuple[int, int]]
"""The numbers of the records that hold a word, each with how often."""


def index(records: Sequence[Found]) -> dict[str, object]:
    """The words in the order of the alphabet, where each stands, and how many words each field has.

    A word's places are, for each field that holds it, the letter of the field and the records in base 36: each as the
    distance from the one before, with `.` and the count where the record has the word more than once.
    """
    places: dict[str, tuple[Places, ...]] = defaultdict(lambda: tuple([] for _ in FIELDS))
    lengths = []
    for number, record in enumerate(records):
        counts = [Counter(terms(text)) for text in _fields(record)]
        _told_once(counts)
        lengths.append([sum(count.values()) for count in counts])
        for field, count in enumerate(counts):
            for term, times in count.items():
                places[term][field].append((number, times))
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


def _places(fields: Iterable[Places]) -> str:
    found = []
    for letter, entries in zip(LETTERS, fields, strict=True):
        if not entries:
            continue
        before = 0
        parts = []
        for number, times in entries:
            step = base36(number - before)
            parts.append(f"{step}.{times}" if times > 1 else step)
            before = number
        found.append(letter + ",".join(parts))
    return "".join(found)


@cache  # nearly all steps are short, and the same again and again
def base36(number: int) -> str:
    """A number in digits and small letters."""
    text = ""
    while True:
        number, rest = divmod(number, 36)
        text = DIGITS[rest] + text
        if not number:
            return text
