"""Work that is shared with a fork: the same files, and no failure unseen."""

import os
import signal
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest
from care_pathways.cli import main
from care_pathways.output import Failed, Refused, fill, staged
from care_pathways.site import Site
from click.testing import CliRunner


def whole(folder: Path) -> dict[str, bytes]:
    """Every file in a folder, with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def parts(count: int, make: Callable[[int], bytes]) -> list[Callable[[], Iterable[tuple[str, bytes]]]]:
    """So many parts of one file each."""

    def part(number: int) -> Iterable[tuple[str, bytes]]:
        yield f"folder-{number % 7}/{number}.txt", make(number)

    return [partial(part, number) for number in range(count)]


@pytest.mark.parametrize(("count", "processes"), [(0, 2), (1, 2), (300, 1), (300, 2), (20_000, 2)])
def test_each_part_is_made_once_whoever_makes_it(tmp_path: Path, count: int, processes: int) -> None:
    """Also when there are more parts than a pipe holds numbers."""
    told: list[int] = []

    def made(number: int) -> bytes:
        path = tmp_path / f"folder-{number % 7}" / f"{number}.txt"
        return b"twice" if path.exists() else str(number).encode()

    fill(tmp_path, parts(count, made), processes, told.append)

    found = {int(path.stem): path.read_bytes() for path in tmp_path.rglob("*.txt")}
    assert found == {number: str(number).encode() for number in range(count)}
    if processes == 1:
        assert sum(told) == count


def test_two_processes_do_it(tmp_path: Path) -> None:
    """Both have a share, or there were no use in it."""

    def made(number: int) -> bytes:  # noqa: ARG001 - who made it counts
        time.sleep(0.01)
        return str(os.getpid()).encode()

    fill(tmp_path, parts(60, made), 2)

    assert len({path.read_bytes() for path in tmp_path.rglob("*.txt")}) == 2


@pytest.mark.parametrize("guilty", ["here", "in the fork"])
def test_what_a_part_raises_is_raised(tmp_path: Path, guilty: str) -> None:
    """With its kind and its words, whichever process it happened in."""
    here = os.getpid()

    def made(number: int) -> bytes:
        time.sleep(0.01)
        if (os.getpid() == here) is (guilty == "here"):
            raise LookupError(f"no words for {number}")
        return b""

    with pytest.raises(LookupError, match="no words for"):
        fill(tmp_path, parts(60, made), 2)


def test_a_worker_that_dies_fails_the_build_and_the_old_site_stays(tmp_path: Path) -> None:
    """Killed from outside, as a machine without memory does it."""
    target, here = tmp_path / "site", os.getpid()
    with staged(target) as folder:
        fill(folder, parts(3, bytes), 2)
    before = whole(target)

    def made(number: int) -> bytes:  # noqa: ARG001 - any of them
        time.sleep(0.01)
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return b"new"

    with pytest.raises(Failed, match="What was there stays as it was"), staged(target) as folder:
        fill(folder, parts(60, made), 2)

    assert whole(target) == before
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".new")] == []


def test_a_full_disk_is_told_from_a_fork_too(tmp_path: Path) -> None:
    """The sentence is that for a person."""
    here = os.getpid()

    def made(number: int) -> bytes:  # noqa: ARG001 - any of them
        time.sleep(0.01)
        if os.getpid() != here:
            raise OSError(28, "No space left on device")
        return b""

    with pytest.raises(Refused, match="No space left on device"), staged(tmp_path / "site") as folder:
        fill(folder, parts(60, made), 2)


def test_one_process_and_two_write_the_same_bytes(real_site: Site, tmp_path: Path) -> None:
    """What is no page, and every sixth page with its twin: enough that each process prints all kinds."""
    some = [*real_site.parts()[:1], *real_site.parts()[1::6]]
    for processes in (1, 2):
        fill(tmp_path / str(processes), some, processes)

    assert len(whole(tmp_path / "1")) > 300
    assert whole(tmp_path / "1") == whole(tmp_path / "2")


def test_the_command_takes_a_number_of_workers(content: Path, tmp_path: Path) -> None:
    """One for those who look for a fault; no more than were tried."""
    for number, status in (("1", 0), ("2", 0), ("3", 2)):
        arguments = ["build", "--project", str(content.parent), "--to", str(tmp_path / number), "--workers", number]
        assert CliRunner().invoke(main, [*arguments, "--no-leaflets", "--no-downloads"]).exit_code == status

    assert whole(tmp_path / "1") == whole(tmp_path / "2")
