"""The blocks of a document, one after the other, into a file."""

from docx.document import Document as File
from docx.shared import Length
from docx.text.paragraph import Paragraph as Written

from care_pathways.document import Blank, Document, Grid, Heading, Items, Line, Note, Paragraph
from care_pathways.exports.word import elements
from care_pathways.exports.word.styles import BLANK, BLANK_TEXT, LEAD, NOTE
from care_pathways.exports.word.tables import table

TWIP = 635
"""The units of the library in a twentieth of a point."""


def write(file: File, document: Document, url: str) -> None:
    """The title and every block. `url` is the address of the site, or empty."""
    file.add_heading(document.title, 0)
    for block in document.blocks:
        match block:
            case Heading():
                heading = file.add_heading(block.text, block.level - 1)
                if block.new_page:
                    heading.paragraph_format.page_break_before = True
            case Paragraph():
                _fill(file.add_paragraph(style=LEAD if block.lead else None), block.line, url)
            case Note():
                _fill(file.add_paragraph(style=NOTE), block.line, url)
            case Blank():
                _fill(file.add_paragraph(style=BLANK), block.line, url)
            case Items():
                _items(file, block, url)
            case Grid():
                _table(file, block, url)


def _items(file: File, block: Items, url: str) -> None:
    number = elements.new_count(file.part.numbering_part.element) if block.numbered else 0
    for item in block.items:
        paragraph = file.add_paragraph(style="List Number" if block.numbered else "List Bullet")
        if number:
            elements.count(paragraph, number)
        _fill(paragraph, item, url)


def _fill(paragraph: Written, words: Line, url: str) -> None:
    for span in words:
        address = _address(span.href, url)
        if address:
            elements.add_link(paragraph, span.text, address)
        else:
            run = paragraph.add_run(span.text)
            if span.blank or span.strong:
                elements.styled(run, BLANK_TEXT if span.blank else "Strong")


def _address(href: str, url: str) -> str:
    """Where a link leads. Within the site only when its address is known."""
    if href.startswith("/"):
        return f"{url.rstrip('/')}{href}" if url else ""
    return href if href.startswith(("https://", "http://")) else ""


def _table(file: File, grid: Grid, url: str) -> None:
    file.add_paragraph(grid.caption, style="Caption")
    section = file.sections[0]
    margins = Length((section.left_margin or 0) + (section.right_margin or 0))
    room = ((section.page_width or 0) - margins) // TWIP

    def lead(href: str) -> str:
        address = _address(href, url)
        return elements.relation(file.part, address) if address else ""

    # The last of a body is its section, so what is added to it goes before that.
    file.element.body.sectPr.addprevious(table(grid, room, lead))
    after = file.add_paragraph()
    after.paragraph_format.space_after = 0
