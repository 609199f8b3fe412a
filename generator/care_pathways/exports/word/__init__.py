"""Documents as files for word processors (Office Open XML), with python-docx. Nothing else knows that library.

Text goes in as text: no word of an author can become mark-up, a field or a formula. The same document makes the same
bytes, whenever and wherever it is written.
"""

from collections.abc import Iterator, Sequence

from care_pathways.document import Document
from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition
from care_pathways.exports.kept import UNKEPT, Kept


def downloads(
    documents: Sequence[Document], edition: Edition, name: str, url: str, kept: Kept = UNKEPT
) -> Iterator[Download]:
    """A file for each document, from the site of that name.

    `url` is the address of the site; without one, links within the site are plain text.
    """
    for document in documents:
        yield Download(
            name=document.file,
            title=document.about,
            group=Group.DOCUMENTS,
            raw=kept.made(as_file, document, edition, name, url),
            rows=None,
            schema=document.address,
            schema_title="The same as a page",
        )


def as_file(document: Document, edition: Edition, name: str, url: str) -> bytes:
    """One document by itself."""
    from care_pathways.exports.word.file import file_of  # only when one is written: its library takes a while to load

    return file_of(document, edition, name, url)


__all__ = ["as_file", "downloads"]
