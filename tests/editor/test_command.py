"""care-pathways edit, as it is started: it says where it is, and works only where content may be written."""

import re
import signal
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
