"""Rows of numbers as bars on one scale: what each part of a bar covers, in percent of the width. No colour."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A part of a bar: which column of numbers it is, counted from 1, where it begins, and how wide it is."""

    column: int
    x: str
    width: str


@dataclass(frozen=True)
class Bar:
    """A bar with its name before it and its value behind it, both as words."""

    name: str
    value: str
    parts: tuple[Part, ...]


def bar(name: str, numbers: Sequence[int], value: str, largest: int) -> Bar:
    """The bar of a row. That of the largest sum fills the width."""
    parts, start = [], 0
    for column, number in enumerate(numbers, 1):
        if number:
            parts.append(Part(column, _percent(start, largest), _percent(number, largest)))
        start += number
    return Bar(name, value or str(sum(numbers)), tuple(parts))


def _percent(number: int, largest: int) -> str:
    return f"{100 * number / largest:.4g}%"
