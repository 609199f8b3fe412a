"""A group of people in the needs assessment adds its prompts to a theme of the same file: else nobody sees them."""

from collections.abc import Iterator

from care_pathways.catalogue import Catalogue
from care_pathways.checks.unknown_reference import hint
from care_pathways.diagnostics import Diagnostic
from care_pathways.model.needs_assessment import NeedsAssessment


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every theme that a group names is there."""
    for record in catalogue.records("needs-assessment"):
        item = record.value
        if not isinstance(item, NeedsAssessment):
            continue
        themes = [theme.id for theme in item.themes]
        for row, population in enumerate(item.populations):
            for place, further in enumerate(population.further):
                if further.theme not in themes:
                    yield Diagnostic(
                        record.at("populations", row, "further", place, "theme"),
                        "unknown-theme",
                        f'No theme is called "{further.theme}"',
                        hint(further.theme, themes, "the themes of this file"),
                    )
