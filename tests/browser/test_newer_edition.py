"""An older edition in a folder of its name says that a newer one stands above it, and asks nobody else."""

import json
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from care_pathways.site import build, check
from playwright.sync_api import Page

from tests import small
from tests.conftest import DAY, PROJECT
from tests.serving import put, served
from tests.test_mistakes import replace

pytestmark = pytest.mark.browser

OWN = "2026.9"


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A host with edition 2026.9 at its root and once more in a folder of that name; and the folder that it serves."""
    content = small.write(tmp_path_factory.mktemp("content"))
    replace(content / "framework.yml", "edition: '1'", f"edition: '{OWN}'")
    folder = put(build(check(content, DAY), PROJECT / "theme").files(), tmp_path_factory.mktemp("host"))
    copytree(folder, folder.parent / "copy", dirs_exist_ok=True)
    (folder.parent / "copy").rename(folder / OWN)
    with served(folder) as there:
        yield there, folder


def above(host: tuple[str, Path], said: object) -> None:
    """What the root of the host says that it holds."""
    (host[1] / "edition.json").write_text(json.dumps(said), encoding="utf-8")


def open_page(page: Page, address: str) -> list[str]:
    """Open it until nothing more is asked for; every address that was."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    return asked


def test_an_older_copy_names_the_newer_edition_and_leads_there(page: Page, host: tuple[str, Path]) -> None:
    """2026.10 came after 2026.9. The line stands under the title, and its link opens the newer site."""
    above(host, {"edition": "2026.10", "edition_date": "2026-12-01"})

    open_page(page, f"{host[0]}{OWN}/people/clusters/1/")
    line = page.locator(".w-title .w-tombstone")

    assert line.inner_text() == "You are reading edition 2026.9. Edition 2026.10 is newer."
    line.get_by_role("link").click()
    assert page.url == host[0]


@pytest.mark.parametrize(
    "said",
    [
        {"edition": OWN},
        {"edition": "2026.8"},
        {"edition": "2025.12"},
        {},
        {"edition": "<b>3000</b>"},
        {"edition": None},
        [],
        None,
        "3000",
    ],
    ids=str,
)
def test_without_a_newer_one_nothing_is_said(page: Page, host: tuple[str, Path], said: object) -> None:
    """The same, an older, none, or a file that somebody else wrote: the page stays as it is, without a complaint."""
    above(host, said)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))

    open_page(page, f"{host[0]}{OWN}/people/clusters/1/")

    assert page.locator(".w-title .w-tombstone").count() == 0
    assert complaints == []


def test_only_a_copy_in_its_folder_asks_and_only_its_own_host(page: Page, host: tuple[str, Path]) -> None:
    """At the root, in any other folder and from a disk nothing is asked."""
    above(host, {"edition": "2026.10"})
    folder = host[1]
    copytree(folder / OWN, folder / "kept", dirs_exist_ok=True)

    in_its_folder = open_page(page, f"{host[0]}{OWN}/get-help-now/")
    assert [address for address in in_its_folder if address.endswith("edition.json")] == [f"{host[0]}edition.json"]
    assert [address for address in in_its_folder if not address.startswith(host[0])] == []
    for address in (host[0], f"{host[0]}kept/", (folder / OWN / "index.html").as_uri()):
        asked = open_page(page, address)
        assert [one for one in asked if "edition.json" in one] == [], address
