"""Whatever lies in the folder of the content: an answer that names it, at once, and the rest is read."""

import os
import random
import resource
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from care_pathways import report
from care_pathways.load import load
from care_pathways.load.files import left_by_others

from tests import small

Put = Callable[[Path], None]


def sparse(path: Path) -> None:
    """A file of three gigabytes that takes no room."""
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


def a_socket(path: Path) -> None:
    """A socket, made where its name is short enough."""
    with socket.socket(socket.AF_UNIX) as end:
        here = Path.cwd()
        os.chdir(path.parent)
        end.bind(path.name)
        os.chdir(here)


def nested(path: Path, depth: int = 600) -> None:
    """Folders within folders, too many for a path, and no more than pytest can clear away when a run was broken off."""
    here = Path.cwd()
    path.mkdir()
    os.chdir(path)
    for _ in range(depth):
        os.mkdir("a-folder")  # noqa: PTH102 - a path of all of them would be too long
        os.chdir("a-folder")
    os.chdir(here)


def link(to: str) -> Put:
    """A symbolic link to there."""
    return lambda path: path.symlink_to(to)


ODD: dict[str, tuple[str, Put, str, str]] = {
    "a pipe": ("guidance/x.yml", os.mkfifo, "guidance/x.yml", "not-a-file"),
    "a socket": ("guidance/x.yml", a_socket, "guidance/x.yml", "not-a-file"),
    "a link to a device": ("guidance/x.yml", link("/dev/zero"), "guidance/x.yml", "outside-content"),
    "a link to itself": ("guidance/x.yml", link("x.yml"), "guidance/x.yml", "unreadable"),
    "a link to a folder": ("guidance/x.yml", link("../packages"), "guidance/x.yml", "not-a-file"),
    "a folder with the name of a file": ("guidance/x.yml", Path.mkdir, "guidance/x.yml", "not-a-file"),
    "a folder with the name of a page": ("pages/x.md", Path.mkdir, "pages/x.md", "not-a-file"),
    "a file of 3 GB": ("guidance/x.yml", sparse, "guidance/x.yml", "too-large"),
    "600 nested folders": ("pages/x", nested, "pages/x" + "/a-folder" * 7, "too-deep"),
    "a name with codes": ("guidance/\x1b[2Jx.yaml", Path.touch, "guidance/\x1b[2Jx.yaml", "unexpected-file"),
    "a name that is no text": ("guidance/\udcff.yaml", Path.touch, "guidance/\udcff.yaml", "unexpected-file"),
    "a name with a line end": ("guidance/a\nb.yaml", Path.touch, "guidance/a\nb.yaml", "unexpected-file"),
}  # fmt: skip


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_file_is_named(content: Path, odd: str) -> None:
    """One diagnostic for it, and all else is read as before."""
    name, put, file, code = ODD[odd]
    (content / name).parent.mkdir(exist_ok=True)
    before = {record.name for record in load(content).catalogue.records()}
    put(content / name)

    begun = time.process_time()
    found = load(content)

    assert [(problem.mark.file, problem.code) for problem in found.diagnostics] == [(f"content/{file}", code)]
    assert {record.name for record in found.catalogue.records()} == before
    assert time.process_time() - begun < 2


def test_a_folder_that_may_not_be_read_is_named() -> None:
    """Tried as somebody without rights, since root may read everything. pytest closes its own folders to others."""
    script = (
        "import os, sys; from pathlib import Path; from care_pathways.load import load\n"
        "if os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "print(*(f'{p.mark.file} {p.code}' for p in load(Path(sys.argv[1])).diagnostics if p.code == 'unreadable'))"
    )
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        content = small.write(Path(folder))
        (content / "guidance").chmod(0)
        done = subprocess.run([sys.executable, "-c", script, str(content)], capture_output=True, text=True, check=False)
        (content / "guidance").chmod(0o755)

    assert done.stdout == "content/guidance unreadable\n", done.stderr


def test_codes_in_names_do_not_reach_the_terminal(content: Path) -> None:
    """They could clear the screen, or write a line that is not ours."""
    for name in ("\x1b[2Jx.yaml", "a\nb.yaml", "\udcff.yaml", "\u202egnp.yaml"):
        (content / "guidance" / name).touch()

    for form in report.FORMATS.values():
        said = form(load(content).diagnostics, 0)
        assert not {"\x1b", "\u202e"} & set(said)
        said.encode()


@pytest.mark.parametrize(
    "name", ["x.yml~", "#x.yml#", ".#x.yml", "x.yml.orig", "x.yml.rej", ".x.yml.swp", "Thumbs.db", "4913", ".DS_Store"]
)
def test_what_editors_leave_is_left_alone(content: Path, name: str) -> None:
    """Backups and locks are no content, and nobody is told of them."""
    (content / "guidance" / name).write_text("{ half")

    assert left_by_others(name)
    assert load(content).diagnostics == ()


def test_bytes_by_chance(content: Path, chance: random.Random, times: int) -> None:
    """Random bytes, and a real file with bytes changed, cut and doubled: an answer each time, within bounds."""
    path = content / "packages" / "01-first.yml"
    whole = path.read_bytes()
    signs = b"[]{}:,-#&*!|>'\"%@`?~\n \t\\\x00\xff\xc3\xe2\x80\xae<=$0"
    for _ in range(60 * times):
        raw = bytearray(whole if chance.random() < 0.8 else chance.randbytes(chance.randrange(4000)))
        for _ in range(chance.randrange(1, 6)):
            at, length = chance.randrange(len(raw) + 1), chance.randrange(40)
            part = (
                bytes(chance.choice(signs) for _ in range(length))
                if chance.random() < 0.7
                else raw[at : at + length] * 3
            )
            raw[at : at + (length if chance.random() < 0.5 else 0)] = part
        path.write_bytes(raw)
        begun = time.process_time()

        report.text(load(content).diagnostics, 0)

        assert time.process_time() - begun < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 3_000_000  # of all tests in this process, in KB
