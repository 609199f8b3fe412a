"""Documents for word processors, read back: all the words, what each is, and that an author's text is only text."""

import re
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import docx
import pytest
from care_pathways.document import (
    Blank,
    Block,
    Document,
    Grid,
    Heading,
    Items,
    Line,
    Note,
    Paragraph,
    Span,
    line,
    lines,
    to_fill_in,
)
from care_pathways.download import Group
from care_pathways.exports import word
from care_pathways.exports.edition import edition_of
from care_pathways.pages.documents import all_documents
from care_pathways.site import Site, build, check
from docx.document import Document as File
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph as Written

from tests import small
from tests.conftest import DAY, PROJECT

URL = "https://example.org/waymark/"


def written(content: Path, *blocks: Block, url: str = "", title: str = "A title") -> bytes:
    """A file of these blocks, of the small content's edition."""
    edition = edition_of(check(content, DAY).catalogue, "Waymark")
    document = Document(
        id="made-up",
        title=title,
        about="About it",
        address="commissioners/made-up/",
        file="downloads/made-up.docx",
        blocks=blocks,
    )
    (file,) = word.downloads([document], edition, "Waymark", url)
    return file.raw


def opened(raw: bytes) -> File:
    """The file as python-docx reads it."""
    return docx.Document(BytesIO(raw))


def read(file: File) -> Iterator[str]:
    """Every text of the body in its order, the cells of tables row by row; without the title and the imprint."""
    for part in file.iter_inner_content():
        if isinstance(part, Table):
            yield from (paragraph.text for row in part.rows for cell in row.cells for paragraph in cell.paragraphs)
        elif part.text == "About this file":
            return
        elif part.text and part.style and part.style.name != "Title":
            yield part.text


def links(file: File) -> list[tuple[str, str]]:
    """Text and address of every link, those in tables as well."""
    paragraphs = [Written(element, file) for element in file.element.body.iter(qn("w:p"))]
    return [(link.text, link.address) for paragraph in paragraphs for link in paragraph.hyperlinks]


def text(words: Line) -> str:
    """A line without its links."""
    return "".join(span.text for span in words)


@pytest.fixture(scope="module")
def real_documents(real_site: Site) -> list[tuple[Document, bytes]]:
    """Each document of the real site with its file."""
    files = {file.name: file.raw for file in real_site.downloads}
    return [(document, files[document.file]) for document in all_documents(real_site.report.catalogue)]


def test_the_file_says_what_the_document_says(real_documents: list[tuple[Document, bytes]]) -> None:
    """Every line, in the same order: headings, paragraphs, items, tables."""
    assert real_documents
    for document, raw in real_documents:
        assert list(read(opened(raw))) == [text(words) for words in lines(document)], document.id


def test_the_page_says_what_the_document_says(
    real_documents: list[tuple[Document, bytes]], real_pages: dict[str, str]
) -> None:
    """The same lines in the same order, and the same links out of the site."""
    for document, raw in real_documents:
        html = real_pages[document.address]
        body = re.sub(r"<[^>]+>", "", html[html.index('<div class="w-body">') :])
        place = 0
        for words in lines(document):
            shown = str(_escaped(text(words)))
            place = body.find(shown, place)
            assert place >= 0, shown
        whole = re.sub(r'<span class="w-whole">(.*?)</span>', r"\1", html)  # the same words, marked for their hyphens
        for shown, address in links(opened(raw)):
            assert f'<a href="{_escaped(address)}">{_escaped(shown)}</a>' in whole, shown


def _escaped(words: str) -> str:
    return (
        words.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace('"', "&#34;")
        .replace("'", "&#39;")
    )


def test_headings_are_headings(real_documents: list[tuple[Document, bytes]]) -> None:
    """A title and real heading styles, so that a screen reader and a table of contents find them."""
    for document, raw in real_documents:
        found = [
            (part.style.name, part.text)
            for part in opened(raw).paragraphs
            if part.style and (part.style.name or "").startswith(("Title", "Heading"))
        ]
        expected = [
            (f"Heading {block.level - 1}", block.text) for block in document.blocks if isinstance(block, Heading)
        ]
        assert found == [("Title", document.title), *expected, ("Heading 1", "About this file")]


def test_a_part_can_begin_on_a_new_page(content: Path) -> None:
    """So that a heading never stands far from its table."""
    file = opened(written(content, Heading(2, "One", "one"), Heading(2, "Two", "two", new_page=True)))
    breaks = {
        part.text: part.paragraph_format.page_break_before for part in file.paragraphs if part.text in ("One", "Two")
    }

    assert breaks == {"One": None, "Two": True}


