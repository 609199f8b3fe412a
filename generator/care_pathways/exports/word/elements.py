"""What python-docx has no words for: links, fields, table properties, frames. Values are attributes, never mark-up."""

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element
from docx.text.paragraph import Paragraph
from docx.text.run import Run

AFTER_FRAME = (
    *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:topLinePunct"),
    *("w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind"),
    *("w:contextualSpacing", "w:mirrorIndents", "w:jc", "w:outlineLvl", "w:rPr"),
)
"""The parts of a paragraph's properties that the format wants after its frame."""


def element(name: str, **attributes: str) -> Element:
    """An element of the format: `element("w:shd", fill="FFFFFF")`."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def styled(run: Run, style: str) -> None:
    """Give a run its style, by name. The library would look through all styles each time."""
    run._r.style = style.replace(" ", "")


def relation(part: Part, address: str) -> str:
    """The id in a file of an address outside it."""
    return str(part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))


def add_link(paragraph: Paragraph, text: str, address: str) -> None:
    """A link that leads out of the file."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation(paragraph.part, address))
    run = paragraph.add_run(text)
    styled(run, "Hyperlink")
    link.append(run._r)
    paragraph._p.append(link)


def add_field(paragraph: Paragraph, code: str) -> None:
    """A number that the word processor counts, such as that of the page. The codes are ours, never an author's."""
    field = element("w:fldSimple", instr=code)
    run = paragraph.add_run("1")
    field.append(run._r)
    paragraph._p.append(field)


def new_count(numbering: Element) -> int:
    """The id of a list that counts from one again: without it, a second list would go on where the first ended."""
    counting = next(
        kind.get(qn("w:abstractNumId"))
        for kind in numbering.findall(qn("w:abstractNum"))
        if any(style.get(qn("w:val")) == "ListNumber" for style in kind.iter(qn("w:pStyle")))
    )
    number = numbering.add_num(int(counting))
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def count(paragraph: Paragraph, number: int) -> None:
    """Make a paragraph an item of the list with that id."""
    paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = number


def set_defaults(styles: Element, font: str, language: str) -> None:
    """The font and the language of everything that has none of its own."""
    properties = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for name in ("w:rFonts", "w:lang"):
        properties.remove(properties.find(qn(name)))
    properties.insert(0, element("w:rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font))
    properties.append(element("w:lang", val=language, eastAsia=language, bidi="ar-SA"))


def plain_letters(style: Element) -> None:
    """Take away what a style of the library's template says of fonts, so that the default holds."""
    properties = style.get_or_add_rPr()
    for name in ("w:rFonts", "w:color", "w:spacing", "w:kern", "w:szCs", "w:bCs", "w:iCs"):
        for old in properties.findall(qn(name)):
            properties.remove(old)


def colour_lines(style: Element, colour: str) -> None:
    """The colour of the lines of a table style."""
    for borders in style.iter(qn("w:tblBorders")):
        for line in borders:
            line.set(qn("w:color"), colour)


def unlink(style: Element) -> None:
    """Take away the pair of a paragraph style: it is one of those that were taken away."""
    for old in style.findall(qn("w:link")):
        style.remove(old)


def unframe(style: Element) -> None:
    """Take away the frame of a style."""
    properties = style.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)


def frame(style: Element, look: str, colour: str, paper: str) -> None:
    """A frame round every paragraph of a style, and a colour behind it."""
    properties = style.get_or_add_pPr()
    border = element("w:pBdr")
    for side in ("top", "left", "bottom", "right"):
        border.append(element(f"w:{side}", val=look, sz="6", space="6", color=colour))
    properties.insert_element_before(border, *AFTER_FRAME)
    shade = element("w:shd", val="clear", color="auto", fill=paper)
    properties.insert_element_before(shade, *AFTER_FRAME[1:])


def shade_text(style: Element, paper: str) -> None:
    """A colour behind the letters of a style."""
    style.get_or_add_rPr().append(element("w:shd", val="clear", color="auto", fill=paper))


def modern(settings: Element, language: str) -> None:
    """Not the look of an older program, and the language for programs that ask the settings."""
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")
    for name in ("w:rsids", "w:proofState", "w:zoom", "w:savePreviewPicture", "w:themeFontLang"):
        for old in settings.findall(qn(name)):
            settings.remove(old)
    settings.insert(0, element("w:zoom", percent="100"))
    settings.find(qn("w:clrSchemeMapping")).addprevious(element("w:themeFontLang", val=language))
