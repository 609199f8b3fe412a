"""Words and abbreviations that a reader cannot know."""

from pathlib import Path

import pytest

from tests.checks.plain import codes
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The perinatal team helps. The perinatal team is small.", ["unexplained-word"]),
        ("The perinatal team helps round a birth.", []),
        ("In pregnancy the perinatal team helps.", []),
        ('A "perinatal" team helps.', []),
    ],
)
def test_a_clinical_word_is_explained_in_place(content: Path, words: str, expected: list[str]) -> None:
    """In the same text, in the words that the list names; said once for each text."""
    assert codes(content, words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ask the CMHT.", ["unexplained-abbreviation"]),
        ("Ask the CMHT. The CMHT will say.", ["unexplained-abbreviation"]),
        ("Ask the community mental health team (CMHT). The CMHT will say.", []),
        ("Ask the community mental health team. The CMHT will say.", []),
        ("It may be ECT (electroconvulsive therapy).", []),
        ("CMHT means the team near you.", []),
        ("There is START, a course for relatives.", []),
        ("It may be a tablet called an SSRI.", []),
        ("The limits come from the regulator, the MHRA, and others.", []),
        ("Ask your GP or the NHS.", []),
        ("CBT for eating problems (CBT-ED) is offered.", ["unexplained-abbreviation"]),
        ("I am here.", []),
        ("A WARNINGLY long word.", []),
    ],
)
def test_an_abbreviation_is_known_or_spelled_out(content: Path, words: str, expected: list[str]) -> None:
    """By its first letters, in brackets, or by a few words beside it; said once for each record."""
    assert codes(content, words) == expected


def test_the_glossary_explains_it_too(content: Path) -> None:
    """A term, and its other names."""
    replace(content / "glossary.yml", "term: Cluster", "term: Cluster\n    also: [CMHT]")

    assert codes(content, "Ask the CMHT.") == []
