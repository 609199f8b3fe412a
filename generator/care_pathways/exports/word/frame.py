"""What stands round the words of a file: its styles, page, footer and properties, and whom it comes from."""

from datetime import datetime
from io import BytesIO

import docx
from docx.document import Document as File
from docx.shared import Cm

from care_pathways.document import Document
from care_pathways.exports.edition import Edition
from care_pathways.exports.word import elements
from care_pathways.exports.word.styles import keep, set_styles

LANGUAGE = "en-GB"
LONGEST = 255
"""Letters that a property of a file may have. The words themselves are whole in the file."""
_OF_THE_PACKAGE = ("metadata/thumbnail", "extended-properties")
_OF_THE_DOCUMENT = ("stylesWithEffects", "customXml")
"""Parts of the library's own template that say nothing, or nothing true, of our files."""


def empty() -> bytes:
    """A file without words: A4, our styles and no others, British English."""
    file = docx.Document()
    keep(file)
    set_styles(file, LANGUAGE)
    section = file.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    elements.modern(file.settings.element, LANGUAGE)
    for rels, ends in ((file.part.package.rels, _OF_THE_PACKAGE), (file.part.rels, _OF_THE_DOCUMENT)):
        for key in [key for key, relation in rels.items() if relation.reltype.endswith(ends)]:
            del rels[key]
    target = BytesIO()
    file.save(target)
    return target.getvalue()


def properties(file: File, document: Document, edition: Edition) -> None:
    """Title, maker and day. The maker is the site: a file names no person, and no moment of a build."""
    day = edition.edition_date
    core = file.core_properties
    core.title, core.subject = document.title[:LONGEST], document.about[:LONGEST]
    core.author = core.last_modified_by = edition.licence.credit[:LONGEST]
    core.comments = edition.note[:LONGEST]
    core.language, core.version, core.identifier = LANGUAGE, edition.edition[:LONGEST], document.id[:LONGEST]
    core.created = core.modified = datetime(day.year, day.month, day.day)
    core.revision = 1


def footer(file: File, document: Document, edition: Edition, name: str) -> None:
    """On every page: the title, the site by its name and edition, and the number of the page."""
    paragraph = file.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{document.title}. {name}, edition {edition.edition}. Page ")
    elements.add_field(paragraph, "PAGE")
    paragraph.add_run(" of ")
    elements.add_field(paragraph, "NUMPAGES")


def imprint(file: File, document: Document, edition: Edition, url: str) -> None:
    """The end of the file: what every published file says of itself, and where its page is."""
    file.add_heading("About this file", 1)
    for name, text in edition.notes:
        paragraph = file.add_paragraph()
        paragraph.add_run(f"{name}: ", "Strong")
        paragraph.add_run(text)
    paragraph = file.add_paragraph()
    paragraph.add_run("The same as a page: ", "Strong")
    if url:
        address = f"{url.rstrip('/')}/{document.address}"
        elements.add_link(paragraph, address, address)
    else:
        paragraph.add_run(f"{document.address.strip('/')} on the site")
