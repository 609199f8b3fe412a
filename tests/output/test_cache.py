"""What was worked out before: whole or not at all, and not for ever."""

import os
import time
from pathlib import Path

import pytest
from care_pathways.cache import CLEARED_EVERY, KEPT_FOR, Cache, own_cache


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Cache:
    """A cache in a home of its own, looked through just now."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return own_cache("finished")


def aged(path: Path, seconds: float) -> None:
    """As if it had been written so long ago."""
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_what_is_old_goes_and_the_rest_stays(tmp_path: Path, cache: Cache) -> None:
    """The folder is looked through once a day, since it holds many files."""
    folder = tmp_path / "care-pathways" / "finished"
    for key in ("old", "new"):
        cache.put(key, b"words")
    aged(folder / "old", KEPT_FOR + 60)

    at_once = own_cache("finished").get("old")
    aged(folder / "cleared", CLEARED_EVERY + 60)
    next_day = own_cache("finished")

    assert at_once == b"words"
    assert next_day.get("old") is None
    assert next_day.get("new") == b"words"


@pytest.mark.parametrize("damage", [b"", b"words", b"\0" * 32 + b"words"])
def test_what_is_damaged_counts_as_missing(tmp_path: Path, cache: Cache, damage: bytes) -> None:
    """Emptied, without its digest, or with that of other bytes."""
    cache.put("key", b"words")
    (tmp_path / "care-pathways" / "finished" / "key").write_bytes(damage)

    assert cache.get("key") is None


def test_a_folder_that_others_may_write_to_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Someone else's bytes would come out as our files."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    own_cache("finished").put("key", b"words")
    (tmp_path / "care-pathways" / "finished").chmod(0o777)

    assert own_cache("finished").get("key") is None


@pytest.mark.parametrize("whose", ["another's", "a file", "a link", "no way in"])
def test_a_folder_that_is_not_ours_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whose: str) -> None:
    """What is kept lies in a folder that passes with the run, and this one is left as it is."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = tmp_path / "care-pathways" / "finished"
    own_cache("finished").put("key", b"words")
    if whose == "another's":
        mine = os.getuid()
        monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    elif whose == "no way in":
        monkeypatch.setattr(os, "access", lambda *_: False)
    else:
        folder.rename(tmp_path / "elsewhere")
        if whose == "a link":
            folder.symlink_to(tmp_path / "elsewhere")
        else:
            folder.write_bytes(b"words")

    cache = own_cache("finished")
    cache.put("new", b"other words")

    assert cache.get("key") is None
    assert cache.get("new") == b"other words"
    assert not (folder / "new").exists()
    assert not (tmp_path / "elsewhere" / "new").exists()
