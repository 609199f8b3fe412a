"""The styles of a file: real headings, a plain font of 11 points, dark ink, and nothing that is not used."""

from typing import cast

from docx.document import Document as File
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from care_pathways.exports.word import elements

FONT = "Arial"
"""On every machine that opens such files, or with a twin of the same widths; plain, and with open shapes."""
SIZE, SMALL = 11, 11
LINES = 1.15
INK, HEADING, LINK, EDGE = "1A1A1A", "3B2D66", "14584D", "6B6157"
"""Colours with a contrast of 7 to 1 and more on white; the edge of a frame 5 to 1."""
BLANK_PAPER, NOTE_PAPER = "FFF6DC", "EFEBF7"
BLANK, BLANK_TEXT, NOTE, LEAD, CELL = "To fill in", "To fill in text", "Note", "Lead", "Table text"
"""Styles of our own. Someone who edits the file finds them by these names."""
KEPT = frozenset(
    {
        *("Normal", "Title", "Heading 1", "Heading 2", "List Bullet", "List Number", "Caption", "Footer", "Strong"),
        *("Default Paragraph Font", "Normal Table", "No List", "Table Grid"),
    }
)
SIZES = {"Title": (24, 0, 10), "Heading 1": (15, 14, 5), "Heading 2": (12.5, 10, 3), "Caption": (SMALL, 8, 4)}
"""Points of the letters, and of the space before and after."""


def keep(file: File) -> None:
    """Only the styles that are used, so that nobody has to look through 150."""
    for style in list(file.styles):
        if style.name in KEPT:
            elements.unlink(style.element)
        else:
            style.delete()


def set_styles(file: File, language: str) -> None:
    """Set every style."""
    elements.set_defaults(file.styles.element, FONT, language)
    body = _paragraph(file, "Normal")
    _letters(body, SIZE, INK)
    _spaced(body, 0, 6, LINES)
    for name, (size, before, after) in SIZES.items():
        style = _paragraph(file, name)
        elements.unframe(style.element)
        _letters(style, size, HEADING if name != "Caption" else INK, bold=True)
        _spaced(style, before, after, 1.1)
        style.paragraph_format.keep_with_next = True
    for name in ("List Bullet", "List Number"):
        _spaced(_paragraph(file, name), 0, 2, LINES)
    _letters(_paragraph(file, "Footer"), 9, INK)
    elements.colour_lines(file.styles["Table Grid"].element, EDGE)
    _own(file)


def _own(file: File) -> None:
    """Our own styles."""
    for name, size, after in ((LEAD, 13, 9), (CELL, SMALL, 1), (NOTE, SIZE, 8), (BLANK, SIZE, 8)):
        style = cast(ParagraphStyle, file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
        style.base_style = file.styles["Normal"]
        style.quick_style = True
        _letters(style, size, INK)
        _spaced(style, 9 if name in (NOTE, BLANK) else 0, after, 1.0 if name == CELL else LINES)
    elements.frame(file.styles[NOTE].element, "single", EDGE, NOTE_PAPER)
    elements.frame(file.styles[BLANK].element, "dashed", EDGE, BLANK_PAPER)
    text = file.styles.add_style(BLANK_TEXT, WD_STYLE_TYPE.CHARACTER)
    text.quick_style = True
    elements.shade_text(text.element, BLANK_PAPER)
    link = cast(CharacterStyle, file.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True))
    link.font.color.rgb, link.font.underline = RGBColor.from_string(LINK), True


def _paragraph(file: File, name: str) -> ParagraphStyle:
    return cast(ParagraphStyle, file.styles[name])


def _letters(style: CharacterStyle, size: float, colour: str, *, bold: bool | None = None) -> None:
    elements.plain_letters(style.element)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, None
    style.font.color.rgb = RGBColor.from_string(colour)


def _spaced(style: ParagraphStyle, before: float, after: float, lines: float) -> None:
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.MULTIPLE, lines
    shape.widow_control = True
