"""An author's prose with the links that it names, as a reader follows them."""

import re

from care_pathways.analysis.told import told
from care_pathways.catalogue import Catalogue
from care_pathways.model import text as model_text
from care_pathways.model.audience import Audience
from care_pathways.model.base import Model
from care_pathways.page import Prose
from care_pathways.pages.parts.help_in_text import within_reach
from care_pathways.pages.parts.named_links import resolve

MAY_BE_LEFT_OUT = model_text.Prose | None
LINK = re.compile(r"\]\(\s*<?([a-z-]+(?:[:#][^)\s>]+)?)")


ON_SCREEN = "Get help now on this page"
"""How authors of records point to help: a leaflet has a box in its place, a page the link itself."""


def prose(catalogue: Catalogue, audience: Audience | None, text: str) -> Prose:
    """An author's prose with the links that it names, as this reader follows them. Help is a link where it is named."""
    text = told(catalogue, text)
    if audience in (Audience.PEOPLE, Audience.PROFESSIONALS):  # professionals meet words for people, too
        text = within_reach(catalogue, text)
    links: dict[str, str] = {}
    for target in LINK.findall(text):
        if found := resolve(catalogue, audience, target):
            links[target] = found.href
    return Prose(text, links)


def texts(catalogue: Catalogue, audience: Audience, words: Model) -> dict[str, Prose | None]:
    """Each text that may be left out, by the name of its field. Which of them is shown, and where, a template says."""
    names = [name for name, field in type(words).model_fields.items() if field.annotation == MAY_BE_LEFT_OUT]
    return {name: prose(catalogue, audience, text) if (text := getattr(words, name)) else None for name in names}


def proses(catalogue: Catalogue, audience: Audience | None, items: tuple[str, ...]) -> tuple[Prose, ...]:
    """The same for a list."""
    return tuple(prose(catalogue, audience, text) for text in items)
