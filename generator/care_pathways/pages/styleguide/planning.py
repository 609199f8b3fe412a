"""Made-up examples of the tools for planning."""

from dataclasses import dataclass

from care_pathways.model.provenance import Check, Strength
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.tools.calculation import Answer, Calculation, Field, FieldGroup
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
            Stage(id="stage-one", title="First stage", question="A question that belongs to it?", tools=(tool, tool)),
            Stage(
                id="stage-two", title="A second stage with a longer name", question="Another question?", tools=(tool,)
            ),
        ),
        _sheet(),
        Calculation(
            id="example",
            title="Made-up sums",
            groups=(
                FieldGroup(
                    "A group",
                    (Field(id="first", label="First number", hint="What to fill in.", unit="things a year", most=100),),
                ),
                FieldGroup(
                    "Another",
                    (
                        Field(
                            id="second",
                            label="Second number",
                            hint="More of it.",
                            unit="hours",
                            most=10,
                            above_zero=True,
                        ),
                    ),
                ),
            ),
            answers=(
                Answer(
                    id="both",
                    title="Both together",
                    formula="first × second",
                    unit="hours a year",
                    meaning="What it means.",
                    needs=("first", "second"),
                ),
            ),
        ),
    )


def _sheet() -> Sheet:
    linked = Row(
        id="linked",
        title="A row with a link and marks",
        link=Link("A row with a link and marks", addresses.GLOSSARY),
        marks=(STRENGTH[Strength.OFFER], STRENGTH[Strength.CONSIDER]),
        about="A kind. Delivered by: a role; another role.",
    )
    asked = Row(
        id="asked",
        title="A row that says what could show it, and goes on for longer than one line on a narrow screen",
        look_for=("A first thing to look for", "A second one"),
        check=CHECK[Check.TEXT],
    )
    parts = (Part(id="worksheet-part", title="A part", about="What the part is about.", rows=(linked, asked)),)
    return sheet("styleguide", "Made-up worksheet", "Row", MET, parts)
