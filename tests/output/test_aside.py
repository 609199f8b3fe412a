"""Work done aside: the same as done here, and never lost."""

import _thread
import os
import signal
import sys
import threading
from collections.abc import Callable

import pytest
from care_pathways.output import aside

MODULE = sys.modules["care_pathways.output.aside"]
THREADS = vars(MODULE)["_threads"]


@pytest.fixture(autouse=True)
def _two(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fork is of use here, whatever machine this is and whatever threads the tests have."""
    monkeypatch.setattr(MODULE, "possible", lambda: 2)
    monkeypatch.setattr(MODULE, "_threads", lambda: 1)


def elsewhere(work: Callable[[], object]) -> Callable[[], tuple[bool, object]]:
    """The work, with whether it was done in another process than this."""
    here = os.getpid()
    return lambda: (os.getpid() != here, work())


def test_it_is_done_by_a_fork_and_comes_back() -> None:
    """More than a pipe holds."""
    assert aside(elsewhere(lambda: b"x" * 300_000))() == (True, b"x" * 300_000)


def test_a_fork_that_dies_leaves_the_work_to_us() -> None:
    """Killed from outside, as a machine without memory does it."""
    here = os.getpid()

    def work() -> str:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return "done"

    assert aside(elsewhere(work))() == (False, "done")


def test_what_is_wrong_is_raised_here() -> None:
    """By its name, from the place where it happened."""

    def work() -> None:
        raise LookupError("no words for it")

    wait = aside(work)
    with pytest.raises(LookupError, match="no words for it"):
        wait()


def test_what_others_hold_locked_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that only a library knows of would be missing in a fork, with all that it has locked."""
    monkeypatch.setattr(MODULE, "_threads", THREADS)
    ended = threading.Event()
    _thread.start_new_thread(ended.wait, ())  # as a library begins one: threading does not count it
    try:
        assert threading.active_count() == 1
        assert aside(elsewhere(lambda: "done"))() == (False, "done")
    finally:
        ended.set()


def test_without_forks_it_is_done_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once, in this process."""
    monkeypatch.setattr(MODULE, "possible", lambda: 1)

    assert aside(elsewhere(lambda: "done"))() == (False, "done")
