"""Timing whole processes: CPU seconds, wall seconds and peak memory, as the operating system counts them."""

import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from care_pathways.cache import FINISHED, own_folder

from tests.bench.memory import Watch


@dataclass(frozen=True)
class Run:
    """One finished process."""

    cpu: float
    """Seconds of processor time, user and system."""
    wall: float
    """Seconds on the clock."""
    peak: float
    """Most memory of all its processes together, in MiB."""


def run(
    command: Sequence[str], folder: Path, *, everything: bool = False, memory: bool = False, anew: Path | None = None
) -> Run:
    """Run a command to its end in a folder. A failure stops the benchmark.

    Stock MkDocs prints no leaflets, no pages as Markdown and no downloads, so ours does not either, unless it is
    `everything`. To watch the `memory` takes time, so it is done in runs that are not timed. A command that works
    `anew` finds nothing kept: its caches are in that folder, which is emptied before.
    """
    left_out = {} if everything else {"LEAFLETS": "false", "TWINS": "false", "DOWNLOADS": "false"}
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **left_out}
    if anew:
        shutil.rmtree(anew, ignore_errors=True)
        environment["XDG_CACHE_HOME"] = str(anew)
    start = time.perf_counter()
    with subprocess.Popen(
        list(command), cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        watch = Watch(process.pid) if memory else None
        if watch:
            watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} in {folder} ended with {process.returncode}")
    peak = watch.stop() if watch else usage.ru_maxrss / 1024
    return Run(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, peak)


def forget_pages() -> None:
    """The next build prints every page. Leaflets and documents stay in the cache."""
    for path in own_folder(FINISHED).glob("page-*"):
        path.unlink()


def paired(first: Callable[[], Run], second: Callable[[], Run], times: int) -> tuple[list[Run], list[Run]]:
    """Run two things in turn, A B A B: what else the machine does then falls on both."""
    runs = [(first(), second()) for _ in range(times)]
    return [a for a, _ in runs], [b for _, b in runs]


def ratios(above: Sequence[Run], below: Sequence[Run]) -> tuple[float, float]:
    """The medians of the ratios of paired runs: in wall seconds, in CPU seconds."""
    pairs = list(zip(above, below, strict=True))
    return statistics.median(a.wall / b.wall for a, b in pairs), statistics.median(a.cpu / b.cpu for a, b in pairs)


def median(runs: Sequence[Run]) -> Run:
    """The median of each figure."""
    return Run(
        statistics.median(run.cpu for run in runs),
        statistics.median(run.wall for run in runs),
        max(run.peak for run in runs),
    )


def line(name: str, runs: Sequence[Run]) -> str:
    """A row of the table."""
    middle = median(runs)
    return f"{name:44} {middle.cpu:8.2f} {middle.wall:8.2f} {middle.peak:8.0f}   {len(runs)}"
