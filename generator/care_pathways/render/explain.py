"""Words of the glossary get their meaning where they stand: on a people's page, once each, without a script.

The word becomes a button that opens a popover: Escape closes it and gives the focus back, and a browser that knows no
popovers shows the meanings at the end of the page.
"""

import re
from collections.abc import Sequence

from markupsafe import Markup, escape

from care_pathways.page import Meaning
from care_pathways.render import markdown
from care_pathways.render.icons import icon

_TAG = re.compile(r"(<(/?)([a-z0-9]*)[^>]*>)")
CLOSED = frozenset(
    {"a", "button", "h1", "h2", "h3", "h4", "dt", "summary", "caption", "th", "blockquote", "title", "svg"}
    | {"label", "template"}
)
"""Inside these a word is not marked: it is a link, a heading, a choice, or somebody else's words."""


class Explainer:
    """Marks the words of a glossary in the HTML of a page."""

    def __init__(self, meanings: Sequence[Meaning]) -> None:
        self._by_word = {str(escape(word.lower())): meaning for meaning in meanings for word in meaning.words}
        words = sorted(self._by_word, key=len, reverse=True)
        pattern = "|".join(map(re.escape, words))
        # Sought in small letters: to ignore the case in the pattern costs four times as much.
        self._words = re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])") if words else None

    def marked(self, body: str) -> Markup:
        """The body with the first use of each word marked, and the meanings at its end."""
        used: dict[str, Meaning] = {}
        inside = 0
        first, *parts = _TAG.split(body)
        marked = [self._with_buttons(first, used)]
        for tag, end, name, text in zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=True):
            if name in CLOSED:
                inside += -1 if end else 1
            marked += (tag, text if inside or not text or text.isspace() else self._with_buttons(text, used))
        return Markup("".join((*marked, *map(_popover, used.values()))))  # noqa: S704 - words are escaped below

    def _with_buttons(self, text: str, used: dict[str, Meaning]) -> str:
        """A text between two tags, with a button for each word that is not in `used` yet."""
        small = text.lower()
        if self._words is None or len(small) != len(text):
            return text  # a letter that grows when it is made small, as in İzmir: places would no longer fit
        done, end = "", 0
        for found in self._words.finditer(small):
            meaning = self._by_word[found[0]]
            if meaning.id not in used:
                used[meaning.id] = meaning
                word = text[found.start() : found.end()]
                done += f'{text[end : found.start()]}<button type="button" class="w-term" '
                done += f'popovertarget="meaning-{meaning.id}">{word}</button>'
                end = found.end()
        return done + text[end:]


def _popover(meaning: Meaning) -> str:
    return (
        f'<div class="w-meaning" id="meaning-{meaning.id}" popover>'
        f'<button type="button" class="w-meaning__close" popovertarget="meaning-{meaning.id}" '
        f'popovertargetaction="hide" aria-label="Close">{icon("close")}</button>'
        f"<p><strong>{escape(meaning.term)}</strong></p>"
        f'{markdown.block(meaning.meaning)}<p><a href="{meaning.href}">More words explained</a></p></div>\n'
    )
