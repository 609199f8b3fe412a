"""Timing whole processes: CPU seconds, wall seconds and peak memory, as the operating system counts them."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """One finished process."""

    cpu: float
    """Seconds of processor time, user and system."""
    wall: float
    """Seconds on the clock."""
    peak: float
    """Largest resident memory, in MiB."""


def run(command: Sequence[str], folder: Path) -> Run:
    """Run a command to its end in a folder. A failure stops the benchmark."""
    start = time.perf_counter()
    # Stock MkDocs prints no leaflets, no pages as Markdown and no downloads, so these runs do not either.
    left_out = {"LEAFLETS": "false", "TWINS": "false", "DOWNLOADS": "false"}
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **left_out}
    with subprocess.Popen(
        list(command), cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} in {folder} ended with {process.returncode}")
    return Run(usage.ru_utime + usage.ru_stime, time.perf_counter() - start, usage.ru_maxrss / 1024)


def paired(first: Callable[[], Run], second: Callable[[], Run], times: int) -> tuple[list[Run], list[Run], float]:
    """Run two things in turn, A B A B; also the median of the ratios B to A in CPU seconds."""
    runs = [(first(), second()) for _ in range(times)]
    ratio = statistics.median(after.cpu / before.cpu for before, after in runs)
    return [a for a, _ in runs], [b for _, b in runs], ratio


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
