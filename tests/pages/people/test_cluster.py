"""The people's page of a cluster: moves told once, and help for those whom no number describes."""

import re
from pathlib import Path

from care_pathways.pages.people.summary_lines import short_sentence
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of
from tests.test_mistakes import replace


def page(content: Path, number: int) -> str:
    """The main part of the page of a number."""
    site = build(check(content, DAY), PROJECT / "theme")
    html = next(site.printer.document(page) for page in site.pages if page.address == f"people/clusters/{number}/")
    return html[html.index('<div class="w-body">') : html.index("</main>")]


def test_a_cluster_to_which_two_moves_lead_is_named_once(content: Path) -> None:
    """Under the first kind of move; and nobody is told to move to where they are."""
    replace(
        content / "clusters/01-first.yml",
        "  - type: discharge\n",
        "  - {type: step-down, to: [1, 2], criteria: Better, confidence: unverified}\n"
        "  - {type: other, to: [2, 3], criteria: Other, confidence: unverified}\n  - type: discharge\n",
    )

    found = re.findall(r"(Some people [^:<]+):|<a href=\"[./]+people/clusters/(\d+)/\"", page(content, 1))

    assert found == [
        ("Some people move to less support", ""),
        ("", "2"),
        ("Some people find that another cluster fits better", ""),
        ("", "3"),
    ]


def test_who_fits_no_cluster_is_told_what_is_for_everyone(content: Path) -> None:
    """Number 0 has no package. What every package has for everyone holds all the same."""
    assert "Plain title of listening" in text_of(page(content, 0))
    assert "Plain title of guided-help" not in text_of(page(content, 0))


def test_a_line_of_a_folded_part_is_short_or_not_there() -> None:
    """20 words at most: a longer sentence tells too much for a line, and is not cut."""
    twenty = f"{' '.join(['word'] * 20)}."

    assert short_sentence(f"{twenty} Another.") == twenty
    assert short_sentence(f"One {twenty}") == ""
