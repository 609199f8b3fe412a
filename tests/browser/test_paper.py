"""Paper, as a real browser prints it: questions on one sheet with room to write, and nothing left folded."""

import pytest
from care_pathways.site import Report
from playwright.sync_api import Page

from tests.browser.paper import sides_of, words

pytestmark = pytest.mark.browser

SOME = [1, 5, 10, 16, 18, 21]
"""Few questions and many, short and long, with and without words that are explained."""
BRAN = ("Benefits:", "Risks:", "Alternatives:", "Nothing:")


def printed(page: Page, address: str) -> list[str]:
    """The words of each side."""
    page.goto(address)
    return [words(side) for side in sides_of(page)]


@pytest.mark.parametrize("number", SOME)
def test_the_sheet_for_an_appointment_is_one_sheet(page: Page, address: str, real_report: Report, number: int) -> None:
    """A13: two sides; on the first, the four questions for any choice and every question of the cluster."""
    sides = printed(page, f"{address}people/clusters/{number}/appointment/")
    questions = real_report.catalogue.packages[number].value.people.questions

    assert len(sides) == 2
    for asked in (*questions, *BRAN, "Why this cluster, and what does it change?"):
        assert "".join(asked.split()) in sides[0], asked
    assert "call999" in sides[1]


@pytest.mark.parametrize("number", [0, 4, 18])
def test_the_questions_of_a_cluster_page_stay_together(
    page: Page, address: str, real_report: Report, number: int
) -> None:
    """Printed with the page, they stand on one side of paper."""
    sides = printed(page, f"{address}people/clusters/{number}/")
    package = real_report.catalogue.packages.get(number)
    asked = (
        *(package.value.people.questions if package else ()),
        "What are the benefits, risks and alternatives?",
        "What if I do nothing, or wait?",
    )

    together = [side for side in sides if all("".join(question.split()) in side for question in asked)]
    assert len(together) == 1


def test_what_is_folded_is_printed(page: Page, address: str) -> None:
    """What is closed on the screen opens on paper."""
    page.goto(f"{address}people/clusters/10/")
    link = page.locator("main .w-fold:not([open]) a").first
    assert not link.is_visible()

    page.emulate_media(media="print")
    assert link.is_visible()


def test_a_browser_without_that_style_opens_folds_while_it_prints(page: Page, address: str) -> None:
    """Safari before 18.4 and Firefox before 143 cannot do it by style; after printing all is as it was."""
    page.add_init_script("CSS.supports = () => false")
    page.goto(f"{address}people/clusters/10/")
    closed = page.locator("main details:not([open])")
    before = closed.count()
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert closed.count() == 0

    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert closed.count() == before > 5


def test_easier_words_are_large(page: Page, address: str) -> None:
    """A16: 24 px on a screen, and a symbol of some size beside each line."""
    page.goto(f"{address}people/easier/my-choices/")

    line = page.locator(".w-symbol-line").first
    assert line.evaluate("line => getComputedStyle(line).fontSize") == "24px"
    box = page.locator(".w-symbol-line__symbol svg").first.bounding_box()
    assert box and min(box["width"], box["height"]) >= 48
