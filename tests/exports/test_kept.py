"""Files to take away come from the cache only while every word in them, and all that writes them, is the same."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from care_pathways import our_code
from care_pathways.cache import Cache
from care_pathways.exports import Kept
from care_pathways.site import build, check

from tests.conftest import DAY, PROJECT
from tests.example.site import write

written: list[str] = []


@dataclass(frozen=True)
class Words:
    """What a file is made of."""

    first: str
    second: str


def file_of(words: Words) -> bytes:
    """A file, and a note that it was made."""
    written.append(words.first)
    return f"{words.first} {words.second}".encode()


def other_file_of(words: Words) -> bytes:
    """Another kind of file of the same words."""
    return words.second.encode()


@pytest.fixture(autouse=True)
def _nothing_written() -> None:
    written.clear()


def test_the_same_words_are_written_once(tmp_path: Path) -> None:
    """A second build takes the file as it is; a word that moved to another field makes another file."""
    made = [Kept(Cache(tmp_path)).made(file_of, words) for words in (Words("a b", "c"), Words("a b", "c"))]
    moved = Kept(Cache(tmp_path)).made(file_of, Words("a", "b c"))

    assert made == [b"a b c", b"a b c"]
    assert moved == b"a b c"
    assert written == ["a b", "a"]


def test_two_kinds_of_file_of_the_same_words_are_two_files(tmp_path: Path) -> None:
    """Who writes is part of the name."""
    place = Kept(Cache(tmp_path))

    assert [place.made(file_of, Words("a", "b")), place.made(other_file_of, Words("a", "b"))] == [b"a b", b"b"]


def test_another_version_of_a_library_writes_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So does any change of our code: both are in the digest of the means."""
    Kept(Cache(tmp_path)).made(file_of, Words("a", "b"))
    monkeypatch.setattr(our_code, "version", lambda name: f"{name} of tomorrow")
    Kept(Cache(tmp_path)).made(file_of, Words("a", "b"))

    assert written == ["a", "a"]


def test_without_a_cache_every_file_is_written() -> None:
    """As when somebody asks for no leaflets."""
    place = Kept()

    assert [place.made(file_of, Words("a", "b")) for _ in range(2)] == [b"a b"] * 2
    assert written == ["a", "a"]


def test_a_site_from_the_cache_has_the_same_files(tmp_path: Path) -> None:
    """Every byte of what can be taken away, made and then kept; and what is kept is not made again."""
    report, cache = check(write(tmp_path), DAY), Cache(tmp_path)

    first = build(report, PROJECT / "theme", finished=cache, downloads=True)
    pages = [first.page_files(page) for page in first.pages]
    names = {path.name for path in tmp_path.iterdir()}
    again = build(report, PROJECT / "theme", finished=cache, downloads=True)

    endings = {Path(file.name).suffix for file in first.downloads}
    assert endings >= {".docx", ".xlsx", ".pdf", ".csv", ".json"}
    assert {file.name: file.raw for file in again.downloads} == {file.name: file.raw for file in first.downloads}
    assert [again.page_files(page) for page in again.pages] == pages
    assert {path.name for path in tmp_path.iterdir()} == names
    assert len([name for name in names if name.startswith("page-")]) == len(pages)


def test_a_preview_keeps_its_pages_and_prints_no_leaflets(tmp_path: Path) -> None:
    """It begins sooner the next time."""
    cache = tmp_path / "cache"
    cache.mkdir()
    site = build(check(write(tmp_path), DAY), PROJECT / "theme", finished=Cache(cache), leaflets=False)
    made = [site.page_files(page) for page in site.pages]

    assert made == [site.printer.files(page) for page in site.pages]
    assert (site.leaflets, site.pictures) == ((), ())
    assert [path.name[:5] for path in cache.iterdir()] == ["page-"] * len(made)
