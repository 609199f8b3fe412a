"""The length of sentences."""

from pathlib import Path

import pytest

from tests.checks.plain import codes, page

TEN = "one two three four five six seven eight nine ten"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"{TEN} {TEN} a b c d e.", []),
        (f"{TEN} {TEN} a b c d e f.", ["long-sentence"]),
        (f"{TEN} {TEN} a-b-c d – e f g.", []),
        (f"{TEN} [{TEN}](help) a b c d e.", []),
        (f"{TEN}. {TEN}? {TEN}!", []),
    ],
)
def test_a_sentence_has_25_words_at_most(content: Path, words: str, expected: list[str]) -> None:
    """A hyphened word is one, a dash none, and the address of a link is not read."""
    assert codes(content, words) == expected


def test_a_heading_a_list_item_and_a_table_cell_end_a_sentence(content: Path) -> None:
    """Nobody reads them as one; but a wrapped line goes on."""
    body = (
        f"## {TEN}\n{TEN}:\n\n- {TEN}\n- Now {TEN}\n  {TEN} {TEN}\n\n| {TEN} | {TEN} |\n|---|---|\n| {TEN} | {TEN} |\n"
    )

    assert page(content, body) == [("long-sentence", "11:3")]


def test_the_middle_sentence_has_15_words_at_most(content: Path) -> None:
    """One long sentence among short ones is no matter; sixteen words as a rule are."""
    sixteen = f"{TEN} a b c d e f."

    assert page(content, f"{sixteen} Short. Short.") == []


def test_a_page_of_long_sentences_is_found(content: Path) -> None:
    """Said once for the page."""
    sixteen = f"{TEN} a b c d e f."

    assert page(content, "\n\n".join([sixteen] * 6)) == [("long-median", "2:1")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("One. Two. Three.", []),
        ("One. Two. Three. Four.", ["long-paragraph"]),
        ("One. Two.\n\nThree. Four.", []),
        ("**A label.** One. Two. Three.", []),
        ('You can say: "One. Two. Three." Then stop.', []),
        ("- One. Two. Three. Four.", ["long-paragraph"]),
    ],
)
def test_a_paragraph_has_three_sentences_at_most(content: Path, words: str, expected: list[str]) -> None:
    """A label in bold and what somebody says do not count against it."""
    assert [code for code, _ in page(content, words)] == expected
