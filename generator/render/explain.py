"""Words of the glossary get their meaning where they stand: on a people's page, once each, without a script.

The word becomes a button that opens a popover: Escape closes it and gives the focus back, and a browser that knows no
popovers shows the meanings at the end of the page.
"""

import re
from collections.abc import Sequence

from markupsafe import Markup, escape

from generator.page import Meaning
from generator.render import markdown

_TAG = re.compile(r"(<[^>]+>)")
_NAME = re.compile(r"</?([a-z0-9]+)")
CLOSED = frozenset(
    {"a", "button", "h1", "h2", "h3", "h4", "dt", "summary", "caption", "th", "blockquote", "title", "svg"}
)
"""Inside these a word is not marked: it is a link, a heading or somebody else's words."""


class Explainer:
    """Marks the words of a glossary in the HTML of a page."""

    def __init__(self, meanings: Sequence[Meaning]) -> None:
        self._by_word = {word.lower(): meaning for meaning in meanings for word in meaning.words}
        words = sorted(self._by_word, key=len, reverse=True)
        pattern = "|".join(re.escape(str(escape(word))) for word in words)
        self._words = re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE) if words else None

    def marked(self, body: str) -> Markup:
        """The body with the first use of each word marked, and the meanings at its end."""
        if self._words is None or not self._words.search(body):
            return Markup(body)  # noqa: S704 - it was printed by our own templates
        used: dict[str, Meaning] = {}
        inside = 0
        parts = _TAG.split(body)
        for index, part in enumerate(parts):
            if index % 2:
                name = _NAME.match(part)
                if name and name[1] in CLOSED:
                    inside += -1 if part.startswith("</") else 1
            elif not inside and part.strip():
                parts[index] = self._words.sub(lambda found: self._button(found[0], used), part)
        return Markup("".join(parts) + "".join(map(_popover, used.values())))  # noqa: S704 - words are escaped below

    def _button(self, word: str, used: dict[str, Meaning]) -> str:
        meaning = self._by_word[Markup(word).unescape().lower()]  # noqa: S704 - only to compare it
        if meaning.id in used:
            return word
        used[meaning.id] = meaning
        return f'<button type="button" class="w-term" popovertarget="meaning-{meaning.id}">{word}</button>'


def _popover(meaning: Meaning) -> str:
    return (
        f'<div class="w-meaning" id="meaning-{meaning.id}" popover><p><strong>{escape(meaning.term)}</strong></p>'
        f'{markdown.block(meaning.meaning)}<p><a href="{meaning.href}">More words explained</a></p></div>\n'
    )
