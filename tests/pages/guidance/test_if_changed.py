"""What a source's page says of a change."""

from pathlib import Path

import pytest
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of
from tests.test_mistakes import replace


def page_of(content: Path, key: str) -> str:
    """The page of a source."""
    site = build(check(content, DAY), PROJECT / "theme")
    return site.printer.document(next(page for page in site.pages if page.address == f"guidance/{key}/"))


def test_it_counts_statements_and_lists_pages_by_view(content: Path) -> None:
    """In the words of each view, with who answers for the texts."""
    html = page_of(content, "ng1")
    words = text_of(html)

    assert "4 statements on this site would need another look, in 3 interventions and 1 care package." in words
    assert "The content editor answers for the texts." in words
    assert "For you: 4 1. Plain title 1 Plain title of guided-help" in words
    assert "For professionals: 4 1. Official label 1 Professional title of guided-help" in words
    assert "Leaflets to print again: those of cluster 1." in words


def test_a_source_that_only_a_page_names(content: Path) -> None:
    """No statement rests on it; the page is listed all the same."""
    replace(content / "pages/people/reviews.md", "Ask for one,", "Ask for one, as [an old guide](guidance:cg9) says,")

    words = text_of(page_of(content, "cg9"))

    assert "No statement here rests on it; some pages name it. The content editor answers for the texts." in words
    assert "Pages to look at again, by view For you: 1 Reviews" in words


@pytest.mark.parametrize("key", ["cg9"])
def test_a_source_that_nothing_leans_on_says_nothing(content: Path, key: str) -> None:
    """No empty section."""
    assert "If this changes" not in page_of(content, key)


def test_whatever_rests_on_a_source_is_named(real_pages: dict[str, str]) -> None:
    """An explained word, a self-assessment and the page on where clusters stand, in the count and among the pages."""
    for key, counted, page in (
        (
            "mhnrg",
            "1 statement on this site would need another look, in 1 page on where clusters stand.",
            "Clusters today",
        ),
        ("uksc-2026-16", "1 statement on this site would need another look, in 1 explained word.", "DoLS"),
        ("imroc-ten-challenges", "another look, in 1 self-assessment.", "Self-assessment: ImROC"),
    ):
        words = text_of(real_pages[f"guidance/{key}/"])

        assert counted in words
        assert page in words.partition("Pages to look at again, by view")[2], key
