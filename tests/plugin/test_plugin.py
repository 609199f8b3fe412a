"""The way in from MkDocs, with the real mkdocs command."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from care_pathways.cli import main
from click.testing import CliRunner

from tests import small
from tests.conftest import PROJECT
from tests.test_mistakes import replace

MKDOCS = [sys.executable, "-m", "mkdocs"]
QUIET = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


def a_project(content: Path) -> Path:
    """The small content, the real theme and mkdocs.yml in one folder."""
    shutil.copytree(PROJECT / "theme", content.parent / "theme")
    shutil.copy(PROJECT / "mkdocs.yml", content.parent)
    return content.parent


@pytest.fixture
def project(content: Path) -> Path:
    """A project of its own."""
    return a_project(content)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Such a project with the site that mkdocs wrote, in a folder that nobody changes."""
    project = a_project(small.write(tmp_path_factory.mktemp("written")))
    built = mkdocs_build(project)
    assert built.returncode == 0, built.stderr
    return project


def mkdocs_build(project: Path) -> subprocess.CompletedProcess[str]:
    """mkdocs build --strict in the project."""
    return subprocess.run(
        [*MKDOCS, "build", "--strict"], cwd=project, env=QUIET, capture_output=True, text=True, check=False
    )


def files(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_mkdocs_and_our_own_command_write_the_same_site(written: Path, project: Path) -> None:
    """Byte for byte: MkDocs is a way in, and nothing of the site depends on it."""
    CliRunner().invoke(main, ["build", "--project", str(project)])

    assert files(project / "site") == files(written / "site")


def test_nothing_of_the_theme_comes_along(written: Path) -> None:
    """No script, style or source map but our own."""
    names = files(written / "site")
    assert not [name for name in names if name.endswith(".map") or "material" in name or "javascripts" in name]


def test_errors_stop_mkdocs_before_it_empties_the_site(written: Path, tmp_path: Path) -> None:
    """The message names file and line, there is no traceback, and the old site is as it was."""
    project = shutil.copytree(written, tmp_path / "project")
    before = files(project / "site")
    replace(project / "content/packages/01-first.yml", "  - guided-help", "  - guided-halp")

    built = mkdocs_build(project)

    assert built.returncode == 1
    assert "content/packages/01-first.yml:12:5: error [unknown-reference]" in built.stderr
    assert "Traceback" not in built.stderr
    assert files(project / "site") == before


@pytest.fixture
def served(project: Path) -> Iterator[str]:
    """mkdocs serve on the small content, at its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = (project / "serve.log").open("w")
    with subprocess.Popen(
        [*MKDOCS, "serve", "--dev-addr", f"127.0.0.1:{port}"], cwd=project, env=QUIET, stdout=log, stderr=log
    ) as server:
        address = f"http://127.0.0.1:{port}/"
        try:
            wait_for(address, "Waymark")
            yield address
        finally:
            server.terminate()
            log.close()


def get(address: str) -> str:
    """The page at an address, or nothing."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - an address of this machine
            return str(answer.read().decode())
    except OSError:
        return ""


def wait_for(address: str, words: str, seconds: float = 20) -> str:
    """The page as soon as it holds the words."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if words in (html := get(address)):
            return html
        time.sleep(0.02)
    raise AssertionError(f"{words!r} did not appear at {address}")


def test_an_edit_shows_on_its_page_and_then_everywhere(served: str, project: Path) -> None:
    """The page of the record changes at once; pages that only mention it follow; errors change nothing."""
    package = project / "content/packages/01-first.yml"
    replace(package, "summary: Short help close to home.", "summary: Edited words.")
    wait_for(f"{served}people/clusters/1/", "Edited words.")

    replace(project / "content/interventions/walking.yml", "title: Plain title of walking", "title: A new plain name")
    wait_for(f"{served}people/interventions/walking/", "A new plain name")
    wait_for(f"{served}people/clusters/1/", "A new plain name")

    replace(package, "setting: Primary care\n", "")
    time.sleep(1)
    assert "Edited words." in get(f"{served}people/clusters/1/")
    assert "missing-field" in (project / "serve.log").read_text()


def test_the_served_page_can_reload_itself(served: str) -> None:
    """The policy that forbids inline scripts is left out while MkDocs puts its own into the page."""
    html = get(served)

    assert "livereload" in html
    assert not re.search(r'http-equiv="Content-Security-Policy"', html)
