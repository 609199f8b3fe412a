"""What an author types is text wherever it comes out: on pages, in files, on paper. Never mark-up, never code."""

import csv
import io
import json
import re
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from care_pathways.cache import Cache
from care_pathways.site import Site, build, check
from docx import Document
from openpyxl import load_workbook

from tests.conftest import DAY, PROJECT
from tests.example.site import FILES, write
from tests.leaflets.reading import squeezed, text_of

TYPED = "<u class=zz>&lt; </script> #lorem(3) $x$ \\u{41} {{ 7*7 }} {% x %}"
"""Mark-up of HTML, an entity, the end of a script, Typst and its sums, and what a template would work out."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of complete records, with that behind each of their words, and every file beside its pages."""
    folder = tmp_path_factory.mktemp("typed")
    content = write(folder)
    typed = json.dumps(TYPED)[1:-1].replace("\\", "\\\\")
    for name in FILES.values():
        path = content / name
        path.write_text(re.sub(r'"(canary\w+)"', rf'"\1 {typed}"', path.read_text(encoding="utf-8")), encoding="utf-8")
    report = check(content, DAY)
    assert not report.failed, report.diagnostics
    cache = Cache(folder / "cache")
    return build(report, PROJECT / "theme", finished=cache, twins=True, downloads=True, url="https://example.org/")


@pytest.fixture(scope="module")
def files(site: Site) -> dict[str, bytes]:
    """Every file of the site."""
    return dict(site.files())


def test_no_page_and_no_feed_has_it_as_mark_up(files: dict[str, bytes]) -> None:
    """In HTML each sign is written as a sign; what holds values for scripts ends no script."""
    html = {name: raw.decode() for name, raw in files.items() if name.endswith(".html")}

    assert [name for name, text in html.items() if "<u class" in text] == []
    assert [name for name, text in html.items() if "</script> #lorem" in text] == []
    assert "&lt;u class=zz&gt;" in html["people/clusters/1/index.html"]
    assert "{{ 7*7 }}" in html["people/clusters/1/index.html"]
    for name in (name for name in files if name.endswith((".atom", ".xml", ".svg"))):
        assert not list(ElementTree.fromstring(files[name]).iter("u")), name  # noqa: S314 - our own file


def test_a_copy_in_markdown_has_no_mark_up_in_it(files: dict[str, bytes]) -> None:
    """A reader of Markdown would take a tag for one."""
    copies = {name: raw.decode() for name, raw in files.items() if name.endswith(".md")}

    assert [name for name, text in copies.items() if re.search(r"(?<!\\)<u class", text)] == []
    assert "\\<u class=zz>" in copies["people/clusters/1/index.md"]


def test_tables_and_records_hold_what_was_typed(files: dict[str, bytes]) -> None:
    """Letter for letter, in CSV, JSON, FHIR and the workbook."""
    rows = list(csv.reader(io.StringIO(files["downloads/packages.csv"].decode("utf-8-sig"))))
    book = load_workbook(io.BytesIO(files["downloads/tables.xlsx"]))
    record = json.loads(files["data/v1/packages.json"])["records"][0]

    assert any(TYPED in cell for row in rows for cell in row)
    assert any(TYPED in str(cell.value) for sheet in book for row in sheet for cell in row)
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    assert record["people"]["summary"].endswith(TYPED)
    assert all(json.loads(raw) for name, raw in files.items() if name.endswith(".json"))


def test_documents_hold_what_was_typed(files: dict[str, bytes]) -> None:
    """Those to edit in a word processor: as words, with no field and no tag."""
    documents = {name: raw for name, raw in files.items() if name.endswith(".docx")}

    opened = [Document(io.BytesIO(raw)) for raw in documents.values()]
    assert any(TYPED in part.text for document in opened for part in document.paragraphs)
    for raw in documents.values():
        body = ElementTree.fromstring(ZipFile(io.BytesIO(raw)).read("word/document.xml"))  # noqa: S314 - our own file
        assert not [element for element in body.iter() if element.tag.endswith(("instrText", "fldSimple"))]


def test_leaflets_print_what_was_typed(site: Site) -> None:
    """Paper is set by a program with a language of its own: nothing of it is run."""
    printed = {item.leaflet.id: squeezed(text_of(item.raw)) for item in site.leaflets}

    assert len(printed) > 3
    for name, text in printed.items():
        assert squeezed("#lorem(3) $x$") in text, name
        assert "Loremipsum" not in text, name
