"""What a document is, between those who decide what it says (`pages`) and those who write it as a file (`exports`).

The same blocks are printed as a page and written as a file for word processors, so that both say the same words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True)
class Span:
    """A run of text.

    `href` begins with / for a page of the site, or with https:// or http://; it is empty without a link. `blank` marks
    a place to fill in, which its words say as well; `figures` are the ids of the figures that can fill it.
    """

    text: str
    href: str = ""
    strong: bool = False
    blank: bool = False
    figures: tuple[str, ...] = ()


Line = tuple[Span, ...]
"""A sentence, a paragraph or an item of a list."""


@dataclass(frozen=True)
class Heading:
    """A heading of level 2 or 3; the title of the document is the one of level 1.

    `anchor` names it on the page. On paper a `new_page` begins with it.
    """

    kind: ClassVar[str] = "heading"
    level: int
    text: str
    anchor: str
    new_page: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A paragraph. The lead is the first, in larger letters."""

    kind: ClassVar[str] = "paragraph"
    line: Line
    lead: bool = False


@dataclass(frozen=True)
class Note:
    """Something that must not be missed, in a frame."""

    kind: ClassVar[str] = "note"
    line: Line


@dataclass(frozen=True)
class Items:
    """A list. `numbered` where the order counts."""

    kind: ClassVar[str] = "items"
    items: tuple[Line, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Blank:
    """A place for what only people on the spot can know."""

    kind: ClassVar[str] = "blank"
    line: Line


@dataclass(frozen=True)
class Grid:
    """A table. The first cell of each row names it; a cell has one line or more. `widths` are parts of a hundred.

    `tall` gives each row room to write in by hand.
    """

    kind: ClassVar[str] = "grid"
    caption: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[tuple[Line, ...], ...], ...]
    tall: bool = False


Block = Heading | Paragraph | Note | Items | Blank | Grid


@dataclass(frozen=True, kw_only=True)
class PaperImprint:
    """What a PDF says of itself at its foot and its end; `url` is the address of the site, or nothing."""

    credit: str
    foot: str
    notes: str
    day: date
    url: str


@dataclass(frozen=True, kw_only=True)
class Document:
    """A document to take away and to fill in.

    `address` is that of its page, `file` its place in the site; `words` are other ways to say it, for the search.
    `subject` is the kind and key of the record that it is about. `paper` is the place of the same as a PDF.
    """

    id: str
    title: str
    about: str
    address: str
    file: str
    blocks: tuple[Block, ...]
    words: str = ""
    subject: tuple[str, str | int] | None = None
    paper: str = ""


def line(text: str, href: str = "", *, strong: bool = False) -> Line:
    """A line of one run."""
    return (Span(text, href, strong),)


def to_fill_in(what: str) -> Line:
    """A place to fill in. Its words say so in brackets: nobody needs to see a colour."""
    return (Span(f"[To fill in locally: {what}]", blank=True),)


def lines(document: Document) -> Iterator[Line]:
    """Every line of a document in its order: headings, paragraphs, items, and the cells of tables row by row."""
    for block in document.blocks:
        match block:
            case Heading():
                yield line(block.text)
            case Paragraph() | Note() | Blank():
                yield block.line
            case Items():
                yield from block.items
            case Grid():
                yield line(block.caption)
                yield from (line(name) for name in block.columns)
                yield from (words for row in block.rows for cell in row for words in cell)
