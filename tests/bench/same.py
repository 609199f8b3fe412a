"""That it does not matter who prints: the same bytes by one process, by two, and through MkDocs; a worker killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from care_pathways.output import LIST

from tests.bench.memory import tree
from tests.bench.timing import forget_pages, run
from tests.conftest import PROJECT

BUILD = [sys.executable, "-m", "care_pathways", "build"]
MKDOCS = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
SOME = 100
"""Pages after which the worker is killed: it is in the middle of its work then."""


def bytes_of_all(work: Path) -> None:
    """The real site with everything on, made in four ways. A build lists its files with a checksum of each."""
    ways = {
        "one process": [*BUILD, "--workers", "1", "--to"],
        "two": [*BUILD, "--workers", "2", "--to"],
        "through MkDocs": [*MKDOCS, "--site-dir"],
        "with its pages kept": [*BUILD, "--to"],
    }
    lists = []
    for name, command in ways.items():
        if name != "with its pages kept":
            forget_pages()
        target = work / "same" / name.replace(" ", "-")
        run([*command, str(target)], PROJECT, everything=True)
        lists.append((target / LIST).read_bytes())
    files = lists[0].count(b"\n") - 1
    print(f"{', '.join(ways)}: {files:,} files, {'the same bytes' if len(set(lists)) == 1 else 'NOT the same bytes'}")


def killed(work: Path) -> None:
    """A worker is killed while it prints: the build must fail, and the old site must stay."""
    target = work / "same" / "two"
    before, state = (target / LIST).read_bytes(), "no worker was seen: one processor?"
    command = [*BUILD, "--workers", "2", "--to", str(target)]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            if (worker := _printing(process.pid, target)) is not None:
                os.kill(worker, signal.SIGKILL)
                state = "a worker was killed"
                break
            time.sleep(0.002)
    stays = (target / LIST).read_bytes() == before
    print(f"{state}: the build ended with {process.returncode}, the old site {'stays' if stays else 'is GONE'}")


def _printing(root: int, target: Path) -> int | None:
    """The other process of a build that has printed some pages."""
    others: Sequence[int] = tree(root)[1:]
    staged = target.parent.glob(f".{target.name}.*.new/site")
    if others and sum(len(list(folder.glob("people/**/index.html"))) for folder in staged) > SOME:
        return others[-1]
    return None
