"""Figures that a text sets as a target: a share, a time limit, a year. Known by number and unit, however worded."""

import re
from collections.abc import Iterator

SHARE = r"\b\d+(?:\.\d+)?\s?(?:%|per cent\b)"
LIMIT = (
    r"\b(?:within|under|at most|no more than|less than)\s+"
    r"(?:\d+|an?|one|two|three|four|five|six|ten|twelve|eighteen)\s+"
    r"(?:working\s+)?(?:minutes?|hours?|days?|weeks?|months?)\b"
)
YEAR = r"\b(?:19|20)\d\d\b"

TARGET = re.compile(f"{SHARE}|{LIMIT}", re.IGNORECASE)
FIGURE = re.compile(f"{SHARE}|{LIMIT}|{YEAR}", re.IGNORECASE)

_NUMBERS = {
    "a": "1",
    "an": "1",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "ten": "10",
    "twelve": "12",
    "eighteen": "18",
}
_QUANTITY = re.compile(r"(\d+(?:\.\d+)?|\b(?:" + "|".join(_NUMBERS) + r")\b)\s*(%|per cent|(?:working )?[a-z]+|$)")


def quantity(figure: str) -> tuple[str, str]:
    """What a figure says: "within two weeks" and "within 2 weeks" are both ("2", "week")."""
    found = _QUANTITY.search(" ".join(figure.lower().split()))
    if found is None:
        raise ValueError(f"{figure!r} is no figure")
    number, unit = found.groups()
    return _NUMBERS.get(number, number), unit.replace("per cent", "%").rstrip("s")


def quantities(text: str) -> Iterator[tuple[str, str]]:
    """Every number with the word behind it, in a text that is a source itself: "Up to 72 hours, 2 weeks at most"."""
    small = " ".join(text.lower().split())
    for number, unit in _QUANTITY.findall(small):
        yield _NUMBERS.get(number, number), unit.replace("per cent", "%").rstrip("s")
    yield from ((year, "") for year in re.findall(YEAR, small))
