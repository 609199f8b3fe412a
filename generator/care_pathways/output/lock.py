"""One build at a time for a folder: a file beside it that the system locks, and unlocks when the process ends."""

import fcntl
import os
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from care_pathways.output.refused import Failed, Refused

PATIENCE = 120.0
"""Seconds to wait for another build."""
_LOOK_AGAIN = 0.1


@contextmanager
def locked(target: Path, tell: Callable[[str], None], patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of a folder. `tell` gets a sentence when another build has it; after a time we give up."""
    path = target.with_name(f".{target.name[:80]}.lock")
    end, told = time.monotonic() + patience, False
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o666)
        try:
            if _taken(handle, path):
                break
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
        if time.monotonic() > end:
            raise Failed(f"Another build is writing {target}. Run this again when it has ended.")
        if not told:
            tell(f"Another build is writing {target}; waiting for it.")
            told = True
        time.sleep(_LOOK_AGAIN)
    try:
        yield
    finally:
        if not os.fstat(handle).st_size:  # an empty one is ours
            path.unlink(missing_ok=True)
        os.close(handle)


def _taken(handle: int, path: Path) -> bool:
    """Is the lock ours now? Who had it before us deletes the file: then ours is on a file that is no longer there."""
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        raise Refused(f"{path} is in the way: a build keeps its lock there. Move it.")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    try:
        return os.fstat(handle).st_ino == path.lstat().st_ino
    except FileNotFoundError:
        return False
