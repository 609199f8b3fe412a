"""Made-up examples of the tools for planning."""

from dataclasses import dataclass

from care_pathways.model.provenance import Check, Strength
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.tools.capacity import Answer, Calculation, Field, FieldGroup
from care_pathways.pages.tools.sheet import MET, Part, Row, Sheet, sheet
from care_pathways.pages.tools.stages import Stage, Tool
from care_pathways.words.marks import CHECK, STRENGTH


@dataclass(frozen=True)
class Tools:
    """Examples, by component."""

    stages: tuple[Stage, ...]
    sheet: Sheet
    calculation: Calculation


def tools() -> Tools:
    """One example of each."""
    tool = Tool(Link("A tool", addresses.GLOSSARY), "What it is for.")
    return Tools(
        (
            Stage("stage-one", "First stage", "A question that belongs to it?", (tool, tool)),
            Stage("stage-two", "A second stage with a longer name", "Another question?", (tool,)),
        ),
        _sheet(),
        Calculation(
            "example",
            "Made-up sums",
            (
                FieldGroup("A group", (Field("first", "First number", "What to fill in.", "things a year", 100),)),
                FieldGroup("Another", (Field("second", "Second number", "More of it.", "hours", 10, above_zero=True),)),
            ),
            (Answer("both", "Both together", "first × second", "hours a year", "What it means.", ("first", "second")),),
        ),
    )


def _sheet() -> Sheet:
    linked = Row(
        "linked",
        "A row with a link and marks",
        Link("A row with a link and marks", addresses.GLOSSARY),
        (STRENGTH[Strength.OFFER], STRENGTH[Strength.CONSIDER]),
        "A kind. Delivered by: a role; another role.",
    )
    asked = Row(
        "asked",
        "A row that says what could show it, and goes on for longer than one line on a narrow screen",
        look_for=("A first thing to look for", "A second one"),
        check=CHECK[Check.TEXT],
    )
    parts = (Part("worksheet-part", "A part", "What the part is about.", (linked, asked)),)
    return sheet("styleguide", "Made-up worksheet", "Row", MET, parts)
