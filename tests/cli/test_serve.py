"""care-pathways serve hands over to MkDocs, at an address that can be had."""

import socket
from pathlib import Path

import pytest
from care_pathways.cli import main
from click.testing import CliRunner, Result


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would have been started in our place."""
    commands: list[list[str]] = []
    monkeypatch.setattr("care_pathways.cli.serve.os.execv", lambda _, words: commands.append(words))
    return commands


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with settings for MkDocs."""
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    return tmp_path


def serve(project: Path, address: str) -> Result:
    """The command."""
    return CliRunner().invoke(main, ["serve", "--project", str(project), "--address", address])


def test_a_port_that_is_free_is_used_and_one_in_use_gives_way(project: Path, begun: list[list[str]]) -> None:
    """To the next; it is said then, and only then."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        other = serve(project, f"127.0.0.1:{port}")
    free = serve(project, f"127.0.0.1:{port}")

    assert other.output.startswith(f"Port {port} is in use, so the site is served on http://127.0.0.1:")
    assert (free.exit_code, free.output) == (0, "")
    assert begun[0][-1] != begun[1][-1] == f"127.0.0.1:{port}"
    assert begun[1][1:-1] == ["-m", "mkdocs", "serve", "--config-file", str(project / "mkdocs.yml"), "--dev-addr"]


@pytest.mark.parametrize("address", ["8000", ":8000", "localhost:", "localhost:http", "localhost:0", "localhost:65536"])
def test_an_address_that_cannot_be_is_refused(project: Path, begun: list[list[str]], address: str) -> None:
    """With an example of one that can."""
    result = serve(project, address)

    assert (result.exit_code, begun) == (2, [])
    assert f"such as localhost:8000, not {address}" in result.output


def test_a_host_that_is_not_ours_is_told(project: Path, begun: list[list[str]]) -> None:
    """It is no matter of the port, so no other is tried."""
    result = serve(project, "192.0.2.1:8000")

    assert (result.exit_code, begun) == (2, [])
    assert "Nothing can be served on 192.0.2.1:8000: " in result.output


def test_without_settings_there_is_nothing_to_serve(tmp_path: Path, begun: list[list[str]]) -> None:
    """The folder is named."""
    result = serve(tmp_path, "localhost:8000")

    assert (result.exit_code, begun) == (2, [])
    assert "There is no mkdocs.yml in" in result.output
