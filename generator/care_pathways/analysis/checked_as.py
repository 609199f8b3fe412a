"""What somebody had before them when they checked a line: its numbers and addresses, with the day, as a fingerprint."""

import json
from hashlib import blake2b

from care_pathways.model.lists import Helpline
from care_pathways.model.local.line import LocalLine

Checked = Helpline | LocalLine
WAYS = {"call", "text_number", "text_word", "fax", "email", "web", "checked_on"}
"""What must be right for a person to get through, and the day: neither can move without the other."""


def print_of_line(line: Checked) -> str:
    """Eight letters and digits for the ways to reach a line, and the day on which they were tried."""
    ways = line.model_dump(mode="json", include=WAYS, exclude_none=True)
    return blake2b(json.dumps(ways, sort_keys=True).encode(), digest_size=4).hexdigest()
