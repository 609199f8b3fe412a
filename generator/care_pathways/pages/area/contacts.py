"""A way to reach someone in an area, ready to be shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.model.local.line import LocalLine
from care_pathways.page import Link
from care_pathways.words.grammar import day


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A line: its ways in as links, then what a caller needs to know."""

    name: str
    ways: tuple[Link, ...]
    then: str | None
    fax: str | None
    post: str | None
    who_for: str
    hours: str
    cost: str | None
    note: str | None
    checked_on: str


def contact(line: LocalLine) -> Contact:
    """What is shown of a line."""
    return Contact(
        name=line.name,
        ways=tuple(_ways(line)),
        then=line.then,
        fax=line.fax,
        post=line.post,
        who_for=line.who_for,
        hours=line.hours,
        cost=line.cost,
        note=line.note,
        checked_on=day(line.checked_on) or "",
    )


def _ways(line: LocalLine) -> Iterable[Link]:
    if line.call:
        yield Link(f"Call {line.call}", f"tel:{_digits(line.call)}")
    if line.text_number:
        word = f"{line.text_word} to " if line.text_word else ""
        yield Link(f"Text {word}{line.text_number}", f"sms:{_digits(line.text_number)}")
    if line.email:
        yield Link(f"Write to {line.email}", f"mailto:{line.email}")
    if line.web:
        yield Link("Use the website", line.web)


def _digits(number: str) -> str:
    return number.replace(" ", "")
