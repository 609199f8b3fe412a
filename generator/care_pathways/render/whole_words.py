"""A word with a hyphen stays whole in a large heading: "follow-" at the end of a line is read twice.

A hyphen that never breaks (U+2011) would do the same, and hide the word from search and from find-in-page.
"""

import re

_LARGE = re.compile(r"<h([12])\b[^>]*>.*?</h\1>", re.DOTALL)
_TEXT = re.compile(r">[^<>]*-[^<>]*<")
_WORD = re.compile(r"[^\s<>]*\w-\w[^\s<>]*")


def whole_words(html: str) -> str:
    """The page with each such word, and the punctuation that touches it, marked for the style sheet."""
    return _LARGE.sub(_heading, html)


def _heading(found: re.Match[str]) -> str:
    return _TEXT.sub(_text, found[0]) if "-" in found[0] else found[0]


def _text(found: re.Match[str]) -> str:
    return _WORD.sub(r'<span class="w-whole">\g<0></span>', found[0])
