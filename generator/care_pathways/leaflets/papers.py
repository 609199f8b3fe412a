"""Papers for planners as PDF: documents that have one, and the matrix on A3, which is a drawing (SVG) as well."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime, time
from hashlib import blake2b
from itertools import groupby
from pathlib import Path
from typing import Literal, cast

from care_pathways.cache import Cache
from care_pathways.document import Block, Document, Grid, Heading, Items, Line, PaperImprint
from care_pathways.download import Download, Group
from care_pathways.leaflets.cache import means_of
from care_pathways.leaflets.compiler import Compiler
from care_pathways.table import Cell, Table
from care_pathways.words.package import LETTERS, MATRIX_NOTE, MATRIX_TITLE, MEANINGS

Form = Literal["document", "matrix"]
Ending = Literal["pdf", "svg"]
SQUEEZE = 0.21
"""The room above and below a row of the matrix, in letters: all rows stand on one sheet."""


class Press:
    """Sets papers with the templates of a theme, and keeps them."""

    def __init__(self, templates: Path, cache: Cache, imprint: PaperImprint) -> None:
        self._compiler, self._cache, self._imprint = Compiler(templates), cache, imprint
        self.url = imprint.url
        self._means = means_of(templates)

    def set(self, form: Form, words: Mapping[str, object], ending: Ending = "pdf") -> bytes:
        """The bytes, from the cache where they are there. Words go in as one string of JSON: none becomes code."""
        given = json.dumps({**asdict(self._imprint), **words}, default=str)
        key = f"{blake2b(f'{form} {given}'.encode(), key=self._means, digest_size=20).hexdigest()}.{ending}"
        return self._cache.made(key, lambda: self._made(form, given, ending))

    def _made(self, form: Form, given: str, ending: Ending) -> bytes:
        found = self._compiler.typst.compile(
            input=str(self._compiler.templates / f"{form}.typ"),
            format=ending,
            sys_inputs={"paper": given},
            pdf_standards=["ua-1"] if ending == "pdf" else [],
            timestamp=int(datetime.combine(self._imprint.day, time(), UTC).timestamp()),
        )
        return cast(bytes, found)  # a PDF is one file, and the matrix one page


def papers(
    documents: Sequence[Document], tables: Sequence[Table], templates: Path, cache: Cache | None, imprint: PaperImprint
) -> tuple[Download, ...]:
    """Each document that has a paper, and the matrix twice; none without a place to keep them."""
    return tuple(_papers(documents, tables, Press(templates, cache, imprint))) if cache else ()


def _papers(documents: Sequence[Document], tables: Sequence[Table], press: Press) -> Iterator[Download]:
    for document in documents:
        if document.paper:
            words = {"title": document.title, "blocks": [_block(block, press.url) for block in document.blocks]}
            yield Download(
                name=document.paper,
                title=document.about,
                group=Group.DOCUMENTS,
                raw=press.set("document", words),
                schema=document.address,
                schema_title="The same as a page",
            )
    held = {table.id: _named(table) for table in tables}
    if held.get("matrix"):
        matrix = _matrix(held["clusters"], held["matrix"])
        endings: tuple[Ending, ...] = ("pdf", "svg")
        for ending in endings:
            yield Download(
                name=f"downloads/matrix-a3.{ending}",
                title="The matrix with a letter and a colour for each part, on one A3 sheet",
                group=Group.TABLES,
                raw=press.set("matrix", matrix, ending),
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


def _named(table: Table) -> list[dict[str, Cell]]:
    return [{column.name: cell for column, cell in zip(table.columns, row, strict=True)} for row in table.rows]


def _matrix(clusters: Sequence[Mapping[str, Cell]], rows: Sequence[Mapping[str, Cell]]) -> dict[str, object]:
    shown = [cluster for cluster in clusters if f"cluster_{cluster['number']}" in rows[0]]
    groups = [(name, len(list(found))) for name, found in groupby(str(cluster["group"]) for cluster in shown)]
    columns = [f"cluster_{cluster['number']}" for cluster in shown]
    return {
        "title": MATRIX_TITLE,
        "note": MATRIX_NOTE,
        "squeeze": SQUEEZE,
        "legend": [(letter, f"{words}. {MEANINGS[words]}") for words, letter in LETTERS.items()],
        "groups": groups,
        "clusters": [f"{cluster['number']}. {cluster['short_label']}" for cluster in shown],
        "rows": [
            (row["kind"], row["intervention"], [LETTERS.get(str(row[name]), "") for name in columns]) for row in rows
        ],
    }
