"""What the last full run of the checks in a real browser found. Only `make accessibility-record` writes it."""

from typing import Annotated

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.text import Day, EditionNumber, Identifier, Text

Count = Annotated[int, Field(ge=0)]


class BrowserCheck(Model):
    """Some of the checks, all passed: nothing is written of a run that failed."""

    what: Text
    """What they look at."""
    tests: Count
    """How many there are."""


class AccessibilityRecord(Model):
    """The results that the accessibility statement prints."""

    id: Identifier
    """Always accessibility, as the file is called."""
    on: Day
    """The day of the run."""
    edition: EditionNumber
    """The edition that was checked."""
    browser: Text
    """The browser, with its version."""
    axe: Text
    """The version of axe-core."""
    pages: Count
    """How many pages axe looked at."""
    settings: tuple[Text, ...]
    """In which windows and colours it looked at each of them."""
    violations: Count
    """How many violations it found."""
    checks: tuple[BrowserCheck, ...]
    """Everything that ran in the browser."""
