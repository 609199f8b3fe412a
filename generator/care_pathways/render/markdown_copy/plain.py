"""Words of a page as Markdown has them: signs that it would take for something stand behind a backslash."""

import re
from functools import cache

_UNDERLINE = re.compile(r"(?<!\w)_(?=\w)|(?<=[^\W_])_(?!\w)")
"""An underline that Markdown could take for emphasis: not one inside a word."""
_ENTITY = re.compile(r"&(?:lt|gt|quot|#34|#39);|&amp;(?!#?\w+;)")
_LETTERS = {"&amp;": "&", "&lt;": "\\<", "&gt;": ">", "&quot;": '"', "&#34;": '"', "&#39;": "'"}
_START = re.compile(r"[-+#](?=\s|$)|>|\d+(?=[.)](?:\s|$))")
"""The beginning of a text that Markdown could take for a list, a quotation or a heading."""
_ESCAPE = re.compile(r"\\(?=[\\`*\[\]])")


@cache
def twin_of(href: str) -> str:
    """The file behind a link of the site, without the leading slash: that of the twin, where the link is to a page."""
    path, mark, anchor = href[1:].partition("#")
    return f"{path}index.md{mark}{anchor}" if not path or path.endswith("/") else f"{path}{mark}{anchor}"


def escaped(text: str) -> str:
    """A text with its letters in place of entities."""
    if "&" in text:
        text = _ENTITY.sub(lambda found: _LETTERS[found[0]], text)
    return _UNDERLINE.sub(r"\\_", text) if "_" in text else text


def guarded(text: str) -> str:
    """A text that begins a line, so that it begins no list, quotation or heading."""
    start = _START.match(text)
    place = start.end() if start and start[0].isdigit() else 0
    return f"{text[:place]}\\{text[place:]}" if start else text


def typed(pieces: list[str]) -> str:
    """What was typed, without the backslashes."""
    return _ESCAPE.sub("", "".join(pieces))
