"""A calculator: the numbers that it asks for, the sums that it does, and one made-up example."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Field:
    """A number to fill in. `most` is the largest that can make sense, by arithmetic and never by a norm."""

    id: str
    label: str
    hint: str
    unit: str
    most: int
    above_zero: bool = False


@dataclass(frozen=True)
class FieldGroup:
    """Fields that belong together."""

    legend: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What is worked out: the formula in words, its unit, what it means, and the ids of the fields that it needs."""

    id: str
    title: str
    formula: str
    unit: str
    meaning: str
    needs: tuple[str, ...]


@dataclass(frozen=True)
class Example:
    """One made-up service: what was filled in, and each sum as it is done by hand."""

    filled: tuple[tuple[str, str], ...]
    sums: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Calculation:
    """All that the component sees. `id` and `title` name the file that is saved."""

    id: str
    title: str
    groups: tuple[FieldGroup, ...]
    answers: tuple[Answer, ...]


MANY = 10_000_000
"""Beyond this, a typing slip is likelier than a service."""
