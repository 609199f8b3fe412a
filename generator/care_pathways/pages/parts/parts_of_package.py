"""The part of a package that an intervention stands in, as it is shown side by side with others."""

from dataclasses import dataclass

from care_pathways.catalogue import Key
from care_pathways.model.package import Package
from care_pathways.words import package as words
from care_pathways.words.package import DOES_NOT_NAME_IT


@dataclass(frozen=True, kw_only=True)
class Part:
    """A part of a package: a letter for narrow places, words for everyone, and the name of its look."""

    letter: str
    text: str
    tone: str
    meaning: str
    is_named: bool = True
    """Does the package name it?"""


def _part(text: str, tone: str) -> Part:
    return Part(letter=words.LETTERS[text], text=text, tone=tone, meaning=words.MEANINGS[text])


SPECIFIC = _part(words.SPECIFIC, "specific")
CHOOSE = _part(words.CHOOSE_TOGETHER, "choose")
EVERYONE = _part(words.FOR_EVERYONE, "everyone")
NOT_NAMED = Part(letter="–", text="Not in this package", tone="none", meaning=DOES_NOT_NAME_IT, is_named=False)

PARTS = (SPECIFIC, CHOOSE, EVERYONE)
PEOPLE_PARTS = {
    SPECIFIC: Part(letter="", text="Fits this cluster", tone="specific", meaning=""),
    CHOOSE: Part(letter="", text="To choose from, together", tone="choose", meaning=""),
    EVERYONE: Part(letter="", text="For everyone", tone="everyone", meaning=""),
    NOT_NAMED: Part(letter="", text="Not in this package", tone="none", meaning=""),
}


def part_of(package: Package, key: Key) -> Part:
    """Where the package names the intervention."""
    if key in package.specific:
        return SPECIFIC
    if key in package.choose_together:
        return CHOOSE
    return EVERYONE if key in package.for_everyone else NOT_NAMED
