"""A real browser on the real site, built once and served on this machine only."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from care_pathways.site import Site
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.browser.engines import missing
from tests.browser.shapes import LOADED, cover
from tests.conftest import Shared
from tests.serving import put, served

collect_ignore = ["test_engines.py"] if missing("firefox") and missing("webkit") else []
"""Two engines more are wanted where they can be had, and install.sh says when they cannot; Chromium has to be there."""

FOR_NOBODY = "WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess"
"""What Chromium makes ready for each fresh window though nobody sees it: the list under its address bar, as two pages
of its own, and a process for the next site. They cost as much as a page of ours."""
BY_PLAYWRIGHT = (
    "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,"
    "LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,"
    "TcpPortRandomizationWin,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,"
    "msForceBrowserSignIn,msEdgeUpdateLaunchServicesPreferredVersion"
)
"""What Playwright leaves out. Chromium heeds the last list only, which is ours; test_starts.py holds it to theirs."""
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={BY_PLAYWRIGHT},{FOR_NOBODY}",
]


@pytest.fixture(scope="session")
def site_folder(real_site: Site, shared: Shared) -> Path:
    """The real site, written to a folder that nobody changes."""
    return shared("site", lambda folder: put(real_site.files(), folder))


@pytest.fixture(scope="session")
def real_pages(real_site: Site, site_folder: Path) -> dict[str, str]:
    """Every page of the real site as it was written there, by address."""
    return {page.address: (site_folder / page.file).read_text(encoding="utf-8") for page in real_site.pages}


@pytest.fixture(scope="session")
def longest_pages(real_site: Site, real_pages: dict[str, str]) -> list[str]:
    """The longest page of each template."""
    longest: dict[str, str] = {}
    for page in real_site.pages:
        known = longest.setdefault(page.template, page.address)
        if len(real_pages[page.address]) > len(real_pages[known]):
            longest[page.template] = page.address
    return list(longest.values())


@pytest.fixture(scope="session")
def pages_to_see(
    real_site: Site, real_pages: dict[str, str], shared: Shared, request: pytest.FixtureRequest
) -> list[str]:
    """Pages that together show each template, each set of scripts and styles, and every shape of mark-up.

    With --every-page, as for the record of a release: every page there is.
    """
    if request.config.getoption("--every-page"):
        return list(real_pages)

    def write(folder: Path) -> None:
        loaded = {address: str(LOADED.findall(html)) for address, html in real_pages.items()}
        wanted = {page.address: {page.template, loaded[page.address]} for page in real_site.pages}
        (folder / "pages.json").write_text(json.dumps(cover(real_pages, wanted)))

    found: list[str] = json.loads((shared("seen", write) / "pages.json").read_text())
    return found


@pytest.fixture(scope="session")
def address(site_folder: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(site_folder) as there:
        yield there


@pytest.fixture(scope="session")
def playwright_instance() -> Iterator[Playwright]:
    """Playwright, started once."""
    with sync_playwright() as playwright:
        yield playwright


def named() -> str | None:
    """The browser that is named or installed here. None for Playwright's own."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next((found for name in names if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser_file(playwright_instance: Playwright) -> str:
    """The browser as a program to start."""
    return named() or playwright_instance.chromium.executable_path


@pytest.fixture(scope="session")
def chromium(playwright_instance: Playwright) -> Iterator[Browser]:
    """A browser. Missing, it fails the tests: a skipped browser test would count as passed."""
    browser = playwright_instance.chromium.launch(executable_path=named(), args=ARGUMENTS)
    print(f"browser {browser.version}")
    yield browser
    browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A fresh window of 1280 by 900."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield context.new_page()
    context.close()
