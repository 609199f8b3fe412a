"""What may stand where a build works: each thing is used, left alone or named, and nothing of others is lost."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from care_pathways.output import Failed, Refused, exchange, staged, workers, written

from tests.output.test_staged import beside, names, put

MARK = "care-pathways-build"


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    """Somebody made it for the site."""
    (tmp_path / "site").mkdir()

    put(tmp_path / "site", "index.html")

    assert names(tmp_path / "site") == {"index.html"}


def test_a_list_that_is_a_link_makes_no_site(tmp_path: Path) -> None:
    """It is the list of another folder."""
    put(tmp_path / "other", "index.html")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / written.LIST).symlink_to(tmp_path / "other" / written.LIST)

    with pytest.raises(Refused, match="something else than a site"):
        put(tmp_path / "site", "index.html")


def test_a_file_of_others_below_a_name_that_becomes_a_file_is_refused(tmp_path: Path) -> None:
    """Where a folder of the old site stood, the new one has a file."""
    site = tmp_path / "site"
    put(site, "people/index.html")
    (site / "people" / "notes.txt").write_text("mine")

    with pytest.raises(Refused, match=r"people/notes\.txt is from no build"):
        put(site, "people")

    assert (site / "people" / "notes.txt").read_text() == "mine"


def test_the_work_of_a_build_that_was_killed_while_it_cleared_up_goes(tmp_path: Path) -> None:
    """The new site stands there already: the old one, which waited aside, is not put back over it."""
    put(tmp_path / "site", "new.html")
    work = tmp_path / ".site.killed.new"
    (work / exchange.ASIDE).mkdir(parents=True)
    (work / exchange.ASIDE / "old.html").write_text("old")
    (work / MARK).write_text("site")

    put(tmp_path / "site", "newer.html")

    assert names(tmp_path / "site") == {"newer.html"}
    assert beside(tmp_path) == ["site"]


@pytest.mark.parametrize("inside", [(), ("notes.txt",)])
def test_the_work_of_a_build_of_another_folder_stays(tmp_path: Path, inside: tuple[str, ...]) -> None:
    """Two long names can begin alike: the mark says whose it is."""
    work = tmp_path / ".site.abcdefgh.new"
    work.mkdir()
    for name, text in ((MARK, "site-too"), *((name, "mine") for name in inside)):
        (work / name).write_text(text)

    put(tmp_path / "site", "index.html")

    assert names(work) == {MARK, *inside}


def test_a_file_or_a_link_with_the_name_of_our_work_stays(tmp_path: Path) -> None:
    """What the link leads to may bear our mark: it is another's all the same."""
    (tmp_path / "elsewhere" / "site").mkdir(parents=True)
    (tmp_path / "elsewhere" / "site" / "index.html").write_text("mine")
    (tmp_path / "elsewhere" / MARK).write_text("site")
    (tmp_path / ".site.link.new").symlink_to("elsewhere")
    (tmp_path / ".site.file.new").write_text("mine")

    put(tmp_path / "site", "index.html")

    assert beside(tmp_path) == [".site.file.new", ".site.link.new", "elsewhere", "site"]
    assert names(tmp_path / "elsewhere") == {MARK, "site/index.html"}


def test_a_lock_that_holds_words_is_not_ours_to_delete(tmp_path: Path) -> None:
    """It is locked for the time of the build, and stays."""
    (tmp_path / ".site.lock").write_text("mine")

    put(tmp_path / "site", "index.html")

    assert (tmp_path / ".site.lock").read_text() == "mine"


def test_a_pipe_in_the_place_of_the_lock_is_named(tmp_path: Path) -> None:
    """Nobody waits for it."""
    os.mkfifo(tmp_path / ".site.lock")

    with pytest.raises(Refused, match=r"\.site\.lock is in the way: a build keeps its lock there"):
        put(tmp_path / "site", "index.html")


def test_an_exchange_that_is_forbidden_is_not_tried_in_another_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two steps are for systems that know no better; here the machine has said no."""

    def forbidden(*_: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    put(tmp_path / "site", "old.html")
    monkeypatch.setattr(exchange, "swap", forbidden)

    with pytest.raises(Failed, match=r"Writing .* failed: Permission denied\. What was there stays as it was\."):
        put(tmp_path / "site", "new.html")

    assert names(tmp_path / "site") == {"old.html"}
    assert beside(tmp_path) == ["site"]


def test_an_exchange_without_the_one_or_the_other_says_so(tmp_path: Path) -> None:
    """Each file still has its own name."""
    (tmp_path / "one").mkdir()

    with pytest.raises(FileNotFoundError):
        exchange.swap(tmp_path / "one", tmp_path / "other")

    assert beside(tmp_path) == ["one"]


def elsewhere(patch: pytest.MonkeyPatch) -> None:
    """Another system."""
    patch.setattr("sys.platform", "darwin")


def older(patch: pytest.MonkeyPatch) -> None:
    """An older library."""
    patch.setattr("ctypes.CDLL", lambda *_, **__: object())


@pytest.mark.parametrize("system", [elsewhere, older])
def test_where_names_cannot_be_exchanged_two_steps_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: Callable[[pytest.MonkeyPatch], None]
) -> None:
    """Another system, or an older one: it is asked for nothing that it does not know."""
    put(tmp_path / "site", "old.html")
    with monkeypatch.context() as patch:
        system(patch)
        with pytest.raises(OSError, match="not implemented"):
            exchange.swap(tmp_path / "site", tmp_path / "other")
        put(tmp_path / "site", "new.html")

    assert names(tmp_path / "site") == {"new.html"}


def test_a_fault_of_ours_is_not_told_as_one_of_the_machine(tmp_path: Path) -> None:
    """A missing template is an OSError for Jinja, with no number."""
    with pytest.raises(OSError, match=r"^page\.html$"), staged(tmp_path / "site"):
        raise OSError("page.html")


def test_forks_are_of_use_only_on_linux_and_without_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fork would lose the threads, with all that they have locked."""
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    alone = workers.possible()
    ended = threading.Event()
    other = threading.Thread(target=ended.wait)
    other.start()
    beside_another = workers.possible()
    ended.set()
    other.join()
    with monkeypatch.context() as patch:
        elsewhere(patch)
        on_another_system = workers.possible()
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0}, raising=False)

    assert (alone, beside_another, on_another_system, workers.possible()) == (2, 1, 1, 1)
