"""A site into a folder, whole or not at all: what stands there, and what is left beside it."""

import errno
import subprocess
import threading
from pathlib import Path

import pytest
from care_pathways.output import Refused, exchange, lock, staged, written


def put(target: Path, *names: str, sources: tuple[Path, ...] = ()) -> None:
    """Build a site of these files, each with its name as its text."""
    with staged(target, sources) as folder:
        for name in names:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(name)


def names(folder: Path) -> set[str]:
    """Every file in a folder but the list of what was written."""
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_symlink() or path.is_file()}
    return found - {written.LIST}


def beside(folder: Path) -> list[str]:
    """What stands in a folder, by name."""
    return sorted(path.name for path in folder.iterdir())


def test_a_new_site_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """Files that are no longer made are gone, and nothing is left beside it."""
    put(tmp_path / "site", "index.html", "old/index.html")
    put(tmp_path / "site", "index.html", "new/index.html")

    assert names(tmp_path / "site") == {"index.html", "new/index.html"}
    assert beside(tmp_path) == ["site"]


def test_what_fails_on_the_way_changes_nothing(tmp_path: Path) -> None:
    """Half of a site is never seen, and goes."""
    put(tmp_path / "site", "index.html")

    with pytest.raises(RuntimeError), staged(tmp_path / "site") as folder:
        (folder / "half.html").write_text("half")
        raise RuntimeError

    assert names(tmp_path / "site") == {"index.html"}
    assert beside(tmp_path) == ["site"]


def test_what_others_put_into_the_site_is_kept(tmp_path: Path) -> None:
    """A file, a hidden folder, a link, an empty folder, a file among ours: each is in the new site as it was."""
    site = tmp_path / "site"
    put(site, "index.html", "people/index.html")
    (site / "CNAME").write_text("mine")
    (site / ".git" / "objects").mkdir(parents=True)
    (site / ".git" / "HEAD").write_text("mine")
    (site / "people" / "notes.txt").write_text("mine")
    (site / "link").symlink_to("people")
    (site / "empty").mkdir()

    put(site, "index.html", "professionals/index.html")

    assert names(site) == {"index.html", "professionals/index.html", "CNAME", ".git/HEAD", "people/notes.txt", "link"}
    assert (site / "CNAME").read_text() == "mine"
    assert (site / "link").readlink() == Path("people")
    assert (site / "empty").is_dir() and (site / ".git" / "objects").is_dir()


def test_a_file_of_others_where_a_new_one_goes_is_refused(tmp_path: Path) -> None:
    """Both cannot stand there, and theirs is not ours to delete."""
    site = tmp_path / "site"
    put(site, "index.html")
    (site / "people").mkdir()
    (site / "people" / "index.html").write_text("mine")

    with pytest.raises(Refused, match="people is from no build"):
        put(site, "index.html", "people/index.html")

    assert (site / "people" / "index.html").read_text() == "mine"


