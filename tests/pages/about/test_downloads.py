"""The pages about the downloads and the data."""

import os
import re
import subprocess
import sys
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from care_pathways.exports import for_machines
from care_pathways.exports.archive import ARCHIVE
from care_pathways.pages.about import data
from care_pathways.pages.about.downloads import size
from care_pathways.pages.tables import TABLES
from care_pathways.site import Site, build, check

from tests.conftest import DAY, PROJECT


def test_each_file_is_listed_with_its_size_and_what_describes_it(real_site: Site, real_pages: dict[str, str]) -> None:
    """Once, with a link to it, and with a link to what describes it unless it is a schema itself."""
    html = real_pages["about/downloads/"]
    rows = dict(re.findall(r'<tr><th scope="row"><a class="w-break" href="([^"]+)" download>.*?</th>(.*?)</tr>', html))

    machines = list(for_machines(real_site.pages, real_site.report.catalogue, real_site.url, real_site.printer.chrome))
    assert {file.name for file in machines} == {"quality.json", "feed.atom", "llms.txt"}  # a sitemap needs an address
    files = dict(real_site.other_files())
    assert all(files[file.name] == file.raw for file in machines)
    assert set(rows) == {f"../../{file.name}" for file in (*real_site.downloads, *machines)}
    for file in (*real_site.downloads, *machines):
        cells = rows[f"../../{file.name}"]
        assert size(len(file.raw)) in cells, file.name
        if "/schema/" not in file.name and not file.name.endswith("-metadata.json"):
            href = file.schema if file.schema.startswith("https://") else f"../../{file.schema}"
            assert f'href="{href}"' in cells, file.name
            assert file.rows is None or f">{file.rows}<" in cells, file.name


def test_every_column_is_explained(real_pages: dict[str, str]) -> None:
    """A person need not read a schema."""
    assert "The usual professional title." in real_pages["about/downloads/"]
    assert real_pages["about/downloads/"].count('<details class="w-details"><summary>') == len(TABLES)


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 bytes"), (999, "999 bytes"), (1000, "1 KB"), (772_363, "772 KB"), (3_058_983, "3.1 MB")]
)
def test_sizes_are_for_people(count: int, text: str) -> None:
    """In thousands, as file managers and phone contracts count."""
    assert size(count) == text


@pytest.mark.parametrize("name", ["RECORDS", "SCHEMA", "ROWS", "FHIR", "CHECKSUMS"])
def test_each_example_runs_in_the_folder_of_the_zip(
    real_site: Site, real_pages: dict[str, str], tmp_path: Path, name: str
) -> None:
    """As it is printed on the page, with nothing but what the zip holds."""
    example = getattr(data, name)
    assert f"<code>{example}" in unescape(real_pages["about/data/"])
    raw = next(file.raw for file in real_site.downloads if file.name == ARCHIVE)
    with ZipFile(BytesIO(raw)) as archive:
        archive.extractall(tmp_path)

    run = subprocess.run(
        [sys.executable, "-c", example], cwd=tmp_path, env=os.environ, capture_output=True, text=True, check=False
    )

    assert (run.returncode, run.stderr) == (0, "")


def test_the_page_claims_no_conformance(real_pages: dict[str, str]) -> None:
    """FHIR is said to be R4-shaped, and by what it was validated."""
    html = real_pages["about/data/"]

    assert "R4-shaped: validated by fhir.resources (R4B) and by our own checks" in html
    assert "conformant" not in html


def test_what_was_left_out_is_linked_nowhere(content: Path) -> None:
    """No page about downloads, and no link to one."""
    files = dict(build(check(content, DAY), PROJECT / "theme").files())

    assert not [name for name in files if name.startswith(("downloads/", "data/", "about/data", "about/downloads"))]
    assert not [name for name, raw in files.items() if b"about/downloads" in raw or b"about/data" in raw]


def test_every_page_leads_to_the_downloads(content: Path) -> None:
    """In its foot; and the home of commissioners names them at their stage of planning."""
    files = dict(build(check(content, DAY), PROJECT / "theme", downloads=True).files())

    for name, raw in files.items():
        if name.endswith("index.html"):
            assert b'about/downloads/">Downloads</a>' in raw, name
    assert files["commissioners/index.html"].count(b"about/downloads/") == 2
