"""The short marks of a statement: in what it was read, and whether law holds."""

from pathlib import Path

import pytest
from care_pathways.catalogue.statements import Line
from care_pathways.load import load
from care_pathways.model.statement import Law, Seen
from care_pathways.pages.parts.law import law_mark, law_words
from care_pathways.pages.parts.seen import needs_care, seen_mark, seen_where


@pytest.fixture
def line(content: Path) -> Line:
    """A statement of a guideline of NICE."""
    return load(content).catalogue.statements["ng1/guided-help"]


@pytest.mark.parametrize(
    ("seen", "mark", "careful"),
    [
        ({"as": "page", "of": "2025-11", "on": "2026-11-22"}, ("NICE page of November 2025", "firm"), False),
        ({"as": "page", "on": "2026-11-22"}, ("NICE page, read November 2026", "firm"), False),
        ({"as": "copy", "of": "2025-03", "on": "2026-11-22"}, ("copy of NICE's text of 2025", "soft"), False),
        ({"as": "copy", "of": "2018", "on": "2026-11-22"}, ("copy of NICE's text of 2018", "soft"), True),
        ({"as": "copy", "on": "2026-11-22"}, ("undated copy of NICE's text", "soft"), True),
        ({"as": "summary", "on": "2026-11-22"}, ("summary by others", "soft"), True),
        ({"as": "recall"}, ("not seen", "caution"), True),
    ],
)
def test_in_what_a_statement_was_read(line: Line, seen: dict[str, str], mark: tuple[str, str], careful: bool) -> None:
    """With its year; the older, the further from the publisher, or the less noted, the more care it asks for."""
    read = Line(line.key, line.source, line.statement.model_copy(update={"seen": Seen.model_validate(seen)}))

    found = seen_mark(read)

    assert ((found.text, found.tone), needs_care(read)) == (mark, careful)


@pytest.mark.parametrize(
    ("law", "mark", "words"),
    [
        (None, None, None),
        (
            {"force": "in-force", "since": "2008", "as_of": "2026-04"},
            None,
            "In force since 2008, as seen in a text or account of April 2026.",
        ),
        (
            {"force": "coming", "as_of": "2026-04"},
            "coming: not in force in April 2026",
            "Coming, and not in force, as seen in a text or account of April 2026.",
        ),
        (
            {"force": "coming", "since": "2027-10", "as_of": "2026-04"},
            "coming from October 2027",
            "Coming, and not in force, as seen in a text or account of April 2026; it begins in October 2027.",
        ),
        (
            {"force": "repealed", "since": "2014", "as_of": "2026-04"},
            "repealed since 2014",
            "Repealed since 2014, as seen in a text or account of April 2026.",
        ),
    ],
)
def test_whether_law_holds(law: dict[str, str] | None, mark: str | None, words: str | None) -> None:
    """What is in force has no mark: it is what a reader expects. Asked how it was checked, each says so."""
    given = Law.model_validate(law) if law else None
    found = law_mark(given)

    assert (found.text if found else None, law_words(given)) == (mark, words)


@pytest.mark.parametrize(
    ("seen", "where"),
    [
        ({"as": "copy", "at": "https://example.org/a"}, "https://example.org/a"),
        ({"as": "copy"}, "not noted"),
        ({"as": "recall"}, None),
    ],
)
def test_where_a_statement_was_read(seen: dict[str, str], where: str | None) -> None:
    """A place that was not noted is owned up to; what nobody read has none."""
    assert seen_where(Seen.model_validate(seen)) == where
