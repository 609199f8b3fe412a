"""Papers for planners as PDF: documents that have one, and the matrix on A3, which is a drawing (SVG) as well."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from care_pathways.cache import Cache
from care_pathways.document import Block, Document, Grid, Heading, Items, Line, PaperImprint
from care_pathways.download import Download, Group
from care_pathways.leaflets.matrix_sheet import ONE_SHEET, matrix_words
from care_pathways.leaflets.paper_printer import Ending, PaperPrinter
from care_pathways.table import Table


def papers(
    documents: Sequence[Document], tables: Sequence[Table], templates: Path, cache: Cache | None, imprint: PaperImprint
) -> tuple[Download, ...]:
    """Each document that has a paper, and the matrix twice; none without a place to keep them."""
    return tuple(_papers(documents, tables, PaperPrinter(templates, cache, imprint))) if cache else ()


def _papers(documents: Sequence[Document], tables: Sequence[Table], printer: PaperPrinter) -> Iterator[Download]:
    for document in documents:
        if document.paper:
            words = {"title": document.title, "blocks": [_block(block, printer.url) for block in document.blocks]}
            yield Download(
                name=document.paper,
                title=document.about,
                group=Group.DOCUMENTS,
                raw=printer.print("document", words),
                schema=document.address,
                schema_title="The same as a page",
            )
    if matrix := matrix_words(tables):
        endings: tuple[Ending, ...] = ("pdf", "svg")
        for ending in endings:
            yield Download(
                name=f"downloads/matrix-a3.{ending}",
                title="The matrix with a letter and a colour for each part, on one A3 sheet",
                group=Group.TABLES,
                raw=printer.print("matrix", matrix, ending, ONE_SHEET),
                schema="about/downloads/#columns",
                schema_title="What the columns mean",
            )


def _block(block: Block, url: str) -> dict[str, object]:
    """A block as the template reads it. A paper leaves the site: links within it need the address of the site."""

    def at(line: Line) -> Line:
        return tuple(replace(span, href=_href(span.href, url)) for span in line)

    match block:
        case Heading():
            placed: Block = block
        case Items():
            placed = replace(block, items=tuple(at(line) for line in block.items))
        case Grid():
            placed = replace(
                block, rows=tuple(tuple(tuple(at(one) for one in cell) for cell in row) for row in block.rows)
            )
        case _:
            placed = replace(block, line=at(block.line))
    return {"kind": block.kind, **asdict(placed)}


def _href(href: str, url: str) -> str:
    return f"{url.rstrip('/')}{href}" if href.startswith("/") and url else "" if href.startswith("/") else href
