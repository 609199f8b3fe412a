"""The live preview: what an author does while it runs, and what is then on the page."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from care_pathways.checked import Memory, check
from care_pathways.output import fill
from care_pathways.plugin.live import Live
from care_pathways.site import Site, build

from tests.conftest import DAY, PROJECT
from tests.test_mistakes import replace

QUIET = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
PACKAGE = "content/packages/01-first.yml"
WRITTEN = "---\ntitle: A new page\ndescription: About it.\naudience: people\n---\nWords.\n"


@pytest.fixture
def project(content: Path) -> Path:
    """A project of its own: the small content, the real theme and mkdocs.yml."""
    shutil.copytree(PROJECT / "theme", content.parent / "theme")
    shutil.copy(PROJECT / "mkdocs.yml", content.parent)
    return content.parent


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def serving(project: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """care-pathways serve, with what it says in serve.log."""
    words = [sys.executable, "-m", "care_pathways", "serve", "--address", f"127.0.0.1:{port}"]
    with (
        (project / "serve.log").open("w") as log,
        subprocess.Popen(words, cwd=project, env=QUIET, stdout=log, stderr=log) as server,
    ):
        try:
            yield server
        finally:
            server.terminate()


@pytest.fixture
def served(project: Path) -> Iterator[str]:
    """The preview of the small content, at its address."""
    port = free_port()
    with serving(project, port):
        address = f"http://127.0.0.1:{port}/"
        until(lambda: "Waymark" in get(address), 60)
        yield address


def get(address: str) -> str:
    """The page at an address, or nothing."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - an address of this machine
            return str(answer.read().decode())
    except OSError:
        return ""


def until(holds: Callable[[], object], seconds: float = 30) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.03)


def test_deleted_and_renamed_pages_go(served: str, project: Path) -> None:
    """An address that no page has any more answers as one that never had."""
    page = project / "content/pages/people/new-page.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(WRITTEN)
    until(lambda: "A new page" in get(f"{served}people/new-page/"))

    page.rename(page.with_name("other-name.md"))
    until(lambda: "A new page" in get(f"{served}people/other-name/"))
    until(lambda: not get(f"{served}people/new-page/"))

    page.with_name("other-name.md").unlink()
    until(lambda: not get(f"{served}people/other-name/"))


def test_pages_that_name_what_was_edited_come_before_all_others(content: Path, tmp_path: Path) -> None:
    """An author looks at them next. All files are written in a while, these first."""
    folder, memory = tmp_path / "served", Memory()

    def made() -> Site:
        return build(check(content, DAY, memory), PROJECT / "theme")

    site = made()
    fill(folder, site.parts(), 1)
    live = Live(site, folder, made)
    replace(content / "interventions/walking.yml", "Plain title of walking", "Plain title of walks")
    edited = time.time_ns()

    live.refresh()
    until(lambda: min(map(written, folder.rglob("*.html"))) > edited)
    live.stop()

    pages = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.html")}
    saying = [written(path) for path, text in pages.items() if "Plain title of walks" in text]
    others = [written(path) for path, text in pages.items() if "walking/" not in text]
    assert min(len(saying), len(others)) > 6
    assert max(saying) < min(others)


def written(path: Path) -> int:
    """When a file was written."""
    return path.stat().st_mtime_ns


def test_errors_show_in_the_page_which_stays_readable(served: str, project: Path) -> None:
    """File, line and what to do, as text whatever stands in it; and the banner goes when the fault is mended."""
    page = f"{served}people/clusters/1/"
    replace(project / PACKAGE, "  - guided-help", "  - <b>guided-halp</b>")
    until(lambda: f"{PACKAGE}:12:5" in get(page))
    html = get(page)
    assert "This page stays as it was before." in html
    assert "&lt;b&gt;guided-halp&lt;/b&gt;" in html
    assert "<b>guided-halp" not in html
    assert "Short help close to home." in html

    replace(project / PACKAGE, "  - <b>guided-halp</b>", "  - guided-help")
    until(lambda: "This page stays" not in get(page))


