"""The whole site as one file, with its checksum."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from care_pathways.cache import FINISHED, own_cache
from care_pathways.cli import main
from care_pathways.site import build, check
from click.testing import CliRunner, Result

from tests.conftest import PROJECT
from tests.test_mistakes import replace


def edition(content: Path, folder: Path) -> Result:
    """`care-pathways edition` on a content tree."""
    return CliRunner().invoke(main, ["edition", "--project", str(content.parent), "--to", str(folder)])


def test_it_holds_the_site_in_one_folder_of_its_name(content: Path, tmp_path: Path) -> None:
    """Every page, leaflet and download with the bytes that a build gives, and the list to check a copy by."""
    done = edition(content, tmp_path / "releases")
    site = build(
        check(content, datetime.now(UTC).date()),
        PROJECT / "theme",
        finished=own_cache(FINISHED),
        twins=True,
        downloads=True,
    )

    assert done.exit_code == 0, done.output
    assert done.output.startswith(f"{tmp_path}/releases/waymark-1.zip: ")
    with ZipFile(tmp_path / "releases/waymark-1.zip") as archive:
        assert archive.testzip() is None
        held = {name: archive.read(name) for name in archive.namelist()}
        assert {entry.date_time[:3] for entry in archive.infolist()} == {(2026, 1, 2)}, "the day of the edition"
    listed = held.pop("waymark-1/files.sha256").decode()
    assert held == {f"waymark-1/{name}": raw for name, raw in site.files()}
    assert {line.split("  ", 1)[1] for line in listed.splitlines()[1:]} == {name for name, _ in site.files()}
    assert "waymark-1/index.html" in held
    assert "waymark-1/leaflets/cluster-1.pdf" in held


def test_what_was_unpacked_can_be_checked(content: Path, tmp_path: Path) -> None:
    """With the programs that every machine has: the zip against its checksum, and each file against the list in it."""
    edition(content, tmp_path)

    subprocess.run(["sha256sum", "--check", "--quiet", "waymark-1.zip.sha256"], cwd=tmp_path, check=True)
    with ZipFile(tmp_path / "waymark-1.zip") as archive:
        archive.extractall(tmp_path)
    check_files = ["sha256sum", "--check", "--quiet", "files.sha256"]
    subprocess.run(check_files, cwd=tmp_path / "waymark-1", check=True)
    (tmp_path / "waymark-1/index.html").write_text("other")
    spoilt = subprocess.run(check_files, cwd=tmp_path / "waymark-1", check=False, capture_output=True, text=True)

    assert spoilt.stdout == "index.html: FAILED\n"


def test_the_same_content_gives_the_same_bytes(content: Path, tmp_path: Path) -> None:
    """So that anyone can make the file again and compare."""
    made = []
    for name in ("one", "two"):
        edition(content, tmp_path / name)
        made.append((tmp_path / name / "waymark-1.zip").read_bytes())

    assert made[0] == made[1]


def test_content_with_an_error_makes_no_file(content: Path, tmp_path: Path) -> None:
    """The report says why; an older file stays as it was."""
    edition(content, tmp_path / "out")
    older = (tmp_path / "out/waymark-1.zip").read_bytes()
    replace(content / "packages/01-first.yml", "  - guided-help", "  - guided-halp")

    done = edition(content, tmp_path / "out")

    assert done.exit_code == 1
    assert 'No intervention is called "guided-halp"' in done.output
    assert done.output.endswith("Nothing was written.\n")
    assert (tmp_path / "out/waymark-1.zip").read_bytes() == older


@pytest.mark.parametrize("inside", ["a-file", "a-file/deeper"])
def test_a_folder_that_cannot_be_gets_a_sentence(content: Path, tmp_path: Path, inside: str) -> None:
    """No traceback for a name that is taken by a file."""
    (tmp_path / "a-file").write_text("mine")

    done = edition(content, tmp_path / inside)

    assert done.exit_code in (1, 2)
    assert "a-file" in done.output
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert (tmp_path / "a-file").read_text() == "mine"
