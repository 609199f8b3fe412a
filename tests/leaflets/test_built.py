"""The leaflets in a built site: files, the zip, the links to them, and the cache."""

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from care_pathways.cache import Cache
from care_pathways.cli import main
from care_pathways.leaflets import cache
from care_pathways.leaflets.printer import Printer
from care_pathways.site import Report, Site, build, check
from click.testing import CliRunner

from tests.conftest import DAY, PROJECT
from tests.pages.test_views import text_of


@pytest.fixture
def project(content: Path) -> Path:
    """A project of its own: the small content, and the real theme."""
    shutil.copytree(PROJECT / "theme", content.parent / "theme")
    return content.parent


def small_site(content: Path, cache: Cache | None) -> Site:
    """The site of the small content."""
    return build(check(content, DAY), PROJECT / "theme", finished=cache)


def cache_in(folder: Path) -> Cache:
    """A cache of its own."""
    (folder / "cache").mkdir(exist_ok=True)
    return Cache(folder / "cache")


def test_the_zip_holds_every_leaflet_and_no_clock(real_site: Site, edition_day: date) -> None:
    """All of them under their own names, with the date of the edition, the same each time."""
    files = dict(real_site.other_files())
    raw = files["leaflets/all-leaflets.zip"]

    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        names = archive.namelist()
        assert {entry.date_time for entry in archive.infolist()} == {(*edition_day.timetuple()[:3], 0, 0, 0)}
        assert archive.read("cluster-10.pdf") == files["leaflets/cluster-10.pdf"]
    assert [f"leaflets/{name}" for name in names] == [
        name
        for name in files
        if name.startswith("leaflets/") and name.endswith(".pdf") and not name.endswith("-summary.pdf")
    ]
    assert raw == dict(real_site.other_files())["leaflets/all-leaflets.zip"]


def test_links_say_kind_and_length(real_pages: dict[str, str]) -> None:
    """Nobody opens a file unawares."""
    words = text_of(real_pages["people/clusters/10/"])

    assert "Leaflet, PDF, 4 pages" in words
    assert "Fridge sheet for carers, PDF, 2 pages" in words
    assert re.search(r"Leaflet in large print, PDF, \d pages", words)
    assert re.search(r"All leaflets in one zip file, 60 PDF files, \d\.\d MB", text_of(real_pages["people/leaflets/"]))


def test_a_site_without_leaflets_links_to_none(real_report: Report) -> None:
    """No file, no link; the list says why."""
    site = build(real_report, PROJECT / "theme")

    assert [name for name, _ in site.other_files() if name.startswith("leaflets/")] == []
    html = "".join(site.printer.document(page) for page in site.pages if page.address.startswith("people/"))
    assert re.findall(r'href="[^"]*\.(?:pdf|zip)"', html) == []
    assert "The PDF files were left out" in html


def test_what_is_in_the_cache_is_not_printed_again(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second build takes every leaflet from the cache, and is the same."""
    first = small_site(content, cache_in(tmp_path))

    def refuse(*_: object) -> bytes:
        raise AssertionError("printed again")

    monkeypatch.setattr(Printer, "print", refuse)

    assert small_site(content, cache_in(tmp_path)).leaflets == first.leaflets


def test_a_changed_word_is_printed_anew(content: Path, tmp_path: Path) -> None:
    """Nothing in the cache can be out of date."""
    small_site(content, cache_in(tmp_path))
    path = content / "clusters/01-first.yml"
    path.write_text(path.read_text().replace("Plain title 1", "A new title"))

    leaflet = small_site(content, cache_in(tmp_path)).leaflets[0]

    assert leaflet.leaflet.words.title == "A new title"
    assert len(list((tmp_path / "cache").glob("*.pdf"))) == 7, "the sheet for professionals does not print that title"


def test_a_damaged_leaflet_is_printed_anew(content: Path, tmp_path: Path) -> None:
    """Cut short, one letter changed or emptied in the cache: what is published is whole again."""
    whole = small_site(content, cache_in(tmp_path)).leaflets
    short, changed, empty, _ = sorted((tmp_path / "cache").glob("*.pdf"))
    raw = changed.read_bytes()
    short.write_bytes(short.read_bytes()[:-100])
    changed.write_bytes(raw[:500] + bytes([raw[500] ^ 1]) + raw[501:])
    empty.write_bytes(b"")

    assert small_site(content, cache_in(tmp_path)).leaflets == whole


def test_a_changed_template_is_printed_anew(tmp_path: Path) -> None:
    """The name in the cache changes with all that a leaflet is made from."""
    templates = shutil.copytree(PROJECT / "theme" / "leaflets", tmp_path / "templates")
    before = cache.means_of(templates)
    (templates / "parts.typ").write_text("// other")

    assert cache.means_of(templates) != before


def test_the_command_line_can_leave_them_out(project: Path) -> None:
    """--no-leaflets writes none; without it they are there."""
    CliRunner().invoke(main, ["build", "--project", str(project), "--no-leaflets"])
    assert not (project / "site" / "leaflets").exists()

    CliRunner().invoke(main, ["build", "--project", str(project)])

    assert sorted(path.name for path in (project / "site" / "leaflets").iterdir()) == [
        "all-leaflets.zip",
        "cluster-1-carers.pdf",
        "cluster-1-large-print.pdf",
        "cluster-1-summary.pdf",
        "cluster-1.pdf",
    ]


def test_the_appointment_sheet_has_room_and_no_form(real_pages: dict[str, str]) -> None:
    """Questions of the cluster with room to write; nothing to fill in on the screen, and help."""
    html = real_pages["people/clusters/10/appointment/"]

    assert "Who is my worker in this team, and who steps in on their days off?" in html
    assert "at least every 12 months" in html
    assert not re.search(r"<(?:form|input|textarea|select)\b", html[html.index("<main") : html.index("</main>")])
    assert 'href="tel:999"' in html


def test_mkdocs_can_leave_them_out(project: Path) -> None:
    """LEAFLETS=false, for a quick build and for the benchmark; the rest of the site is there."""
    shutil.copy(PROJECT / "mkdocs.yml", project)
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "LEAFLETS": "false"}

    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=project, env=environment, check=False
    )

    assert built.returncode == 0
    assert (project / "site" / "people" / "leaflets" / "index.html").is_file()
    assert not (project / "site" / "leaflets").exists()