def test_a_change_that_is_not_logged_yet_is_shown(served: str, project: Path) -> None:
    """While serving it is something to do, and the author sees the edit; a build refuses it."""
    subprocess.run([sys.executable, "-m", "care_pathways", "publish", "--project", str(project)], check=True)
    replace(project / "content/interventions/walking.yml", "delivered_by: [Therapist]", "delivered_by: [Volunteer]")
    until(lambda: "To do before this goes out." in get(f"{served}people/clusters/1/"))

    assert "intervention:walking" in get(served)
    words = [sys.executable, "-m", "care_pathways", "check", "--project", str(project)]
    assert "error [unlogged-change]" in subprocess.run(words, capture_output=True, text=True, check=False).stdout


def test_the_style_sheet_is_there_before_the_page_that_names_it(served: str, project: Path) -> None:
    """Each answer that names a style sheet finds it."""
    css = project / "theme/assets/css/base.css"

    def sheet() -> str:
        return str(re.findall(r"site\.[0-9a-f]{8}\.css", get(f"{served}people/clusters/1/"))[0])

    def found_and_new() -> bool:
        name = sheet()
        assert get(f"{served}assets/{name}"), name
        return name != before

    before = sheet()
    css.write_text(css.read_text() + "\n.new-rule { color: red; }\n")
    until(found_and_new)


def test_what_editors_leave_does_not_rebuild(served: str, project: Path) -> None:
    """Backups and locks are no edits; the log says nothing of them."""
    time.sleep(1)
    before = (project / "serve.log").read_text()
    assert "Serving on" in before
    for name in ("01-first.yml~", "#01-first.yml#", ".01-first.yml.swp", "01-first.yml.orig", "Thumbs.db", "4913"):
        (project / "content/packages" / name).write_text("{ half")
    time.sleep(1)

    assert "Detected file changes" not in (project / "serve.log").read_text().removeprefix(before)
    assert get(served)


def test_the_settings_are_watched(served: str, project: Path) -> None:
    """Broken ones are said and change nothing; edits show all the same."""
    (project / "mkdocs.yml").write_text("site_name: [")
    until(lambda: "mkdocs.yml cannot be used" in (project / "serve.log").read_text())

    replace(project / PACKAGE, "summary: Short help close to home.", "summary: Edited words.")

    until(lambda: "Edited words." in get(f"{served}people/clusters/1/"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly(project: Path, number: signal.Signals) -> None:
    """Told to end, or by Ctrl-C: at once, without a traceback, and nothing holds the port any more."""
    port = free_port()
    with serving(project, port) as server:
        until(lambda: get(f"http://127.0.0.1:{port}/"), 60)
        replace(project / PACKAGE, "summary: Short help close to home.", "summary: Edited words.")
        time.sleep(0.5)  # it prints now
        server.send_signal(number)
        assert server.wait(timeout=30) == 0

    assert "Traceback" not in (project / "serve.log").read_text()
    with socket.socket() as again:
        again.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        again.bind(("127.0.0.1", port))


def test_a_busy_port_gets_a_sentence_and_another_one(project: Path) -> None:
    """The next free port is used, and told."""
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        with serving(project, port):
            log = project / "serve.log"
            until(lambda: "is in use" in log.read_text(), 60)
            told = log.read_text().splitlines()[0]
            until(lambda: "Waymark" in get(re.findall(r"http://\S+", told)[0]), 60)

    assert told.startswith(f"Port {port} is in use, so the site is served on http://127.0.0.1:")


def test_an_edit_during_the_first_build_is_shown(project: Path) -> None:
    """Between the reading and the watching nothing is lost."""
    port = free_port()
    with serving(project, port):
        until(lambda: "Cleaning site directory" in (project / "serve.log").read_text(), 60)  # the content is read
        replace(project / PACKAGE, "summary: Short help close to home.", "summary: Edited words.")

        until(lambda: "Edited words." in get(f"http://127.0.0.1:{port}/people/clusters/1/"), 60)
