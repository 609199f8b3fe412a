"""A page written by hand has headings in order: words in each, no level left out, and no name twice.

The title of the page stands in its front matter. Headings begin with ##, and with ### below one of those. Two of one
name would share an anchor, and a link could not tell them apart. Other texts have no headings.
"""

import re
from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.checks.phrases import shown
from care_pathways.checks.unknown_link import place
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.written import WrittenPage
from care_pathways.text.anchor import anchor

HEADING = re.compile(r"^ {0,3}(#{1,6})(?=[ \t]|$)(.*)$", re.MULTILINE)
INSIDE = re.compile(r"^[ \t]*+(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]++)++(#{1,6})(?=[ \t]|$)", re.MULTILINE)
UNDERLINED = re.compile(r"^[ \t]*+(?!(?:[-*+]|\d+[.)])[ \t]|[>#|])\S.*\n {0,3}(=++|-++)[ \t]*$", re.MULTILINE)
FIRST = 2
"""The level of the first heading: the title of the page is level 1."""

Fault = tuple[int, str, str]
"""How far into the text, what is wrong, what to do."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every text, and each heading in it."""
    for record in catalogue.records():
        for keys, text in record.prose:
            if "#" not in text and "\n" not in text:
                continue
            of_page = isinstance(record.value, WrittenPage)
            for offset, message, todo in (*_odd(text), *(_in_order(text) if of_page else _none(text))):
                yield Diagnostic(place(record, keys, text, offset), "disordered-heading", message, todo)


def _odd(text: str) -> Iterator[Fault]:
    for found in INSIDE.finditer(text):
        yield found.start(1), "A heading stands inside a list or a quotation", "Give it a line of its own"
    for found in UNDERLINED.finditer(text):
        yield (
            found.start(1),
            "This line makes a heading of the one above it",
            "Begin a heading with ##",
        )


def _none(text: str) -> Iterator[Fault]:
    for found in HEADING.finditer(text):
        yield found.start(1), "Only pages written by hand have headings", "Begin a paragraph instead"


def _in_order(text: str) -> Iterator[Fault]:
    names: set[str] = set()
    above = FIRST - 1
    for found in HEADING.finditer(text):
        level, words = len(found[1]), _words(found[2])
        if not words:
            yield found.start(1), "A heading has no words", "Write them, or delete the line"
        elif level < FIRST:
            yield found.start(1), "A second title: the title of the page stands in its front matter", "Begin it with ##"
        elif level > above + 1:
            most = "#" * (above + 1)
            yield found.start(1), f"A heading of level {level} follows one of level {above}", f"Begin it with {most}"
        elif anchor(words) in names:
            yield found.start(1), f"Two headings are called {shown(words)}", "Say what is under each of them"
        names.add(anchor(words))
        above = level


def _words(rest: str) -> str:
    """What stands behind the signs, without those that may close a heading."""
    text = rest.strip()
    open_end = text.rstrip("#")
    return open_end.strip() if not open_end or open_end[-1] in " \t" else text
