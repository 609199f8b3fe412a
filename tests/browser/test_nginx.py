"""The headers, from a real nginx with the file that we ship."""

import gzip
import http.client
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from pathlib import Path

import pytest
from care_pathways.cli import main
from care_pathways.site import build, check
from click.testing import CliRunner
from playwright.sync_api import Page

from tests import small
from tests.browser.conftest import ARGUMENTS
from tests.conftest import DAY, PROJECT
from tests.exports.test_headers import PROMISED

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def nginx(site_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The real site behind the file that we ship."""
    with served(site_folder, tmp_path_factory.mktemp("nginx")) as address:
        yield address


@contextmanager
def served(site_folder: Path, folder: Path) -> Iterator[str]:
    """deploy/nginx.conf on this machine, with only its port and root changed."""
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = (PROJECT / "deploy/nginx.conf").read_text(encoding="utf-8")
    server = server.replace("listen 8080", f"listen 127.0.0.1:{port}").replace("/srv/waymark/site", str(site_folder))
    # The folders of tests are for their owner alone, and each new run of pytest makes sure of it.
    user = "user root; " if os.getuid() == 0 else ""
    config = folder / "nginx.conf"
    config.write_text(
        f"{user}daemon off; pid {folder}/pid; error_log {folder}/error.log;\nevents {{}}\n"
        f"http {{ include /etc/nginx/mime.types; client_body_temp_path {folder}/a; proxy_temp_path {folder}/b;\n"
        f"fastcgi_temp_path {folder}/c; uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;\n{server}\n}}\n",
        encoding="utf-8",
    )
    with subprocess.Popen([program, "-c", str(config), "-p", str(folder)]) as process:
        base = f"http://127.0.0.1:{port}/"
        for _ in range(100):
            try:
                urllib.request.urlopen(base)
                break
            except OSError:
                time.sleep(0.05)
        yield base
        process.terminate()


def get(address: str) -> tuple[int, Message]:
    """Status and headers of an answer."""
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310 - this machine
            return answer.status, answer.headers
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers


def get_packed(address: str) -> bytes:
    """The body of an answer to someone who can unpack."""
    asked = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})  # noqa: S310 - this machine
    with urllib.request.urlopen(asked) as answer:  # noqa: S310 - this machine
        assert answer.headers["Content-Encoding"] == "gzip"
        raw: bytes = answer.read()
    return raw


@pytest.mark.parametrize(("path", "status"), [("", 200), ("people/clusters/10/", 200), ("nowhere/", 404)])
def test_every_answer_carries_every_header(nginx: str, path: str, status: int) -> None:
    """Pages and the page for what is not there."""
    code, headers = get(nginx + path)

    assert code == status
    assert {name: headers[name] for name in PROMISED} == PROMISED


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("people/clusters/10/index.md", "text/markdown; charset=utf-8"),
        ("llms.txt", "text/plain; charset=utf-8"),
        ("downloads/clusters.csv", "text/csv; charset=utf-8"),
        ("data/v1/clusters.json", "application/json"),
        ("feed.atom", "application/atom+xml"),
    ],
)
def test_what_programs_read_says_what_it_is(nginx: str, path: str, kind: str) -> None:
    """A browser that may not guess shows text as text."""
    code, headers = get(nginx + path)

    assert (code, headers["Content-Type"]) == (200, kind)
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["_headers", ".nojekyll", "people/index.html.gz"])
def test_what_is_for_the_host_is_not_served(nginx: str, path: str) -> None:
    """Files that hosts read are not for readers."""
    assert get(nginx + path)[0] == 404


def test_the_server_does_not_tell_its_version(nginx: str) -> None:
    """What it does not say, nobody looks up."""
    assert get(nginx)[1]["Server"] == "nginx"


def test_no_redirect_is_built_from_what_a_request_says(nginx: str) -> None:
    """A folder without its slash leads on to the same host, whatever host the request names."""
    place = urllib.parse.urlsplit(nginx)
    with socket.create_connection((place.hostname, place.port)) as line:
        line.sendall(b"GET /people HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n")
        answer = b"".join(iter(lambda: line.recv(4096), b"")).decode()

    assert answer.startswith("HTTP/1.1 301 ")
    assert "\r\nLocation: /people/\r\n" in answer
    assert "elsewhere" not in answer


def test_named_files_are_kept_and_pages_are_asked_for_again(nginx: str, site_folder: Path) -> None:
    """A style sheet changes its name with its content. A page does not, so a browser asks whether it is still true."""
    style = next((site_folder / "assets").glob("site.*.css")).name

    assert get(f"{nginx}assets/{style}")[1]["Cache-Control"] == "public, max-age=31536000, immutable"
    assert get(f"{nginx}people/clusters/10/")[1]["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", ["people/clusters/10/", "people/clusters/10/index.md", "downloads/clusters.csv"])
def test_all_text_is_packed(nginx: str, path: str) -> None:
    """Also where no packed copy lies beside a file."""
    assert gzip.decompress(get_packed(nginx + path))


def test_a_packed_copy_is_sent_as_it_is(nginx: str, site_folder: Path) -> None:
    """The bytes of the .gz beside the file."""
    page = site_folder / "get-help-now" / "index.html"
    copy = page.with_name("index.html.gz")
    copy.write_bytes(gzip.compress(page.read_bytes(), 9, mtime=0))
    copy.chmod(0o644)
    sent = get_packed(nginx + "get-help-now/")
    copy_bytes = copy.read_bytes()
    copy.unlink()

    assert sent == copy_bytes


def test_the_site_works_under_the_header(nginx: str, page: Page) -> None:
    """Styles, font and links, with no complaint."""
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)

    page.goto(nginx + "people/clusters/10/")
    page.get_by_role("link", name="Professionals").first.click()

    assert page.get_by_role("heading", level=1, name="Cluster 10: First episode psychosis").is_visible()
    assert complaints == []


def test_the_headers_file_says_the_same(site_folder: Path) -> None:
    """Hosts that read _headers send what nginx sends."""
    text = (site_folder / "_headers").read_text(encoding="utf-8")

    for name, value in PROMISED.items():
        assert f"{name}: {value}" in text


def test_no_source_map_is_shipped(site_folder: Path) -> None:
    """Only what a reader needs."""
    assert list(site_folder.rglob("*.map")) == []


def test_a_leaflet_opens_in_the_browser(nginx: str, browser_file: str, tmp_path: Path) -> None:
    """The policy of the header does not keep the browser's own viewer from a PDF: it has read the title out of it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [browser_file, *ARGUMENTS, "--headless=new"]
    command += [f"--user-data-dir={tmp_path}", f"--remote-debugging-port={port}"]
    titles: list[str] = []
    with subprocess.Popen([*command, f"{nginx}leaflets/cluster-1-carers.pdf"], stderr=subprocess.DEVNULL) as process:
        for _ in range(200):
            time.sleep(0.2)
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list") as answer:
                    titles = [target["title"] for target in json.load(answer) if target["type"] == "page"]
            except OSError:
                continue
            if any(title.startswith("For carers") for title in titles):
                break
        process.terminate()

    assert [title for title in titles if title.startswith("For carers")]


def test_an_old_address_leads_on_at_once(tmp_path: Path) -> None:
    """The list that the build writes is read by the file that we ship: 301, on the reader's own host."""
    content = small.write(tmp_path)
    CliRunner().invoke(main, ["rename", "intervention", "walking", "walks", "--project", str(tmp_path)])
    site = tmp_path / "site"
    for name, raw in build(check(content, DAY), PROJECT / "theme").files():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(raw)
    (tmp_path / "nginx").mkdir()

    with served(site, tmp_path / "nginx") as address:
        line = http.client.HTTPConnection(urllib.parse.urlsplit(address).netloc)
        line.request("GET", "/people/interventions/walking/")
        moved = line.getresponse()
        hidden = {name: get(address + name)[0] for name in ("_redirects", "_redirects.nginx")}
        there = get(address + "people/interventions/walking/")

    assert (moved.status, moved.headers["Location"]) == (301, "/people/interventions/walks/")
    assert there[0] == 200
    assert hidden == {"_redirects": 404, "_redirects.nginx": 404}
