"""The people's page of a kind of help: four answers first, the rest folds, and how far it was checked is said once."""

import re
from collections import Counter
from pathlib import Path

import pytest
from care_pathways.model.provenance import Check
from care_pathways.pages.people.how_sure import read_in_words
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of

ADDRESS = "people/interventions/guided-help/"
QUESTIONS = ["Could it help me?", "What may be hard?", "How do I get it?", "What if they say no?"]


def page(content: Path, old: str = "", new: str = "") -> str:
    """The page of the small content, after an edit of its record."""
    path = content / "interventions/guided-help.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    site = build(check(content, DAY), PROJECT / "theme")
    html = next(site.printer.document(page) for page in site.pages if page.address == ADDRESS)
    return html[html.index("<main") : html.index("</main>")]


def part(html: str, name: str) -> str:
    """The words under a heading."""
    return text_of(html[html.index(f'id="{name}"') :].split("</section>")[0].split("</details>")[0])


def test_four_questions_come_first_and_the_rest_folds(content: Path) -> None:
    """In the order in which people ask, before anything that has to be opened."""
    html = page(content)

    assert [text_of(found).strip() for found in re.findall("<h2 id=.*?</h2>", html)][:4] == QUESTIONS
    assert html.index("What if they say no?") < html.index('<details class="w-fold"')


def test_the_words_of_a_way_in_are_shared_and_own_words_follow(content: Path) -> None:
    """How to get it, and what to do after a no: an author writes only what differs."""
    html = page(content, "  routes: [doctor]\n", "  how_to_get: Ring the clinic.\n  routes: [doctor]\n")

    assert part(html, "how-to-get").endswith("Ask your doctor. Ring the clinic. ")
    assert part(html, "if-they-say-no").endswith("Ask another doctor. ")


def test_own_words_after_a_no_take_the_place_of_the_shared_ones(content: Path) -> None:
    """Two answers to one question would be one too many."""
    html = page(content, "  routes: [doctor]\n", "  routes: [doctor]\n  if_refused: Ask the ombudsman.\n")

    assert "Ask the ombudsman." in part(html, "if-they-say-no")
    assert "Ask another doctor." not in html


def test_a_figure_stands_with_what_it_is_about_and_names_its_source(content: Path) -> None:
    """Of help by default; of harm where the author says so. Where and when it was read stands at the end."""
    harm = page(content, "    - text: In one study", "    - of: harm\n      text: In one study")

    assert "6 in 10" in part(harm, "risks")
    assert "6 in 10" not in part(harm, "benefits")
    assert "Paper 2019, read on 5 January 2026" in text_of(harm).replace(" ,", ",")


def test_a_treatment_without_figures_says_so(content: Path) -> None:
    """Silence would read as an answer."""
    figure = "  figures:\n    - text: In one study, 6 in 10 people felt better.\n      source: paper\n"
    html = page(content, figure + "      seen_on: 2026-01-05\n", "")

    assert "No source of ours says how many people it helps." in text_of(html)


@pytest.mark.parametrize(
    ("seen_as", "told"),
    [
        ("page", "It was read in the publisher's words or a copy of them."),
        ("summary", "It was seen only in what somebody else wrote about it."),
        ("recall", "It is still to be read by us."),
    ],
)
def test_what_was_read_is_worked_out_from_the_marks(content: Path, seen_as: str, told: str) -> None:
    """An author raises the mark of a statement, and the page of each kind of help that rests on it follows."""
    guidance = content / "guidance/ng1.yml"
    text = guidance.read_text(encoding="utf-8")
    statement = text.index("id: guided-help")
    guidance.write_text(text[:statement] + text[statement:].replace("as: page", f"as: {seen_as}", 1), encoding="utf-8")

    assert f"This page rests on one statement. {told}" in part(page(content), "evidence")


@pytest.mark.parametrize(
    ("checks", "told"),
    [
        ({}, "No source stands behind this page yet."),
        (
            {Check.TEXT: 1, Check.SECONDARY: 1},
            "This page rests on two statements. One was read in the publisher's words or a copy of them. "
            "One was seen only in what somebody else wrote about it.",
        ),
        (
            {Check.SECONDARY: 2},
            "This page rests on two statements. Both were seen only in what somebody else wrote about them.",
        ),
        (
            {Check.TEXT: 11, Check.RECALL: 1},
            "This page rests on 12 statements. 11 were read in the publisher's words or a copy of them. "
            "One is still to be read by us.",
        ),
        (
            {Check.TEXT: 3},
            "This page rests on three statements. All of them were read in the publisher's words or a copy of them.",
        ),
    ],
)
def test_each_way_of_reading_has_a_sentence_of_its_own(checks: dict[Check, int], told: str) -> None:
    """Read aloud, no number runs into another."""
    assert read_in_words(Counter(checks)) == told


def test_signs_stand_above_all_with_the_numbers(content: Path) -> None:
    """Before the first question, with 999 as a link, and what to do when a medicine makes ill."""
    html = page(content, "  routes: [doctor]\n", "  routes: [doctor]\n  get_help_if: Your words slur.\n")
    signs = html[html.index("w-signs") : html.index("Could it help me?")]

    assert "Your words slur." in signs
    assert 'href="tel:999"' in signs
    assert 'get-help-now/#medicine"' in signs


def test_a_part_left_out_is_not_on_the_page(content: Path) -> None:
    """Its reason is for colleagues."""
    html = page(content)

    assert "When it may not suit" not in html
    assert "It suits everyone" not in html


@pytest.mark.parametrize("words", ["thoughts of suicide", "self-harm", "Suicide"])
def test_help_stands_at_the_top_where_the_text_speaks_of_suicide(content: Path, words: str) -> None:
    """Also where no other danger is named; a page that speaks of neither has no such box."""
    assert "w-signs" not in page(content)
    assert "w-signs" in page(content, "risks: [It takes time.]", f'risks: ["It may bring {words}: get help now."]')


@pytest.mark.parametrize(("kind", "says"), [("psychological", True), ("medication", True), ("housing", False)])
def test_a_treatment_without_figures_says_that_it_has_none(content: Path, kind: str, says: bool) -> None:
    """People ask how many it helps. Of a home or a right nobody would."""
    path = content / "interventions/guided-help.yml"
    before, _, after = path.read_text(encoding="utf-8").partition("  figures:\n")
    text = before + "  risks:" + after.partition("  risks:")[2]
    path.write_text(text.replace("kind: psychological", f"kind: {kind}"), encoding="utf-8")

    assert ("No source of ours says how many people it helps" in page(content)) is says
