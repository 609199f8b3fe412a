"""The kinds of text that an author writes."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints, WithJsonSchema

Text = Annotated[str, StringConstraints(min_length=1, max_length=5000, strip_whitespace=True)]
"""Shown exactly as typed: `<18`, `*` and `#` are ordinary clinical writing."""

Title = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
"""The same, for what heads a page, a document or a row: word processors take no longer one."""


class ProseMark:
    """Marks a field whose text may use a small, safe Markdown: emphasis, lists, links by id."""


Prose = Annotated[str, StringConstraints(min_length=1, max_length=30_000, strip_whitespace=True), ProseMark()]
"""Our own words, with a small and safe Markdown. Links by id: `[CBT](intervention:individual-cbt)`."""

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
"""Small letters, digits and single hyphens. It is part of public addresses, so it never changes."""

EditionNumber = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$")]
"""Numbers with points between, such as 2026.2: it names files, and a copy in a folder of that name compares it."""

Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
"""Eight letters and digits that stand for the facts of a record."""

WebAddress = Annotated[
    str, StringConstraints(pattern="^https?://[^\\s<>\"'@/?#]+([/?#][^\\s<>\"']*)?$", max_length=500)
]
"""A full http or https address. Nothing stands before the name of the host: that could pass for another host."""


EmailAddress = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$")]
"""An e-mail address."""


def _partial_date(text: str) -> str:
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    try:
        found = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise ValueError("should be a date: 2025, 2025-04 or 2025-04-29") from None
    if not 1800 <= found.year <= 2107:
        raise ValueError("should be a date between 1800 and 2107")
    return text


class PastMark:
    """Marks a date of something that was done or has come out: it cannot lie ahead."""


DayAhead = Annotated[date, Field(ge=date(1980, 1, 1), le=date(2107, 12, 31))]
"""A day that may lie ahead. Files in a zip know no other days, and no sum with such a day leaves the calendar."""

Day = Annotated[DayAhead, PastMark()]
"""A day on which something was done."""


_PARTIAL = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"

PartialDateAhead = Annotated[
    str,
    StringConstraints(pattern=_PARTIAL),
    AfterValidator(_partial_date),
    # A year without quotes is a number to every other reader of YAML, an editor's among them.
    WithJsonSchema(
        {"anyOf": [{"type": "string", "pattern": _PARTIAL}, {"type": "integer", "minimum": 1800, "maximum": 2107}]},
        mode="validation",
    ),
    WithJsonSchema({"type": "string", "pattern": _PARTIAL}, mode="serialization"),
]
"""A date as far as it is known: year, year and month, or the day. It may lie ahead."""

PartialDate = Annotated[PartialDateAhead, PastMark()]
"""The same, of what was done or has come out."""