def test_every_table_can_be_followed(real_documents: list[tuple[Document, bytes]]) -> None:
    """The head is repeated on each page, no row is torn, the table has a name, and fills the page."""
    for document, raw in real_documents:
        grids = [block for block in document.blocks if isinstance(block, Grid)]
        tables = opened(raw).tables
        assert len(tables) == len(grids)
        for table, grid in zip(tables, grids, strict=True):
            rows = table._tbl.tr_lst
            assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
            assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)
            assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == grid.caption
            assert sum(grid.widths) == 100
            assert 9500 < sum(int(column.get(qn("w:w"))) for column in table._tbl.tblGrid.gridCol_lst) <= 9638


def test_the_properties_name_no_person_and_no_moment(content: Path) -> None:
    """Title, edition and language are there; the maker is the site; the day is that of the edition."""
    core = opened(written(content, title="Plan <&> for 2")).core_properties

    assert (core.title, core.subject, core.language) == ("Plan <&> for 2", "About it", "en-GB")
    assert core.author == core.last_modified_by == "Waymark care packages and pathways"
    assert core.created and core.modified
    assert core.created.replace(tzinfo=None) == core.modified.replace(tzinfo=None) == datetime(2026, 1, 2)
    assert "Not clinically reviewed" in (core.comments or "")


def test_every_page_has_title_edition_and_number(content: Path) -> None:
    """In the foot, where a printed page that lies alone still says what it is."""
    foot = opened(written(content)).sections[0].footer.paragraphs[0]
    fields = [field.get(qn("w:instr")) for field in foot._p.iter(qn("w:fldSimple"))]

    assert foot.text.startswith("A title. Waymark, edition 1. Page ")
    assert fields == ["PAGE", "NUMPAGES"]


def test_the_language_is_british(content: Path) -> None:
    """For spelling checkers and for voices that read aloud."""
    with ZipFile(BytesIO(written(content))) as parts:
        styles, settings = parts.read("word/styles.xml").decode(), parts.read("word/settings.xml").decode()

    assert set(re.findall(r'<w:lang w:val="([^"]+)"', styles)) == {"en-GB"}
    assert '<w:themeFontLang w:val="en-GB"/>' in settings


def test_letters_are_large_and_plain(content: Path) -> None:
    """No style but the foot is under 11 points, and one plain font holds for all."""
    file = opened(written(content))
    sizes = {style.name: style.font.size.pt for style in file.styles if hasattr(style, "font") and style.font.size}
    with ZipFile(BytesIO(written(content))) as parts:
        styles = parts.read("word/styles.xml").decode()

    assert min(size for name, size in sizes.items() if name != "Footer") >= 11
    assert set(re.findall(r'<w:rFonts [^>]*w:ascii="([^"]+)"', styles)) == {"Arial"}
    assert "Theme=" not in "".join(re.findall(r"<w:rFonts[^>]*>", styles))


@pytest.mark.parametrize(
    "typed",
    [
        "<w:t>not mark-up</w:t> & <18",
        '{ HYPERLINK "https://example.org" }',
        "=1+1",
        "]]> &lt; &#65; _x0041_",
        " two  spaces ",
        "\"quoted\" 'and' *starred*",
    ],
)
def test_a_text_stays_the_text_that_was_typed(content: Path, typed: str) -> None:
    """In every kind of block: never mark-up, never a field."""
    words = line(typed)
    row = ((words,), (words, words))
    raw = written(
        content,
        Heading(2, typed, "a"),
        Paragraph(words),
        Note(words),
        Blank(words),
        Items((words,)),
        Grid(typed, (typed, typed), (50, 50), (row,)),
    )

    assert list(read(opened(raw))) == [typed] * 11
    with ZipFile(BytesIO(raw)) as parts:
        body = ElementTree.fromstring(parts.read("word/document.xml"))  # noqa: S314 - our own file
    assert list(body.iter(qn("w:fldSimple"))) == list(body.iter(qn("w:instrText"))) == []