@pytest.mark.parametrize("name", ["404.html", "notes.txt", "files.sha256", "index.html"])
def test_a_folder_that_holds_no_site_is_refused(tmp_path: Path, name: str) -> None:
    """Whatever lies in it: only the list that a build wrote makes it a site."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / name).write_text("mine")

    with pytest.raises(Refused, match="something else than a site"):
        put(tmp_path / "site", "index.html")

    assert names(tmp_path) == {f"site/{name}"}
    assert (tmp_path / "site" / name).read_text() == "mine"


def test_folders_with_names_like_ours_stay(tmp_path: Path) -> None:
    """What may look like the work of a build that was killed, and does not bear its mark."""
    mine = ["site.new", ".site.mine.new", ".site.abcdefgh.new", "site.old"]
    for name in mine:
        (tmp_path / name).mkdir()
        (tmp_path / name / "notes.txt").write_text("mine")

    put(tmp_path / "site", "index.html")

    assert beside(tmp_path) == sorted(["site", *mine])
    assert all((tmp_path / name / "notes.txt").read_text() == "mine" for name in mine)


@pytest.mark.parametrize("mark", [None, ""])
def test_what_a_build_left_that_was_killed_at_once_is_cleared(tmp_path: Path, mark: str | None) -> None:
    """Before it could write its mark."""
    work = tmp_path / ".site.abcdefgh.new"
    work.mkdir()
    if mark is not None:
        (work / "care-pathways-build").write_text(mark)

    put(tmp_path / "site", "index.html")

    assert beside(tmp_path) == ["site"]


def test_a_link_stays_and_what_it_leads_to_is_built(tmp_path: Path) -> None:
    """As layouts with one folder a release expect; also before the folder is there."""
    (tmp_path / "releases").mkdir()
    (tmp_path / "site").symlink_to("releases/1")
    put(tmp_path / "site", "index.html")
    put(tmp_path / "site", "index.html", "more.html")

    assert (tmp_path / "site").readlink() == Path("releases/1")
    assert names(tmp_path / "releases" / "1") == {"index.html", "more.html"}
    assert beside(tmp_path / "releases") == ["1"]


@pytest.mark.parametrize("place", ["content", "content/x", "content/deep/er", "link/x"])
def test_no_site_among_its_sources(tmp_path: Path, place: str) -> None:
    """Not in the folder of the content, and not through a link into it."""
    (tmp_path / "content").mkdir()
    (tmp_path / "link").symlink_to("content")

    with pytest.raises(Refused, match="inside"):
        put(tmp_path / place, "index.html", sources=(tmp_path / "content",))

    assert names(tmp_path) == {"link"}


@pytest.mark.parametrize("place", ["file", "file/below", "loop", "loop/x", "n" * 300, "/proc/site", "/dev/null", "/"])
def test_odd_places_are_refused_in_a_sentence(tmp_path: Path, place: str) -> None:
    """A file, below one, a link that leads to itself, a name too long, places where nobody can write."""
    (tmp_path / "file").write_text("mine")
    (tmp_path / "loop").symlink_to("loop")

    with pytest.raises(Refused):
        put(tmp_path / place, "index.html")

    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("name", ["n" * 250, "sp ace", "star*[?]", "naïve-日本", "-rf", "a\nb"])
def test_odd_names_work(tmp_path: Path, name: str) -> None:
    """Long, or with signs that mean something elsewhere."""
    put(tmp_path / name, "index.html")
    put(tmp_path / name, "other.html")

    assert names(tmp_path / name) == {"other.html"}
    assert beside(tmp_path) == [name]


def test_the_second_build_waits_for_the_first(tmp_path: Path) -> None:
    """It is told why, and both sites come in turn."""
    told: list[str] = []
    begun, end = threading.Event(), threading.Event()

    def first() -> None:
        with staged(tmp_path / "site") as folder:
            begun.set()
            end.wait(10)
            (folder / "first.html").write_text("1")

    def tell(sentence: str) -> None:
        told.append(sentence)
        end.set()

    other = threading.Thread(target=first)
    other.start()
    begun.wait(10)
    with staged(tmp_path / "site", tell=tell) as folder:
        other.join(10)
        assert names(tmp_path / "site") == {"first.html"}
        (folder / "second.html").write_text("2")

    assert told == [f"Another build is writing {tmp_path / 'site'}; waiting for it."]
    assert names(tmp_path / "site") == {"second.html"}
    assert beside(tmp_path) == ["site"]


def test_a_build_that_never_ends_is_not_waited_for(tmp_path: Path) -> None:
    """After a time the second gives up, in a sentence."""
    target = tmp_path / "site"

    with lock.locked(target, print), pytest.raises(Refused, match="Another build"), lock.locked(target, print, 0.2):
        pass

    assert beside(tmp_path) == []


def test_without_an_exchange_of_names_two_steps_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a system that does not know it, or killed between the two steps: the next build mends that."""

    def unknown(*_: Path) -> None:
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr(exchange, "swap", unknown)
    put(tmp_path / "site", "old.html")
    put(tmp_path / "site", "new.html")
    assert names(tmp_path / "site") == {"new.html"}

    work = tmp_path / ".site.killed.new"
    (work / "site").mkdir(parents=True)
    (work / "care-pathways-build").write_text("site")
    (tmp_path / "site" / "mine.txt").write_text("mine")
    (tmp_path / "site").rename(work / exchange.ASIDE)

    put(tmp_path / "site", "newer.html")

    assert names(tmp_path / "site") == {"newer.html", "mine.txt"}
    assert beside(tmp_path) == ["site"]


def test_the_list_lets_anyone_check_a_copy(tmp_path: Path) -> None:
    """Every file with its checksum, as sha256sum reads it."""
    put(tmp_path / "site", "a.html", "b/c d.html")

    checked = subprocess.run(
        ["sha256sum", "--check", written.LIST], cwd=tmp_path / "site", capture_output=True, text=True, check=True
    )
    assert checked.stdout.splitlines() == ["a.html: OK", "b/c d.html: OK"]
