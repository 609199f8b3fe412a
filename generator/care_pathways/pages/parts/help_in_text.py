"""Help that a text names is one tap away: the help page, the numbers of the lines, 999 and 111."""

import re
from functools import partial

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.short_numbers import pattern
from care_pathways.model.audience import Audience
from care_pathways.pages.parts.named_links import resolve

_LINK = re.compile(r"!?\[[^\]]*\]\([^)]*\)")
_LINE = re.compile(r"\[\]\(helpline:([a-z0-9-]+)\)")
_HELP_NOW = re.compile(r"Get\s+help\s+now(?:\s+on\s+this\s+page)?")


def within_reach(catalogue: Catalogue, text: str) -> str:
    """The text with a link wherever it names help. What stands in a link already stays as the author wrote it.

    `[](helpline:samaritans)` becomes the number of that line, so that numbers stand in one file only.
    """
    text = _LINE.sub(partial(_with_number, catalogue), text)
    kept: list[str] = []
    end = 0
    for link in _LINK.finditer(text):
        kept += (_named(catalogue, text[end : link.start()]), link[0])
        end = link.end()
    return "".join((*kept, _named(catalogue, text[end:])))


def _with_number(catalogue: Catalogue, found: re.Match[str]) -> str:
    line = resolve(catalogue, Audience.PEOPLE, f"helpline:{found[1]}")
    return f"[{line.text}](helpline:{found[1]})" if line else ""


def _named(catalogue: Catalogue, text: str) -> str:
    text, numbers = _HELP_NOW.sub("[Get help now](help)", text), catalogue.short_numbers
    if not any(number in text for number in numbers):  # most texts name none, which is seen far faster so
        return text
    return pattern(numbers, r"(?:\bNHS\s+)?").sub(lambda found: f"[{found[0]}](tel:{found[1]})", text)
