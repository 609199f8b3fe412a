"""Papers for planners: each pathway pack as a PDF, the matrix as a PDF and as a drawing."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from care_pathways.cache import Cache
from care_pathways.document import PaperImprint
from care_pathways.leaflets.papers import papers
from care_pathways.pages.tables import all_tables
from care_pathways.site import Site, check
from pypdf import PdfReader

from tests.conftest import DAY, PROJECT

PATHWAYS = ["psychosis", "crisis", "memory-and-dementia", "common-mental-health-problems"]


@pytest.fixture(scope="module")
def files(real_site: Site) -> dict[str, bytes]:
    """What the site gives away, by name."""
    return {file.name: file.raw for file in real_site.downloads}


def words(raw: bytes) -> str:
    """All that stands in a PDF, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(raw)).pages).split())


@pytest.mark.parametrize("pathway", PATHWAYS)
def test_a_pack_is_a_paper_of_a_few_pages(files: dict[str, bytes], pathway: str) -> None:
    """For a board: seven to ten pages of A4, tagged, with every part of the pack and the places to fill in."""
    raw = files[f"downloads/pathway-pack-{pathway}.pdf"]
    found = PdfReader(io.BytesIO(raw))
    said = words(raw)

    assert 7 <= len(found.pages) <= 10
    assert "/StructTreeRoot" in str(found.trailer["/Root"])
    for heading in ("1. What good looks like", "3. How to see whether it works", "7. Sources", "[figure, year]"):
        assert heading in said, heading


def test_the_matrix_stands_on_one_sheet(files: dict[str, bytes]) -> None:
    """A3, each cluster by name, each intervention of the last row too, the legend; and the same as a drawing."""
    raw = files["downloads/matrix-a3.pdf"]
    (sheet,) = PdfReader(io.BytesIO(raw)).pages
    said = words(raw)

    assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == (842, 1191)
    assert "Interventions by cluster" in said and "Individual Placement and Support (IPS)" in said
    assert "One of several choices, made with the person." in said and "Dual diagnosis" in said
    assert files["downloads/matrix-a3.svg"].startswith(b"<svg ")


@pytest.mark.parametrize(("count", "longer"), [(112, False), (130, False), (400, True)])
def test_the_matrix_grows_with_the_interventions(content: Path, tmp_path: Path, count: int, longer: bool) -> None:
    """Rows move closer together, then letters get smaller; at last the sheet is longer. Both files keep every row."""
    tables = [
        replace(table, rows=table.rows[:1] * count) if table.id == "matrix" else table
        for table in all_tables(check(content, DAY).catalogue)
    ]
    imprint = PaperImprint(url="", credit="", day=DAY, foot="", notes="")
    sheet, drawing = papers((), tables, PROJECT / "theme/leaflets", Cache(tmp_path), imprint)

    (page,) = PdfReader(io.BytesIO(sheet.raw)).pages
    title = str(next(table for table in tables if table.id == "matrix").rows[0][1])
    assert words(sheet.raw).count(title) == count
    assert (round(page.mediabox.width), page.mediabox.height > 1191) == (842, longer)
    assert drawing.raw.startswith(b"<svg ")


def test_without_interventions_there_is_no_matrix_to_print(content: Path, tmp_path: Path) -> None:
    """Nothing is made of it."""
    tables = [
        replace(table, rows=()) if table.id == "matrix" else table
        for table in all_tables(check(content, DAY).catalogue)
    ]
    imprint = PaperImprint(url="", credit="", day=DAY, foot="", notes="")

    assert papers((), tables, PROJECT / "theme/leaflets", Cache(tmp_path), imprint) == ()


def test_the_pages_lead_to_their_papers(real_pages: dict[str, str]) -> None:
    """With the size of each."""
    assert 'pathway-pack-psychosis.pdf" download' in real_pages["commissioners/pathways/psychosis/pack/"]
    assert 'matrix-a3.pdf" download' in real_pages["commissioners/matrix/"]
    assert 'matrix-a3.svg" download' in real_pages["professionals/matrix/"]
