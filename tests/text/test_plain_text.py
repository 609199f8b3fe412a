"""Texts taken apart into sentences and words."""

import pytest
from care_pathways.text.plain_text import first_sentence, length, long_words, sentences, unquoted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two? Three!", ("One.", "Two?", "Three!")),
        ("One, e.g. two. See Dr. Shah at 9 a.m. today.", ("One, e.g. two.", "See Dr. Shah at 9 a.m. today.")),
        ("It costs 1.50 a day. 2 a week.", ("It costs 1.50 a day.", "2 a week.")),
        ('He said "Stop." Then he went.', ('He said "Stop."', "Then he went.")),
        ("Ask (any time). Or wait.", ("Ask (any time).", "Or wait.")),
        ("A title", ("A title",)),
        (
            "Go to [Get help now](help). Then **rest.** Now *breathe*.",
            ("Go to Get help now.", "Then rest.", "Now breathe."),
        ),
        ("Line one\ngoes on. Line two.", ("Line one goes on.", "Line two.")),
        ("# Title\nText.\n\n- One\n- Two\n  goes on\n1. Three", ("Title", "Text.", "One", "Two goes on", "Three")),
        ("| A | B |\n|---|:-:|\n| C d | E. F |", ("A", "B", "C d", "E.", "F")),
        ("| A | B |\n|---|:-:|\n| C | D |\nAfter it.", ("A", "B", "C", "D", "After it.")),
        ("snake_case stays, 2 * 3 too", ("snake_case stays, 2 * 3 too",)),
        ("", ()),
    ],
)
def test_sentences(text: str, found: tuple[str, ...]) -> None:
    """Without mark-up; headings, list items and cells end one, wrapped lines and shortened words do not."""
    assert sentences(text) == found


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("See Dr. Shah, e.g. today. Or wait.", "See Dr. Shah, e.g. today."),
        ("**Rest** first.\n\n- Then a list", "Rest first."),
        ("No stop", "No stop"),
        ("", ""),
        (None, ""),
    ],
)
def test_the_first_sentence(text: str | None, first: str) -> None:
    """Without mark-up, and not cut at a shortened word."""
    assert first_sentence(text) == first


@pytest.mark.parametrize(
    ("sentence", "words"),
    [("You can say no.", 4), ("A well-known carer's right – or not.", 6), ("Nine to five & more", 4), ("", 0)],
)
def test_length(sentence: str, words: int) -> None:
    """Hyphens and apostrophes join; a sign on its own is no word."""
    assert length(sentence) == words


def test_long_words() -> None:
    """Small letters, three or more, parts of a word with a hyphen."""
    assert long_words("a non-compliant patient, nr 4") == {"non", "compliant", "patient"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('Say "no" or “yes. Now” then.', "Say      or            then."),
        ("Don't ‘worry’ 5' tall", "Don't ‘worry’ 5' tall"),
        ('One " alone', 'One " alone'),
    ],
)
def test_quoted_words_are_blanked(text: str, left: str) -> None:
    """Letter by letter, so that places stay; apostrophes quote nothing."""
    assert unquoted(text) == left
