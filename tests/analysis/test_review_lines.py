"""What reviewers are asked: sentences that somebody reads, and nothing that only keeps the content in order."""

from pathlib import Path

import pytest
from care_pathways.analysis.review_lines import lines_about
from care_pathways.catalogue import Catalogue
from care_pathways.load import load

from tests.example import more, site, whole


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Complete records, which had other names before, and a page with words of others."""
    content: Path = more.add(site.write(tmp_path_factory.mktemp("asked"), (*site.MAIN, "framework")))
    return load(whole.add(content)).catalogue


@pytest.mark.parametrize(
    ("of", "unasked"),
    [
        ("intervention:guided-help", "help-of-old"),
        ("pathway:mood", "mood-of-old"),
        ("self-assessment:ten", "nine"),
        ("page:people/quoted", "people/quoted-of-old"),
        ("page:people/quoted", "Words of a licence"),
        ("page:people/quoted", "They ask for it."),
    ],
)
def test_older_names_and_notes_on_quotations_are_asked_of_nobody(catalogue: Catalogue, of: str, unasked: str) -> None:
    """A record that gets another name keeps its reviews: its older one is no new statement to judge."""
    asked = [line.words for line in lines_about(catalogue, of)]

    assert asked
    assert unasked not in asked


def test_a_quotation_itself_is_asked(catalogue: Catalogue) -> None:
    """It stands on the page."""
    assert whole.QUOTED in [line.words for line in lines_about(catalogue, "page:people/quoted")]
