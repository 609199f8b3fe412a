"""Where people's text speaks of suicide or self-harm, help is one step away: [get help now](help), 999 or 111.

It stands in the same text: the same field, list or section of a page. It is enough that the opening text of an
intervention names help, that it has the box with signs that need help at once, or that the page has the help box, as
the pages of all clusters have.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.checks.phrases import Index, find, index, shown, stands
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.base import Model
from care_pathways.model.cluster import Cluster
from care_pathways.model.intervention import Intervention
from care_pathways.model.lists import Helpline
from care_pathways.model.package import Package
from care_pathways.model.situation import Situation
from care_pathways.model.written import WrittenPage
from care_pathways.source import Keys

HELP = re.compile(r"\]\(help\)|\bget help now\b|\b999\b|\b111\b", re.IGNORECASE)
SECTION = re.compile(r"^(?=#)", re.MULTILINE)
OPENING: tuple[Keys, ...] = (("people", "title"), ("people", "what"))
"""The first words of an intervention: help that is named here is seen before all else on its page."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """No text on suicide or self-harm is without help beside it."""
    if not catalogue.has_language:
        return
    phrases = index((word, word) for word in catalogue.language.self_harm)
    for record in catalogue.records():
        if record.passages and not _has_help_box(record.value):
            yield from _without_help(record, phrases)


def _has_help_box(value: Model) -> bool:
    if isinstance(value, Helpline | Situation):
        return True  # it is the help
    return isinstance(value, Cluster | Package)


def _opens_with_help(value: Intervention) -> bool:
    return value.people.get_help_if is not None or bool(HELP.search(value.people.what))


def _without_help(record: Record[Model], phrases: Index[str]) -> Iterator[Diagnostic]:
    told: set[str] = set()
    if isinstance(record.value, Intervention) and _opens_with_help(record.value):
        return
    for found in find(record, phrases):
        for text in _together(record, found.passage.keys, found.passage.text):
            holds = stands(found.phrase, " ".join(text.lower().split()))
            if holds and not HELP.search(" ".join(text.split())) and text not in told:
                told.add(text)
                yield Diagnostic(
                    record.near(found.passage.keys, found.sentence, found.phrase),
                    "help-beside-self-harm",
                    f'"{found.phrase}" stands here without help beside it: {shown(found.sentence)}',
                    "Add to the same text: If this is you, use [get help now](help)",
                )


def _together(record: Record[Model], keys: Keys, text: str) -> list[str]:
    """The texts that a reader sees as one: a section of a page, a whole list, a title with what follows it."""
    if keys == ("body",):
        return SECTION.split(text)
    if isinstance(record.value, WrittenPage):  # its title or description
        return [f"{text} {SECTION.split(record.value.body)[0]}"]
    if keys in OPENING:
        return ["\n".join(passage.text for passage in record.passages if passage.keys in OPENING)]
    if isinstance(keys[-1], int):
        return ["\n".join(passage.text for passage in record.passages if passage.keys[:-1] == keys[:-1])]
    return [text]
