"""A word with a hyphen stays whole in headings and links: "follow-" at the end of a line is read twice.

A hyphen that never breaks (U+2011) would do the same, and hide the word from search and from find-in-page.
"""

import re

_HELD = re.compile(r"<svg\b.*?</svg>|<(h[1-6]|a)\b[^>]*(>.*?<)/\1>", re.DOTALL)
"""A drawing may hold links, and is passed by whole: HTML within it would end it."""
_TEXT = re.compile(r">[^<>]*-[^<>]*<")
_WORD = re.compile(r"[^\s<>]*\w-\w[^\s<>]*")
_SHORT = re.compile(
    r"(?<![^\s<>])[(“]?(?=[A-Za-z0-9-]{1,16}(?![\w-]))[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+[.,;:)”?]*(?![^\s<>])"
)
"""In small type a word of up to 16 letters: a longer one may need the break in a narrow column, an address does."""
_LARGE = ("h1", "h2")


def whole_words(html: str) -> str:
    """The page with each such word, and the punctuation that touches it, marked for the style sheet."""
    return _HELD.sub(_marked, html)


def _marked(found: re.Match[str]) -> str:
    if "-" not in (found[2] or ""):  # most links have hyphens in their address alone
        return found[0]
    word = _WORD if found[1] in _LARGE else _SHORT
    return _TEXT.sub(lambda text: word.sub(r'<span class="w-whole">\g<0></span>', text[0]), found[0])
