"""How dates and lists are written: the only place that knows, so that another language has one file to change."""

from calendar import month_name
from collections.abc import Iterable, Sequence
from datetime import date
from typing import overload

SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TEN = 10
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def in_words(number: int) -> str:
    """A number under a hundred as it is said: twenty-one."""
    if number < len(SMALL):
        return SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{TENS[tens - 2]}-{SMALL[ones]}" if ones else TENS[tens - 2]


@overload
def day(when: date) -> str: ...


@overload
def day(when: date | None) -> str | None: ...


def day(when: date | None) -> str | None:
    """A date as people write it: 22 November 2026."""
    return f"{when:%-d %B %Y}" if when else None


def month_names() -> tuple[str, ...]:
    """The months as texts name them."""
    return tuple(month_name[1:])


def partial_date(text: str | None) -> str | None:
    """A date as far as it is known: 2026, November 2026 or 22 November 2026."""
    if not text:
        return None
    year, _, rest = text.partition("-")
    month, _, day_of_month = rest.partition("-")
    return " ".join(part for part in (day_of_month.lstrip("0"), month_name[int(month)] if month else "", year) if part)


def in_or_on(text: str) -> str:
    """In a year or a month, on a day: in 2026, in November 2026, on 22 November 2026."""
    return f"{'on' if text.count('-') > 1 else 'in'} {partial_date(text)}"


def up_to_ten_in_words(number: int) -> str:
    """A number in a text: one to ten in words, larger ones as a number."""
    return in_words(number) if number <= TEN else str(number)


def plural(number: int, one: str, many: str = "") -> str:
    """The word for one or for many of a thing: page, pages; `many` where it is not the one with an s."""
    return one if number == 1 else many or f"{one}s"


def counted(number: int, one: str, many: str = "") -> str:
    """How many there are of a thing: 1 page, 2 pages."""
    return f"{number} {plural(number, one, many)}"


def each_counted(*parts: tuple[int, str] | tuple[int, str, str]) -> str:
    """How many there are of each kind, without the kinds of which there is none: 3 ways in, 1 way out.

    A kind with one name has the same for one and for many: 1 to avoid, 2 to avoid.
    """
    return commas(counted(number, names[0], names[-1]) for number, *names in parts if number)


def listed(items: Iterable[object]) -> str:
    """Things as people write them one after the other: 11, 12 and 13."""
    *first, last = [*map(str, items)] or [""]
    return f"{commas(first)}{AND}{last}" if first else last


COMMA, SEMICOLON, OR, AND = ", ", "; ", " or ", " and "
"""What stands between things that are only named; templates have it as `loop | comma` and the like."""


def commas(items: Iterable[str]) -> str:
    """Short things one after the other: PHQ-9, GAD-7."""
    return COMMA.join(items)


def semicolons(items: Iterable[str]) -> str:
    """Things that may have a comma of their own: a nurse; a doctor, on call."""
    return SEMICOLON.join(items)


def either(items: Iterable[str]) -> str:
    """Things of which one is enough: pregnancy or the first year after birth."""
    return OR.join(items)


def ended(text: str) -> str:
    """A text with a full stop at its end, where it has no sign of its own there."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def opening(text: str) -> str:
    """A text as it begins a sentence: its first letter a capital one."""
    return f"{text[0].upper()}{text[1:]}"


def within(text: str) -> str:
    """A title or a label as it stands within a sentence: its first letter a small one, unless a name begins it.

    A name shows itself by its next capital: ECT, START, Mental Health Act, Individual Placement and Support.
    """
    first, _, rest = text.partition(" ")
    if first[1:2].isupper() or (rest[:1].isupper() and rest[1:2].islower()):
        return text
    return f"{text[0].lower()}{text[1:]}"


def first_of(names: Sequence[str], most: int) -> str:
    """The first of some names, and how many more there are: "one; two; and 3 more"."""
    more = len(names) - most
    return semicolons(names[:most]) + (f"; and {more} more" if more > 0 else "")
