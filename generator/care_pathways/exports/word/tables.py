"""A table as text of the format, read in once: the library would look through all children at each step.

Every word and every value is escaped here, so no word of an author becomes mark-up.
"""

import re
from collections.abc import Callable, Iterator
from xml.sax.saxutils import escape, quoteattr

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.xmlchemy import BaseOxmlElement as Element

from care_pathways.document import Grid, Line, Span
from care_pathways.exports.word.styles import BLANK_TEXT, CELL, NOTE_PAPER

ROOM = 1000
"""The least height of a row to write in by hand, in twentieths of a point."""

BREAK = {"\t": "<w:tab/>", "\n": "<w:br/>", "\r": "<w:br/>"}
"""What stands in a run for a letter that is not printed."""

Lead = Callable[[str], str]
"""The id of the relation that a link has in the file, from where it leads; empty where it leads nowhere."""


def table(grid: Grid, room: int, lead: Lead) -> Element:
    """The table, `room` twentieths of a point wide."""
    widths = [room * width // 100 for width in grid.widths]
    head = "".join(
        _cell(width, [_paragraph(_run(name, "Strong"))], NOTE_PAPER)
        for name, width in zip(grid.columns, widths, strict=True)
    )
    text = "".join(
        (
            f"<w:tbl {nsdecls('w', 'r')}>",
            *_properties(grid.caption, widths),
            f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>",
            *_rows(grid, widths, lead),
            "</w:tbl>",
        )
    )
    return parse_xml(text)


def _properties(caption: str, widths: list[int]) -> Iterator[str]:
    """The whole width, columns as wide as told, and a name for screen readers."""
    yield '<w:tblPr><w:tblStyle w:val="TableGrid"/>'
    yield f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
    for side, margin in (("top", 50), ("left", 100), ("bottom", 10), ("right", 100)):
        yield f'<w:{side} w:w="{margin}" w:type="dxa"/>'
    yield '</w:tblCellMar><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0"/>'
    yield f"<w:tblCaption w:val={quoteattr(caption)}/></w:tblPr><w:tblGrid>"
    yield from (f'<w:gridCol w:w="{width}"/>' for width in widths)
    yield "</w:tblGrid>"


def _rows(grid: Grid, widths: list[int], lead: Lead) -> Iterator[str]:
    """No row is torn apart by the end of a page."""
    height = f'<w:trHeight w:val="{ROOM}" w:hRule="atLeast"/>' if grid.tall else ""
    for cells in grid.rows:
        yield f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>"
        for width, lines in zip(widths, cells, strict=True):
            yield _cell(width, [_paragraph(_line(line, lead)) for line in lines])
        yield "</w:tr>"


def _cell(width: int, paragraphs: list[str], paper: str = "") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{paper}"/>' if paper else ""
    inner = "".join(paragraphs) or "<w:p/>"
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{inner}</w:tc>'


def _paragraph(runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{_id(CELL)}"/></w:pPr>{runs}</w:p>'


def _line(line: Line, lead: Lead) -> str:
    return "".join(_span(span, lead) for span in line)


def _span(span: Span, lead: Lead) -> str:
    if relation := lead(span.href):
        return f'<w:hyperlink r:id="{relation}">{_run(span.text, "Hyperlink")}</w:hyperlink>'
    return _run(span.text, BLANK_TEXT if span.blank else "Strong" if span.strong else "")


def _run(text: str, style: str = "") -> str:
    look = f'<w:rPr><w:rStyle w:val="{_id(style)}"/></w:rPr>' if style else ""
    return f"<w:r>{look}{''.join(_letters(text))}</w:r>"


def _letters(text: str) -> Iterator[str]:
    for part in re.split(r"([\t\n\r])", text):
        if part in BREAK:
            yield BREAK[part]
        elif part:
            kept = ' xml:space="preserve"' if part != part.strip() else ""
            yield f"<w:t{kept}>{escape(part)}</w:t>"


def _id(style: str) -> str:
    return style.replace(" ", "")
