"""A sentence that holds only until a record says otherwise: `[Nobody has reviewed a text.](told:reviewed)`."""

import re

MARK = re.compile(r"\[([^\[\]]+)\]\(told:([a-z-]+)\)")


def without(text: str) -> str:
    """The text without such sentences: a reviewer is not asked about them, and no denial in them is fixed."""
    return MARK.sub("", text) if "](told:" in text else text
