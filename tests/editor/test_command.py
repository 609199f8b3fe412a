"""care-pathways edit, as it is started: it says where it is, and works only where content may be written."""

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

import pytest
from care_pathways.cli import main
from care_pathways.editor import Desk
from care_pathways.editor.desk import RefusedError
from care_pathways.home import Project
from click.testing import CliRunner

from tests.area import small_area
from tests.conftest import PROJECT, REAL_DAY


def heeding_ctrl_c() -> None:
    """Checks that a script runs in the background ignore Ctrl+C, and so would what they start."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_it_prints_an_address_with_a_key_and_ends_on_ctrl_c(content: Path) -> None:
    """The address names the record; without the key only the empty form is given."""
    command = [sys.executable, "-u", "-m", "care_pathways", "edit", "walking", "--project", str(content.parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, preexec_fn=heeding_ctrl_c) as running:
        assert running.stdout
        lines = [running.stdout.readline() for _ in range(3)]
        found = re.fullmatch(r"  (http://127\.0\.0\.1:\d+)/#key=([\w-]{32})&open=intervention/walking\n", lines[1])
        assert found, lines
        with urllib.request.urlopen(f"{found[1]}/", timeout=30) as answer:  # noqa: S310 - our own address
            page = answer.read().decode()
        with pytest.raises(HTTPError, match="403"):
            urllib.request.urlopen(f"{found[1]}/api/records", timeout=30)  # noqa: S310 - our own address
        running.send_signal(signal.SIGINT)
        rest = running.stdout.read()

    assert "<title>Edit</title>" in page
    assert found[2] not in page
    assert rest == "\nEnded.\n"


def test_the_content_of_the_package_is_not_edited(tmp_path: Path) -> None:
    """In a folder without content/ there is nothing to edit."""
    result = CliRunner().invoke(main, ["edit", "--project", str(tmp_path)])

    assert result.exit_code == 2
    assert "There is no folder content/" in result.output


def test_an_area_edits_its_own_records_and_no_national_one() -> None:
    """The example area: its services are forms, the national text is not."""
    desk = Desk(Project(PROJECT / "areas" / "example"), day=lambda: REAL_DAY)

    kinds = {record.kind for record in desk.records()}

    assert "service" in kinds
    assert "area" in kinds
    assert not kinds & {"cluster", "intervention", "helpline", "page"}
    with pytest.raises(RefusedError, match="belongs to the package"):
        desk.open("intervention", "cbtp")


class Ended:
    """A server that ends as soon as it is asked to serve."""

    server_address = ("127.0.0.1", 4711)

    def __enter__(self) -> "Ended":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def serve_forever(self) -> None:
        """Ends."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser was asked to open; no server is begun."""
    addresses: list[str] = []
    monkeypatch.setattr("care_pathways.cli.edit.server", lambda *_: Ended())
    monkeypatch.setattr("care_pathways.cli.edit.click.launch", addresses.append)
    return addresses


def test_the_browser_opens_only_when_asked(content: Path, opened: list[str]) -> None:
    """At the address that is printed, which names a record only where one was named."""
    words = ["edit", "--project", str(content.parent)]
    quiet = CliRunner().invoke(main, words)
    before = list(opened)
    CliRunner().invoke(main, [*words, "--open"])

    assert before == []
    assert "open=" not in quiet.output
    assert len(opened) == 1
    assert re.fullmatch(r"http://127\.0\.0\.1:4711/#key=[\w-]{32}", opened[0])


def test_an_area_can_be_edited(tmp_path: Path, opened: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its content/ is its own."""
    monkeypatch.setattr("care_pathways.home.NATIONAL", tmp_path / "national")
    area = small_area.write(tmp_path)

    result = CliRunner().invoke(main, ["edit", "day-team", "--open", "--project", str(area)])

    assert (result.exit_code, opened[0].partition("&")[2]) == (0, "open=service/day-team")


def test_a_port_that_cannot_be_used_is_told(content: Path) -> None:
    """It is in use."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = CliRunner().invoke(main, ["edit", "--port", str(port), "--project", str(content.parent)])

    assert (result.exit_code, f"Port {port} cannot be used." in result.output) == (2, True)
