"""The accessibility statement: the hand-written text, and what the last checks in a real browser found."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model import named_pages
from care_pathways.model.accessibility_record import AccessibilityRecord
from care_pathways.model.written import WrittenPage
from care_pathways.page import Prose
from care_pathways.pages.parts.prose import prose
from care_pathways.words.grammar import counted, day

ID = named_pages.ACCESSIBILITY
"""The hand-written page that the results stand under."""


@dataclass(frozen=True, kw_only=True)
class Results:
    """What was checked, and with what. `checks` are words and a count."""

    on: str
    edition: str
    browser: str
    axe: str
    pages: int
    settings: tuple[str, ...]
    violations: int
    checks: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Accessibility:
    """All that the template sees. `results` is None while no run has been recorded."""

    body: Prose
    results: Results | None


def view(catalogue: Catalogue, record: Record[WrittenPage]) -> Accessibility:
    """What the page shows."""
    run = catalogue.accessibility_record
    return Accessibility(
        prose(catalogue, record.value.audience, record.value.body), _results(run.value) if run else None
    )


def _results(run: AccessibilityRecord) -> Results:
    return Results(
        on=day(run.on) or "",
        edition=run.edition,
        browser=run.browser,
        axe=run.axe,
        pages=run.pages,
        settings=run.settings,
        violations=run.violations,
        checks=tuple((check.what, counted(check.tests, "test")) for check in run.checks),
    )
