"""The anchor of a heading: what stands behind # in a link to it."""

import re

FRAME = frozenset({"content", "on-this-page", "came-from", "corrections-log", "register"})
"""Ids that pages have of their own."""


def anchor(text: str) -> str:
    """Letters and digits of any script with hyphens between, never empty, and none that the frame of a page has."""
    found = re.sub(r"[\W_]+", "-", text.lower()).strip("-") or "part"
    return f"{found}-part" if found in FRAME or found.startswith(("site-", "meaning-")) else found
