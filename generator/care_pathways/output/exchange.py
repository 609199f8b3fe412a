"""Two folders change places in one step where the system can do it, and in two where it cannot."""

import ctypes
import errno
import os
import sys
from pathlib import Path

_AT_FDCWD, _RENAME_EXCHANGE = -100, 2
_CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV}
ASIDE = "aside"
"""Beside the new folder: where the old one waits, on systems that need two steps."""


def exchange(new: Path, target: Path) -> None:
    """`new` takes the place of `target`. What was there is then at `new`, or beside it under the name `ASIDE`."""
    if not target.exists():
        new.rename(target)
        return
    try:
        swap(new, target)
    except OSError as problem:
        if problem.errno not in _CANNOT:
            raise
        _in_two_steps(new, target)


def _in_two_steps(new: Path, target: Path) -> None:
    aside = new.with_name(ASIDE)
    target.rename(aside)
    try:
        new.rename(target)
    except BaseException:
        aside.rename(target)
        raise


def put_back(aside: Path, target: Path) -> None:
    """The old folder to its place, when a build was killed between the two steps."""
    if aside.is_dir() and not target.exists():
        aside.rename(target)


def swap(one: Path, other: Path) -> None:
    """Exchange two names at once. OSError with ENOSYS or EINVAL where system or file system do not know how."""
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    if call is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if call(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(one), None, str(other))
