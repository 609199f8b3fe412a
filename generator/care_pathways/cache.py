"""What was worked out before, kept in a folder of the user's own, and trusted only if it is still whole.

Everything in it can be made again, so it may be emptied at any time.
"""

import atexit
import hashlib
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import platformdirs

FINISHED = "finished"
"""The name of the cache of finished files: leaflets, papers, documents, workbooks."""
DIGEST = 32
KEPT_FOR = 60 * 24 * 3600.0
"""Seconds after which a file goes: 60 days."""
CLEARED_EVERY = 24 * 3600.0
"""Seconds from one look for old files to the next."""


class Cache:
    """Bytes by key, in one folder. A file that was cut short or changed counts as missing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> bytes | None:
        """What was put under the key; None if nothing was, or if it is damaged."""
        try:
            kept = (self._folder / key).read_bytes()
        except OSError:
            return None
        digest, raw = kept[:DIGEST], kept[DIGEST:]
        return raw if digest == _digest(raw) else None

    def put(self, key: str, raw: bytes) -> None:
        """Keep the bytes, whole at once: another build may be looking. Where there is no room, nothing is kept."""
        with suppress(OSError):
            handle, half = tempfile.mkstemp(dir=self._folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_digest(raw) + raw)
                Path(half).replace(self._folder / key)
            except OSError:
                Path(half).unlink(missing_ok=True)
                raise

    def made(self, key: str, make: Callable[[], bytes]) -> bytes:
        """What is kept under the key; else what `make` returns, which is kept from then on."""
        raw = self.get(key)
        if raw is None:
            raw = make()
            self.put(key, raw)
        return raw

    def clear_old(self) -> None:
        """Delete what was made long ago, at most once a day: there are many. What is wanted is then made again."""
        now, mark = time.time(), self._folder / "cleared"
        with suppress(OSError):
            if now - mark.lstat().st_mtime < CLEARED_EVERY:
                return
        with suppress(OSError):
            mark.touch()
        for path in self._folder.iterdir():
            with suppress(OSError):
                if path.lstat().st_mtime < now - KEPT_FOR:
                    path.unlink()


def _digest(raw: bytes) -> bytes:
    return hashlib.blake2b(raw, digest_size=DIGEST).digest()


def own_folder(name: str) -> Path:
    """Where the cache of that name lies, if a folder there is safe to use."""
    return platformdirs.user_cache_path("care-pathways", appauthor=False) / name


def own_cache(name: str) -> Cache:
    """The cache of that name: in the user's own folder for caches; where none is safe to use, in a passing one."""
    with suppress(OSError, RuntimeError):  # no home, or one that cannot be written
        folder = own_folder(name)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if _is_ours(folder):
            kept = Cache(folder)
            kept.clear_old()
            return kept
    passing = tempfile.mkdtemp(prefix="care-pathways-")
    atexit.register(shutil.rmtree, passing, ignore_errors=True)
    return Cache(Path(passing))


def _is_ours(folder: Path) -> bool:
    """Can nobody else write into it? Then what lies in it is from us."""
    found = folder.lstat()
    mine = found.st_uid == os.getuid() and stat.S_ISDIR(found.st_mode)
    return mine and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and os.access(folder, os.W_OK | os.X_OK)
