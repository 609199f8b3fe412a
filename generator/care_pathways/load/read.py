"""The bytes of one file, asked for in such a way that nothing an author left there can hold us up."""

import os
import stat
from pathlib import Path

from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.source import MAX_BYTES, too_large

_KINDS = ((stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISDIR, "a link to a folder"))


def read(path: Path, shown: str, top: Path) -> bytes | Diagnostic:
    """Its bytes, or why there are none. `top` is the folder that links may not leave, resolved."""
    try:
        if path.is_symlink() and (problem := _link(path, shown, top)):
            return problem
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return _not_a_file(found.st_mode, shown)
        # Between looking and opening it may become a pipe, which would wait for a writer for ever.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
        with os.fdopen(handle, "rb") as file:
            size = os.fstat(handle).st_size
            raw = b"" if size > MAX_BYTES else file.read(MAX_BYTES + 1)
        size = max(size, len(raw))
        return too_large(shown, size) if size > MAX_BYTES else raw
    except OSError as problem:
        return unreadable(shown, problem)


def unreadable(shown: str, problem: OSError) -> Diagnostic:
    """A file or folder that the system does not give us."""
    return Diagnostic(
        Mark(shown),
        "unreadable",
        f"This cannot be read: {problem.strerror}",
        "Check that it exists and that you may read it",
    )


def _link(path: Path, shown: str, top: Path) -> Diagnostic | None:
    real, todo = Path(os.path.realpath(path)), "Put the file itself here"
    if not real.is_relative_to(top):
        return Diagnostic(Mark(shown), "outside-content", "This is a link that leaves content/", todo)
    if not real.exists():
        return Diagnostic(Mark(shown), "unreadable", "This is a link to nothing, or back to itself", todo)
    return None


def _not_a_file(mode: int, shown: str) -> Diagnostic:
    what = next((name for holds, name in _KINDS if holds(mode)), "a device")
    return Diagnostic(Mark(shown), "not-a-file", f"This is {what}, not a file", "Put the file itself here")
