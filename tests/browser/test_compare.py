"""Any two or three clusters side by side, chosen in the page or by its address."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


def test_an_address_sets_three_clusters_side_by_side(page: Page, address: str) -> None:
    """What somebody sent opens as they saw it: headings, facts with marks, and each intervention once."""
    page.goto(f"{address}professionals/compare/#4-10-20")

    assert page.locator("#side-by-side").inner_text() == "Clusters 4, 10 and 20 side by side"
    assert page.locator('main [data-part="status"]').inner_text() == "Clusters 4, 10 and 20 stand side by side below."
    result = page.locator('[data-part="result"]')
    links = result.locator("a[href*='/interventions/']").evaluate_all("all => all.map(link => link.href)")
    assert len(links) == len(set(links)) > 50
    assert result.locator(".w-compare-only section").nth(1).get_by_role("link", name="Clozapine").count() == 1
    assert result.locator("td .w-provenance-mark").count() >= 12
    assert page.locator('input[name="cluster"]:not(:checked):not(:disabled)').count() == 0


def test_the_choice_stands_in_the_address_and_goes_back_to_nothing(page: Page, address: str) -> None:
    """Boxes, address and words agree, and no more than three can be chosen."""
    page.goto(f"{address}commissioners/compare/")
    status = page.locator('main [data-part="status"]')
    assert status.inner_text() == "Choose two or three."

    page.get_by_label("3. ", exact=False).first.check()
    assert status.inner_text() == "Cluster 3 is chosen. Choose one or two more."
    page.locator('input[value="19"]').check()
    assert page.url.endswith("/commissioners/compare/#3-19")
    assert page.locator("#side-by-side").is_visible()
    page.get_by_role("button", name="Choose again").click()

    assert page.locator("#side-by-side").count() == 0
    assert status.inner_text() == "Choose two or three."


@pytest.mark.parametrize("hash_", ["#0-9", "#99", "#<b>", "#4-4", "#content"])
def test_an_address_that_names_nothing_breaks_nothing(page: Page, address: str, hash_: str) -> None:
    """Numbers without a package, text, a number twice, the skip link."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{address}people/compare/{hash_}")

    assert page.locator('main [data-part="status"]').inner_text()
    assert page.locator("#side-by-side").count() == 0
    assert faults == []


def test_a_pair_with_a_page_of_its_own_leads_there(page: Page, address: str) -> None:
    """It has the moves between them, and works without scripts."""
    page.goto(f"{address}people/compare/#3-4")
    page.get_by_role("link", name="a page of their own").click()

    assert page.url.endswith("/people/compare/3-4/")


def test_it_works_from_a_disk(page: Page, site_folder: Path) -> None:
    """No server, no request: the page holds all of it, and its links lead to files."""
    page.goto((site_folder / "people" / "compare" / "index.html").as_uri() + "#1-21")
    page.locator('[data-part="result"] .w-compare-only a').nth(1).click()

    assert page.url.endswith("/index.html")
    assert page.locator("h1").inner_text()


def test_without_scripts_the_page_says_so(chromium: Browser, address: str) -> None:
    """The boxes are off, and the comparisons below still lead on."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}professionals/compare/")

    words = page.locator("main noscript")
    assert words.is_visible()
    assert "This needs JavaScript, which is not running here." in (words.text_content() or "")
    assert page.locator('input[name="cluster"]').first.is_disabled()
    assert page.locator(".w-compare-list a").count() > 100
    context.close()
