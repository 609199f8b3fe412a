"""Packed copies, as a host sends them."""

import gzip
import sys
from hashlib import blake2b
from pathlib import Path

import brotli
import pytest
from care_pathways.cli import main
from click.testing import CliRunner


def test_each_copy_unpacks_to_its_file(tmp_path: Path) -> None:
    """Text is packed both ways; a picture, a small file and a packed copy are not."""
    page = "<p>Words that come again and again.</p>" * 50
    for name, text in {"404.html": page, "a/index.md": page, "small.txt": "few", "a.pdf": page}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)

    first = CliRunner().invoke(main, ["pack", str(tmp_path)])
    made = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    CliRunner().invoke(main, ["pack", str(tmp_path)])

    assert first.output.startswith("2 files of 0.0 MB packed")
    assert sorted(name for name in made if name.endswith((".gz", ".br"))) == [
        "404.html.br",
        "404.html.gz",
        "a/index.md.br",
        "a/index.md.gz",
    ]
    assert gzip.decompress(made["404.html.gz"]).decode() == page
    assert brotli.decompress(made["a/index.md.br"]).decode() == page
    assert (tmp_path / "404.html.gz").read_bytes() == made["404.html.gz"], "the same bytes each time"


def test_another_folder_is_left_alone(tmp_path: Path) -> None:
    """A folder that holds no site gets a sentence, and no file."""
    (tmp_path / "notes.txt").write_text("x" * 1000)

    answer = CliRunner().invoke(main, ["pack", str(tmp_path)])

    assert answer.exit_code == 2
    assert "holds no site" in answer.output
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_what_would_not_get_smaller_has_no_copy_and_links_are_not_followed(tmp_path: Path) -> None:
    """And a folder with the name of a page is no page."""
    (tmp_path / "404.html").write_text("<p>Small")
    (tmp_path / "noise.txt").write_bytes(b"".join(blake2b(bytes([seed])).digest() for seed in range(20)))
    (tmp_path / "folder.html").mkdir()
    page = tmp_path.parent / f"{tmp_path.name}-outside.html"
    page.write_text("<p>Words that come again and again.</p>" * 50)
    (tmp_path / "link.html").symlink_to(page)

    answer = CliRunner().invoke(main, ["pack", str(tmp_path)])

    assert answer.output.startswith("1 files of 0.0 MB packed: none got smaller\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["404.html", "folder.html", "link.html", "noise.txt"]


def test_without_the_library_there_is_only_gz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a word on how to have .br as well; with it, no such word."""
    (tmp_path / "404.html").write_text("<p>Words that come again and again.</p>" * 50)
    whole = CliRunner().invoke(main, ["pack", str(tmp_path)]).output
    (tmp_path / "404.html.br").unlink()
    monkeypatch.setitem(sys.modules, "brotli", None)

    answer = CliRunner().invoke(main, ["pack", str(tmp_path)])

    assert "pip install" not in whole
    assert answer.output.endswith("MB as .gz\nFor .br as well: pip install 'care-pathways[release]'\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["404.html", "404.html.gz"]
