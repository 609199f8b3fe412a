"""Jobs done by this process and by forks of it, each once. Knows nothing of what a job does.

A fork has all that this process has read, at no cost, and what it writes to a folder is there for both. Where there is
no fork that can be trusted, and where there is one processor, this process does everything itself.
"""

import gc
import os
import sys
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from struct import Struct
from typing import cast

from care_pathways.output.forked import forked
from care_pathways.output.refused import Failed

MOST = 2
"""More were not measured. Each further process needs memory of its own for what it prints."""

NUMBER = Struct("<I")
IN_PIPE = 65_536 // NUMBER.size
"""What a pipe takes at once: all numbers are in it before anybody reads the first."""

Job = Callable[[], None]
Tell = Callable[[int], object]
"""Is told, now and then, how many more jobs were taken."""


def silent(count: int) -> None:
    """Nobody wants to know."""


def possible() -> int:
    """How many processes are of use here, at least 1. A fork would lose the threads of this process, so it has none."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return min(MOST, len(os.sched_getaffinity(0)))


def share(jobs: Sequence[Job], workers: int, tell: Tell) -> None:
    """Do every job, in about this order. Raises what a job raised; `Failed` when a worker died."""
    if workers < 2:
        for job in jobs:
            job()
            tell(1)
        return
    gc.freeze()  # the forks share what is there; looking through it would copy it
    size = max(1, -(-len(jobs) // IN_PIPE))
    reading, writing = os.pipe()
    os.write(writing, b"".join(map(NUMBER.pack, range(0, len(jobs), size))))
    os.close(writing)
    helpers = [forked(_help, jobs, reading, size) for _ in range(workers - 1)]
    try:
        _work(jobs, reading, size, tell)
    except BaseException:
        for process, _ in helpers:
            process.terminate()
        raise
    finally:
        os.close(reading)
        for process, _ in helpers:
            process.join()
    for process, errors in helpers:
        if process.exitcode:
            raise _told(errors) or Failed(f"A worker died ({process.exitcode}). What was there stays as it was.")


def _told(errors: Connection) -> Exception | None:
    """What a worker said before it ended; nothing if it had no time to."""
    try:
        return cast(Exception, errors.recv())
    except EOFError:
        return None


def _help(jobs: Sequence[Job], reading: int, size: int, errors: Connection) -> None:
    """What a fork does. It ends when its parent does, and hands over what went wrong."""
    parent = os.getppid()

    def still_wanted(count: int) -> None:  # noqa: ARG001 - it is told how many
        if os.getppid() != parent:
            raise KeyboardInterrupt

    try:
        _work(jobs, reading, size, still_wanted)
    except KeyboardInterrupt:
        os._exit(1)
    except Exception as problem:
        errors.send(problem)
        raise SystemExit(1) from problem


def _work(jobs: Sequence[Job], reading: int, size: int, tell: Tell) -> None:
    try:
        while taken := os.read(reading, NUMBER.size):
            (first,) = NUMBER.unpack(taken)
            for job in jobs[first : first + size]:
                job()
            tell(size)
    except BaseException:
        while os.read(reading, IN_PIPE):
            """Nobody need begin what is left."""
        raise
