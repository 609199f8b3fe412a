"""How a tap calls a helpline, or writes to it."""

from care_pathways.model.lists import Helpline
from care_pathways.page import Link


def to_call(line: Helpline) -> Link | None:
    """The number of a helpline, which calls it when it is tapped."""
    return Link(line.call, f"tel:{line.call.replace(' ', '')}") if line.call else None


def to_text(line: Helpline) -> Link | None:
    """What to send to a helpline, and where; a tap writes the message."""
    if not line.text_number:
        return None
    number = line.text_number.replace(" ", "")
    if not line.text_word:
        return Link(line.text_number, f"sms:{number}")
    return Link(f"{line.text_word} to {line.text_number}", f"sms:{number}?&body={line.text_word}")
