"""Leaves out of a page what its `hidden` attribute keeps from every reader until a script shows it."""

import re
from collections.abc import Iterator

_HIDDEN = re.compile(r" hidden(?=[ >])")


def without_hidden(html: str) -> str:
    """The page without its hidden elements and all that is in them."""
    kept, at = [], 0
    for start, end in _hidden(html):
        if start >= at:
            kept.append(html[at:start])
            at = end
    return "".join((*kept, html[at:]))


def _hidden(html: str) -> Iterator[tuple[int, int]]:
    """Where each hidden element begins and ends. A word of a text or of a value is no attribute."""
    for found in _HIDDEN.finditer(html):
        start = html.rfind("<", 0, found.start())
        before = html[start : found.start()]
        if ">" not in before and before.count('"') % 2 == 0:
            yield start, _end(html, start)


def _end(html: str, start: int) -> int:
    """Where the element that begins here ends: at the end tag that belongs to it, or with itself if it has none."""
    name, depth = html[start + 1 : html.index(" ", start)], 0
    for tag in re.finditer(rf"<(/?){name}\b[^>]*>", html[start:]):
        depth += -1 if tag[1] else 1
        if not depth:
            return start + tag.end()
    return html.index(">", start) + 1
