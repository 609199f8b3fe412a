"""One piece of work done by a fork while this process goes on with another.

The work may be anything, so there is no fork where a library has threads of its own that Python does not know of: what
they hold locked stays locked in a fork, and the work would wait for ever. Typst has such threads once it was used.
"""

import pickle
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from care_pathways.output.forked import forked
from care_pathways.output.workers import possible

T = TypeVar("T")


def aside(make: Callable[[], T]) -> Callable[[], T]:
    """Begin the work; calling what comes back waits for it. Where a fork is of no use, the call does the work.

    So it does when the fork failed: whatever is wrong is then raised here, with its own name and place.
    """
    if possible() < 2 or _threads() > 1:
        return make
    process, ours = forked(_hand_over, make)

    def wait() -> T:
        raw = b""
        with suppress(EOFError), ours:
            raw = ours.recv_bytes()
        process.join()
        if not raw:
            return make()
        found: T = pickle.loads(raw)  # noqa: S301 - our own fork wrote it
        return found

    return wait


def _threads() -> int:
    """All threads of this process, those of libraries as well."""
    return len(list(Path("/proc/self/task").iterdir()))


def _hand_over(make: Callable[[], T], to: Connection) -> None:
    try:
        raw = pickle.dumps(make())
    except Exception as problem:
        raise SystemExit(1) from problem
    to.send_bytes(raw)
