"""Syllables, and the grades that rest on them."""

import pytest
from care_pathways.model.language import AllowedPhrase, Language
from care_pathways.text.readability import grades
from care_pathways.text.syllables import syllables

SYLLABLES = {
    1: "a the one use are eye eyes time times make makes helped used whole rules clothes friends does live guard asked "
    "weeks thought through day they voice",
    2: "people table tables trouble needed voices changes worried agreed someone something sometimes somewhere safety "
    "useful hopeful being going seeing trying saying player royal beyond quiet client diet social special anxious "
    "question create statement likely nurses carer yourself themselves every evening business science union region "
    "poem chaos ruin",
    3: "autism medicine hospital family different worrying serious various period violence usual dementia anyone "
    "everyone easier idea area medium suicide services disorder emotion video opinion decided together",
    4: "anxiety psychiatrist usually experience diagnosis recovery society material information immediate community",
    5: "individual opportunity possibility easier-to-read",
}


@pytest.mark.parametrize(
    ("word", "count"), [(word, count) for count, words in SYLLABLES.items() for word in words.split()]
)
def test_syllables(word: str, count: int) -> None:
    """As spoken in England, for the words that our texts are made of."""
    assert syllables(word) == count


def test_no_word_is_silent() -> None:
    """Figures and signs count one."""
    assert [syllables(word) for word in ("24", "hmm", "Carer's", "e")] == [1, 1, 2, 1]


def test_grades_of_a_plain_text() -> None:
    """Ten sentences of four short words: 0.39 * 4 + 11.8 * 1 - 15.59, and no long word."""
    found = grades(["You can say no."] * 10, None)

    assert found
    assert (found.sentences, found.words) == (10, 40)
    assert round(found.flesch_kincaid, 2) == -2.23
    assert round(found.smog, 2) == 3.13
    assert not found.flagged


def test_grades_of_a_hard_text() -> None:
    """The long words are named, the most frequent first."""
    found = grades(["Psychological rehabilitation necessitates multidisciplinary rehabilitation."] * 10, None)

    assert found
    assert found.flagged
    assert found.long_words == ("rehabilitation", "psychological", "necessitates", "multidisciplinary")


def test_names_and_familiar_words_are_not_held_against_a_text() -> None:
    """Nobody can choose a shorter name for a condition."""
    language = Language(
        id="language",
        names=(AllowedPhrase(phrases=("obsessive-compulsive disorder",), reason="A name."),),
        familiar=("medicine",),
    )

    found = grades(["Medicine may help with obsessive-compulsive disorder."] * 10, language)

    assert found
    assert (found.words, found.long_words) == (40, ())


def test_a_short_text_has_no_grade() -> None:
    """Nine sentences say nothing."""
    assert grades(["You can say no."] * 9, None) is None


def test_the_grades_are_those_of_their_authors() -> None:
    """Ten sentences of four words, six beats and one long word each, worked out by hand."""
    found = grades(["The good hospital helps."] * 10, None)

    assert found is not None
    assert found.smog == pytest.approx(8.8419, abs=0.0001)
    assert found.flesch_kincaid == pytest.approx(0.39 * 4 + 11.8 * 6 / 4 - 15.59)


def test_the_grade_of_long_words_is_that_of_its_author() -> None:
    """SMOG of one long word a sentence: 3.1291 + 1.043 times the root of 30."""
    found = grades(["You can see a psychiatrist."] * 30, None)

    assert found
    assert round(found.smog, 4) == 8.8418
