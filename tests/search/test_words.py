"""The words of an index and the words that a reader types are made twice, in Python and in JavaScript: by one list."""

import pytest
import yaml
from care_pathways.exports.search.references import reference_of
from care_pathways.exports.search.words import words

from tests.conftest import PROJECT
from tests.scripts.engine import Scripts

WORDS: dict[str, list[str]] = yaml.safe_load((PROJECT / "tests/search/words.yml").read_text(encoding="utf-8"))
REFERENCES: dict[str, str] = yaml.safe_load((PROJECT / "tests/search/references.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def scripts() -> Scripts:
    """The scripts that read what is typed."""
    return Scripts("assets/search/words.js", "assets/search/exact.js")


@pytest.mark.parametrize("text", WORDS)
def test_text_as_words(scripts: Scripts, text: str) -> None:
    """The same words on both sides, or a page could never be found by them."""
    assert words(text) == WORDS[text]
    assert scripts.call("wordsOf", text) == WORDS[text]


@pytest.mark.parametrize("text", REFERENCES)
def test_a_reference_in_one_form(scripts: Scripts, text: str) -> None:
    """The same on both sides."""
    assert reference_of(text) == REFERENCES[text]
    assert scripts.call("referenceOf", text) == REFERENCES[text]
