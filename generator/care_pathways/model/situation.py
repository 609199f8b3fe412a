"""What people feel or see when they need help now, and the right door for each."""

from datetime import date

from pydantic import Field

from care_pathways.model.base import Model
from care_pathways.model.reference import HelplineRef
from care_pathways.model.text import Identifier, Prose, Text, WebAddress


class Door(Model):
    """One way to get help: when it is right, and the line to call."""

    when: Prose
    """When this is the right door. It follows the number: "Call 999" if you may act on it soon."""
    line: HelplineRef
    """The line, by its id in `helplines.yml`."""


class Situation(Model):
    """A situation on the page Get help now, in the words of someone who is in it."""

    id: Identifier
    """A short name. It is the anchor of the situation, so it never changes."""
    words: Text
    """How someone in it would say it, without quotation marks: "I want to die"."""
    opening: Prose | None = None
    """One or two sentences that come first, where something has to be known before the number."""
    doors: tuple[Door, ...] = Field(min_length=1)
    """The right doors, the most urgent first."""
    say: tuple[Text, ...] = Field(min_length=1)
    """What the caller can say, word for word."""
    do: tuple[Prose, ...] = ()
    """What helps until help comes."""
    more: Prose | None = None
    """Where to read on, with links."""
    words_people_use: tuple[Text, ...] = ()
    """Other ways to say it, for the search."""
    seen_at: tuple[WebAddress, ...] = ()
    """The pages on which the advice was seen."""
    checked_on: date
    """The day on which they were last read."""
    checked_note: Text | None = None
    """What was not found in any source. It stands at the end of the page, apart from what a caller needs."""
