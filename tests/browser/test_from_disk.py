"""The site in a folder, opened without a server and without a network: every way on works."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_a_professional_finds_the_way_from_the_first_page_to_the_evidence(chromium: Browser, site_folder: Path) -> None:
    """Home, view, clusters, a cluster, its people's page and back, a source by both ways to it, what replaced it."""
    context = chromium.new_context(offline=True)
    page = context.new_page()
    page.goto((site_folder / "index.html").as_uri())

    def follow(selector: str, heading: str) -> None:
        page.locator(selector).first.click()
        page.wait_for_url(re.compile(r"^file:.*/index\.html(#.*)?$"))
        assert page.get_by_role("heading", level=1, name=heading).is_visible()

    follow(".w-audience-switch a[href*='professionals']", "evidence")
    follow(".w-menu a[href*='/clusters/'], .w-menu a[href^='clusters/']", "Clusters")
    follow("main a[href*='10/index.html']", "Cluster 10: First episode psychosis")
    follow("main a[href*='people/clusters/10/']", "A first experience of psychosis")
    follow(".w-audience-switch a[href*='professionals']", "Cluster 10: First episode psychosis")
    follow(".w-cluster-summary__offers a[href*='guidance/']", ":")
    page.go_back()
    page.locator(".w-cluster-summary__offers a[href*='#line-']").first.click()
    follow(".w-package-row[open] .w-evidence-line__source a[href*='guidance/']", ":")
    page.goto((site_folder / "guidance" / "cg82" / "index.html").as_uri())
    follow(".w-tombstone a", "CG178")
    context.close()


@pytest.mark.parametrize(
    "path", ["professionals/clusters/10/", "professionals/interventions/cbtp/", "guidance/cg178/", "about/quality/"]
)
def test_a_page_from_a_disk_says_the_same(chromium: Browser, address: str, site_folder: Path, path: str) -> None:
    """Word for word what the server gives; with its style and its letters."""
    context = chromium.new_context()
    page = context.new_page()
    texts = []
    for place in (address + path, (site_folder / path / "index.html").as_uri()):
        page.goto(place)
        texts.append(page.locator("main").inner_text())
        assert page.evaluate("getComputedStyle(document.querySelector('.w-brand__mark')).display") != "inline"
    context.close()

    assert texts[0] == texts[1]
