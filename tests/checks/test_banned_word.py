"""Words to avoid."""

from pathlib import Path

import pytest
from care_pathways.site import check

from tests.checks.plain import codes, page
from tests.conftest import DAY
from tests.test_mistakes import replace


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("You may engage with a team.", ["banned-word"]),
        ("Difficult to engage, they said. Then they engage. All engage.", ["banned-word"] * 3),
        ("You are a victim.", ["banned-word"]),
        ("A disorder has many names.", ["banned-word"]),
        ("Some people have post-traumatic stress disorder.", []),
        ("You may engage in sport.", []),
        ('The letter said "difficult to engage".', []),
        ("The letter said “difficult to engage. We are sorry.” It hurt.", []),
        ("A disengaged engine.", []),
        ("You may [engage](help) with us.", ["banned-word"]),
    ],
)
def test_a_word_to_avoid_is_found(content: Path, words: str, expected: list[str]) -> None:
    """As a whole word, in any form that is listed, but not in quotation marks, a name or an allowed phrase."""
    assert codes(content, words) == expected


def test_every_place_is_shown(content: Path) -> None:
    """On a hand-written page: its own line and column, in a list, behind a link, and where a line is wrapped."""
    body = "You [can ask](help) here.\n\n- Then engage\n  with them.\n\nThey are difficult\nto engage.\n"

    assert page(content, body) == [
        ("banned-word", "9:8"),
        ("banned-word", "12:10"),
    ]


def test_words_for_people_may_stand_in_other_views(content: Path) -> None:
    """A professional may read of engagement; nobody reads of victims."""
    replace(
        content / "interventions/guided-help.yml", "PROFESSIONAL-WHAT of guided-help", "Help. To engage a victim. 'No'"
    )

    assert [found.message for found in check(content, DAY).diagnostics] == [
        '"victim" is a word to avoid here: To engage a victim.'
    ]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("guidance/ng1.yml", "title: Guideline NG1", "title: Victims of crime"),
        ("clusters/01-first.yml", "text: Official Label 1", "text: Victims (Low Need)"),
        ("clusters/01-first.yml", "  strengths:", "  words_people_use: [I am a victim, they engage]\n  strengths:"),
    ],
)
def test_the_words_of_others_are_theirs(content: Path, file: str, old: str, new: str) -> None:
    """Titles of sources, official labels, and how people put it themselves."""
    replace(content / file, old, new)

    assert check(content, DAY).diagnostics == ()


def test_the_message_says_what_to_write(content: Path) -> None:
    """What to write instead, and why."""
    replace(content / "packages/01-first.yml", "summary: Short help", "summary: Engage with short help")

    assert [found.hint for found in check(content, DAY).diagnostics] == ["Write: take part. It is service talk."]


def test_without_its_list_nothing_is_checked_and_that_is_said(content: Path) -> None:
    """A project that has lost content/language.yml does not pass in silence."""
    (content / "language.yml").unlink()

    assert codes(content, "You engage a victim.") == ["missing-record"]


def test_a_word_that_is_too_short_to_find_is_refused(content: Path) -> None:
    """A list that cannot work says so, and does not stop the command."""
    replace(content / "language.yml", "words: [victim, victims]", "words: [PD]")

    assert [(found.code, found.hint) for found in check(content, DAY).diagnostics] == [
        ("wrong-value", "Give a phrase with at least one word of three letters or more")
    ]
