"""A local number or address to reach someone. All numbers of an area stand in one file, and other records name them."""

from enum import StrEnum

from pydantic import model_validator

from care_pathways.model.base import Model
from care_pathways.model.phone import Number
from care_pathways.model.text import Day, EmailAddress, Fingerprint, Identifier, Text, Title, WebAddress


class LineUse(StrEnum):
    """What a line is for. The first three stand on the help page, beside the national ones and never in their stead."""

    CRISIS = "crisis"
    """Urgent help for mental health."""
    OUT_OF_HOURS = "out-of-hours"
    """Help when the usual team is closed."""
    LISTENING = "listening"
    """Someone to talk to."""
    ADVICE = "advice"
    """Patient advice and liaison."""
    COMPLAINTS = "complaints"
    """Comments, concerns and complaints."""
    SWITCHBOARD = "switchboard"
    """The switchboard."""
    SERVICE = "service"
    """A line of one service."""
    PARTNER = "partner"
    """A line of a partner."""


FOR_HELP = (LineUse.CRISIS, LineUse.OUT_OF_HOURS, LineUse.LISTENING)
"""The uses that stand on the help page."""


class LocalLine(Model):
    """A way to reach someone in this area: by phone, text, fax, e-mail, web or post."""

    id: Identifier
    """A short name."""
    name: Title
    """The name that people know."""
    use: LineUse
    """crisis, out-of-hours, listening, advice, complaints, switchboard, service or partner."""
    call: Number | None = None
    """The number to call."""
    then: Text | None = None
    """What to choose when the call is answered."""
    text_number: Number | None = None
    """The number to send a text message to."""
    text_word: Text | None = None
    """The word to send."""
    fax: Number | None = None
    """The fax number."""
    email: EmailAddress | None = None
    """The e-mail address."""
    web: WebAddress | None = None
    """The web page."""
    post: Text | None = None
    """The address for letters."""
    hours: Text
    """When it answers: days and times."""
    who_for: Text
    """Who it is for."""
    cost: Text | None = None
    """What it costs, where it is not an ordinary call."""
    note: Text | None = None
    """What the caller may want to know."""
    checked_on: Day
    """The day on which somebody last tried it. Due again after 90 days."""
    checked_as: Fingerprint | None = None
    """What was there on that day, as a fingerprint. `care-pathways accept local-line` writes it with the day."""
    source: Text
    """Where it was seen, or who confirmed it (a role)."""

    @model_validator(mode="after")
    def _has_a_way(self) -> "LocalLine":
        if not any((self.call, self.text_number, self.email, self.web, self.post)):
            raise ValueError("needs a way to reach it: call, text_number, email, web or post")
        return self
