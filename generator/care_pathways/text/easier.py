"""An easier-to-read page: under each heading one idea a line, each with a symbol of our own beside it.

An author writes a line as an item of a list that begins with a picture: `- ![](symbol:phone) Call NHS 111.` The
symbol has no text of its own, because the words beside it say the same.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

MOST_WORDS = 15
"""The longest sentence, in words: the public guidance on easy read says 10 to 15."""

SYMBOLS: Mapping[str, str] = {
    "away": "an arrow out of a door",
    "calendar": "a calendar",
    "change": "two arrows in a ring",
    "child": "a child",
    "choice": "a signpost",
    "clock": "a clock",
    "confused": "a head with a question mark",
    "copy": "two sheets of paper",
    "danger": "a warning sign",
    "day-and-night": "the sun and the moon",
    "deaf": "an ear, crossed out",
    "doctor": "a stethoscope",
    "drink": "a glass of water",
    "ear": "an ear",
    "easy-words": "an open book",
    "happy": "a smiling face",
    "heart": "a heart",
    "home": "a house",
    "hospital": "a hospital",
    "hurt": "a plaster",
    "law": "a pair of scales",
    "letter": "a letter",
    "medicine": "a capsule",
    "meeting": "two people at a table",
    "message": "a phone with text on it",
    "mind": "a head with a heart in it",
    "more": "a plus sign",
    "no": "a cross",
    "no-cost": "a coin, crossed out",
    "no-letter": "a letter, crossed out",
    "no-speech": "a speech bubble, crossed out",
    "number": "a number sign",
    "people": "two people",
    "person": "one person",
    "phone": "a telephone",
    "picture": "a picture",
    "place": "a pin on a map",
    "plan": "a list with ticks",
    "question": "a speech bubble with a question mark",
    "rain": "a rain cloud",
    "recording": "a microphone",
    "sad": "a sad face",
    "screen": "a computer screen",
    "sleepy": "three letters z",
    "speak-up": "a megaphone",
    "speech": "a speech bubble",
    "steps-down": "steps that go down",
    "sun": "the sun",
    "thought": "a thought bubble",
    "unwell": "a thermometer",
    "wait": "two bars, as for a pause",
    "wish": "a star",
    "write": "a pencil",
    "yes": "a tick",
}
"""Every symbol by the name that authors use, with what it shows. The theme has a drawing of each name."""

_HEADING = re.compile(r"## (\S.*)")
_LINE = re.compile(r"- !\[\]\(symbol:([a-z-]+)\) (\S.*)")


@dataclass(frozen=True)
class Idea:
    """One line: the name of its symbol, its words, and how many lines of the text stand above it."""

    symbol: str
    text: str
    above: int


@dataclass(frozen=True)
class Part:
    """A heading and the lines under it."""

    heading: str
    ideas: tuple[Idea, ...]


def parts(body: str) -> tuple[Part, ...]:
    """The parts of an easier-to-read text, in order. Lines that have another form are left out."""
    found: list[tuple[str, list[Idea]]] = []
    for above, line in enumerate(body.split("\n")):
        if heading := _HEADING.fullmatch(line):
            found.append((heading[1], []))
        elif (idea := _LINE.fullmatch(line)) and found:
            found[-1][1].append(Idea(idea[1], idea[2], above))
    return tuple(Part(heading, tuple(ideas)) for heading, ideas in found)


def strays(body: str) -> tuple[tuple[int, str], ...]:
    """The lines that are neither a heading nor an idea with its symbol, each with how many lines stand above it."""
    known = {idea.above for part in parts(body) for idea in part.ideas}
    return tuple(
        (above, line)
        for above, line in enumerate(body.split("\n"))
        if line.strip() and above not in known and not _HEADING.fullmatch(line)
    )
