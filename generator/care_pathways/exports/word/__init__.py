"""Documents as files for word processors (Office Open XML), with python-docx. Nothing else knows that library.

Text goes in as text: no word of an author can become mark-up, a field or a formula. The same document makes the same
bytes, whenever and wherever it is written.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from zipfile import ZipFile

import docx

from care_pathways.document import Document
from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition
from care_pathways.exports.packed import packed
from care_pathways.exports.word.blocks import write
from care_pathways.exports.word.frame import empty, footer, imprint, properties


def downloads(documents: Sequence[Document], edition: Edition, name: str, url: str) -> Iterator[Download]:
    """A file for each document, from the site of that name.

    `url` is the address of the site; without one, links within the site are plain text.
    """
    template = empty() if documents else b""
    for document in documents:
        raw = _file(template, document, edition, name, url)
        yield Download(
            name=document.file,
            title=document.about,
            group=Group.DOCUMENTS,
            raw=raw,
            rows=None,
            schema=document.address,
            schema_title="The same as a page",
        )


def as_file(document: Document, edition: Edition, name: str, url: str) -> bytes:
    """One document by itself."""
    return _file(empty(), document, edition, name, url)


def _file(template: bytes, document: Document, edition: Edition, name: str, url: str) -> bytes:
    file = docx.Document(BytesIO(template))
    properties(file, document, edition)
    write(file, document, url)
    imprint(file, document, edition, url)
    footer(file, document, edition, name)
    target = BytesIO()
    file.save(target)
    with ZipFile(target) as parts:
        return packed(((name, parts.read(name)) for name in parts.namelist()), edition.edition_date)


__all__ = ["as_file", "downloads"]
