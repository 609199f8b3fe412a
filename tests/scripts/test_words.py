"""How near a word that was typed is to one that is known: letters, forms, sounds, phrases."""

import pytest

from tests.scripts.engine import Scripts


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """The scripts of the search, without what asks."""
    return Scripts(*(f"assets/search/{name}.js" for name in ("words", "sounds", "synonyms", "phrases", "marks")))


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [
        ("clozapine", "clozapine", 0),
        ("clozapine", "clozapne", 1),
        ("clozapine", "clozzapine", 1),
        ("clozapine", "clozabine", 1),
        ("clozapine", "colzapine", 1),
        ("clozapine", "clozapnie", 1),
        ("clozapine", "colzabine", 2),
        ("clozapine", "walk", 3),
    ],
)
def test_letters_between_two_words(scripts: Scripts, one: str, other: str, letters: int) -> None:
    """A letter dropped, added, changed, or two neighbours swapped is one slip; more than two are not counted out."""
    assert scripts.call("distance", one, other, 2) == letters
    assert scripts.call("distance", other, one, 2) == letters


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("hearing", ["hearing", "hear"]),
        ("worries", ["worries", "worri"]),
        ("worry", ["worry", "worri"]),
        ("stopped", ["stopped", "stop"]),
        ("carers", ["carers"]),
        ("stress", ["stress"]),
        ("cg178s", ["cg178s"]),
    ],
)
def test_a_word_is_looked_for_in_its_other_forms(scripts: Scripts, word: str, forms: list[str]) -> None:
    """What they begin with, if that is long enough to tell."""
    assert scripts.call("formsOf", word) == forms


@pytest.mark.parametrize(
    ("written", "word"),
    [("skitsofrenia", "schizophrenia"), ("sikosis", "psychosis"), ("sichotik", "psychotic")],
)
def test_words_are_found_by_their_sound(scripts: Scripts, written: str, word: str) -> None:
    """As somebody writes what they have only heard."""
    terms = "phobia psychotic psychosis schizophrenia walking"

    assert scripts.value(f"soundAlikes('{terms}')('{written}')") == [word]


def test_a_pasted_page_is_cut(scripts: Scripts) -> None:
    """200 letters are read."""
    assert scripts.call("cut", "  " + "a" * 500) == "a" * 198


def test_quotation_marks_of_both_kinds(scripts: Scripts) -> None:
    """Straight and curly; an empty pair says nothing."""
    assert scripts.call("phrasesOf", 'a "b c" d “E-f” "" "') == [["b", "c"], ["e", "f"]]


def test_found_words_are_marked_as_they_are_written(scripts: Scripts) -> None:
    """With capitals and apostrophes; nothing else is marked."""
    pieces = scripts.value("marked('Can’t hear: VOICES, voice', new Set(['voices', 'cant']))")

    assert [piece["textContent"] for piece in pieces if isinstance(piece, dict)] == ["Can’t", "VOICES"]
    assert "".join(piece if isinstance(piece, str) else piece["textContent"] for piece in pieces) == (
        "Can’t hear: VOICES, voice"
    )


@pytest.mark.parametrize(("title", "number"), [("Cluster 12: Psychosis", "12"), ("About Cluster 12: x", "")])
def test_the_number_of_a_cluster(scripts: Scripts, title: str, number: str) -> None:
    """Only of a page about one."""
    assert scripts.call("numberOf", {"title": title}) == number
