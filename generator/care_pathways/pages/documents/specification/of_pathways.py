"""A document for each pathway: what a draft specification and its annex have in common."""

from collections.abc import Callable, Iterator

from care_pathways.catalogue import Catalogue, Record
from care_pathways.document import Block, Document
from care_pathways.model.pathway import Pathway
from care_pathways.pages import addresses
from care_pathways.words.grammar import within

Blocks = Callable[[Catalogue, Record[Pathway]], Iterator[Block]]


def of_pathways(
    catalogue: Catalogue, blocks: Blocks, *, title: str, about: str, words: str, part: str = "", place: str = ""
) -> Iterator[Document]:
    """`title` and `about` have a hole for the name; `part` ends the id, and `place` the address."""
    for record in catalogue.pathways.values():
        name = within(record.value.title)
        id = f"specification-{record.value.id}{part}"
        yield Document(
            id=id,
            title=title.format(name=name),
            about=about.format(name=name),
            address=addresses.address(addresses.specification(record.key) + place),
            file=f"downloads/{id}.docx",
            blocks=tuple(blocks(catalogue, record)),
            words=words,
            subject=record.name,
        )