def test_links_lead_to_the_web_and_nowhere_else(content: Path) -> None:
    """A page of the site is linked when the address of the site is known; no other kind of address ever is."""
    words = (
        Span("out", "https://example.org/a?b=1&c=2"),
        Span("in", "/guidance/ng1/"),
        Span("code", "javascript:alert(1)"),
        Span("file", "file:///etc/passwd"),
    )

    assert links(opened(written(content, Paragraph(words)))) == [("out", "https://example.org/a?b=1&c=2")]
    assert links(opened(written(content, Paragraph(words), url=URL))) == [
        ("out", "https://example.org/a?b=1&c=2"),
        ("in", "https://example.org/waymark/guidance/ng1/"),
        ("https://example.org/waymark/commissioners/made-up/", "https://example.org/waymark/commissioners/made-up/"),
    ]


def test_each_numbered_list_begins_at_one(content: Path) -> None:
    """Each has a count of its own."""
    one, two = (Items((line("first"), line("second")), numbered=True) for _ in range(2))
    file = opened(written(content, one, two))
    numbers = [number.get(qn("w:val")) for number in file.element.body.iter(qn("w:numId"))]

    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


def test_a_place_to_fill_in_says_so_in_words(content: Path) -> None:
    """And has a style of its own name, so that all can be found."""
    file = opened(written(content, Paragraph((Span("Area: "), *to_fill_in("the area")))))
    (run,) = [run for part in file.paragraphs for run in part.runs if run.style and run.style.name == "To fill in text"]

    assert run.text == "[To fill in locally: the area]"


def test_the_same_content_makes_the_same_bytes(content: Path) -> None:
    """Every part is dated by the edition, and whole XML; nothing of the library's own template is left in sight."""
    first, second = (written(content, Paragraph(line("x"))) for _ in range(2))

    assert first == second
    with ZipFile(BytesIO(first)) as parts:
        assert parts.testzip() is None
        assert {entry.date_time[:3] for entry in parts.infolist()} == {(2026, 1, 2)}
        for name in parts.namelist():
            assert ElementTree.fromstring(parts.read(name)).tag, name  # noqa: S314 - our own file
        assert not [name for name in parts.namelist() if "thumbnail" in name or "customXml" in name]
        assert b"python-docx" not in b"".join(parts.read(name) for name in parts.namelist())


def test_the_parts_of_each_paragraph_stand_in_the_order_of_the_format(content: Path) -> None:
    """Word refuses a file in which they do not."""
    order = ("pStyle", "keepNext", "keepLines", "widowControl", "numPr", "pBdr", "shd", "spacing", "ind", "outlineLvl")
    with ZipFile(BytesIO(written(content))) as parts:
        styles = ElementTree.fromstring(parts.read("word/styles.xml"))  # noqa: S314 - our own file
    for properties in styles.iter(qn("w:pPr")):
        names = [child.tag.rpartition("}")[2] for child in properties]
        known = [name for name in names if name in order]
        assert known == sorted(known, key=order.index)


def test_documents_are_listed_with_their_pages(real_site: Site, real_pages: dict[str, str]) -> None:
    """On the page of downloads and on their own, with their size."""
    files = [file for file in real_site.downloads if file.group is Group.DOCUMENTS]

    assert files
    for file in files:
        assert f'href="../../{file.schema}">The same as a page</a>' in real_pages["about/downloads/"]
        said = "as a PDF" if file.name.endswith(".pdf") else "Download it as a Word document"
        assert f'{file.name}" download>{said}</a> (' in real_pages[file.schema]


def test_without_downloads_a_document_is_a_page_only(content: Path) -> None:
    """And no page leads to a file that is not there."""
    small.write_planning(content)
    files = dict(build(check(content, DAY), PROJECT / "theme").files())

    assert "commissioners/tools/needs-assessment/index.html" in files
    assert not [name for name, raw in files.items() if b".docx" in raw or name.endswith(".docx")]


def test_a_cell_without_words_is_a_cell_and_breaks_in_it_are_breaks(content: Path) -> None:
    """The format wants a paragraph in each cell, and knows neither line ends nor tabs as letters."""
    raw = written(content, Grid("A table", ("One", "Two"), (50, 50), (((), (line("Above\nbelow\tbeside"),)),)))

    cells = opened(raw).tables[0].rows[1].cells
    assert [len(cell.paragraphs) for cell in cells] == [1, 1]
    assert [cell.text for cell in cells] == ["", "Above\nbelow\tbeside"]
    with ZipFile(BytesIO(raw)) as parts:
        body = parts.read("word/document.xml").decode()
    assert "<w:t>Above</w:t><w:br/><w:t>below</w:t><w:tab/><w:t>beside</w:t>" in body
