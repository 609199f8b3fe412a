"""The three readers, each with a view of its own."""

from enum import StrEnum


class Audience(StrEnum):
    """The three readers. Each has a view of its own."""

    PEOPLE = "people"
    PROFESSIONALS = "professionals"
    COMMISSIONERS = "commissioners"
