"""The part of a package that an intervention stands in, as it is shown side by side with others."""

from dataclasses import dataclass

from care_pathways.catalogue import Key
from care_pathways.model.package import Package


@dataclass(frozen=True)
class Part:
    """A part of a package: a letter for narrow places, words for everyone, and the name of its look."""

    letter: str
    text: str
    tone: str
    meaning: str


SPECIFIC = Part("S", "Specific core", "specific", "Offered where the problem fits this cluster.")
CHOOSE = Part("C", "Choose together", "choose", "One of several choices, made with the person.")
EVERYONE = Part("E", "For everyone", "everyone", "Offered to everyone in the cluster.")
NOT_NAMED = Part("–", "Not in this package", "none", "The package does not name it.")

PARTS = (SPECIFIC, CHOOSE, EVERYONE)
PEOPLE_PARTS = {
    SPECIFIC: Part("", "Fits this cluster", "specific", ""),
    CHOOSE: Part("", "To choose from, together", "choose", ""),
    EVERYONE: Part("", "For everyone", "everyone", ""),
    NOT_NAMED: Part("", "Not in this package", "none", ""),
}


def part_of(package: Package, key: Key) -> Part:
    """Where the package names the intervention."""
    if key in package.specific:
        return SPECIFIC
    if key in package.choose_together:
        return CHOOSE
    return EVERYONE if key in package.for_everyone else NOT_NAMED
