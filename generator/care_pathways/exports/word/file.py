"""The file of a document, with python-docx."""

from functools import cache
from io import BytesIO
from zipfile import ZipFile

import docx

from care_pathways.document import Document
from care_pathways.exports.edition import Edition
from care_pathways.exports.packed import packed
from care_pathways.exports.word.blocks import write
from care_pathways.exports.word.frame import empty, footer, imprint, properties

_template = cache(empty)


def file_of(document: Document, edition: Edition, name: str, url: str) -> bytes:
    """Its bytes, from the site of that name."""
    file = docx.Document(BytesIO(_template()))
    properties(file, document, edition)
    write(file, document, url)
    imprint(file, document, edition, url)
    footer(file, document, edition, name)
    target = BytesIO()
    file.save(target)
    with ZipFile(target) as parts:
        return packed(((name, parts.read(name)) for name in parts.namelist()), edition.edition_date)
