"""Papers for planners: each pathway pack as a PDF, the matrix as a PDF and as a drawing."""

import io

import pytest
from care_pathways.site import Site
from pypdf import PdfReader

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


def test_the_pages_lead_to_their_papers(real_pages: dict[str, str]) -> None:
    """With the size of each."""
    assert 'pathway-pack-psychosis.pdf" download' in real_pages["commissioners/pathways/psychosis/pack/"]
    assert 'matrix-a3.pdf" download' in real_pages["commissioners/matrix/"]
    assert 'matrix-a3.svg" download' in real_pages["professionals/matrix/"]
