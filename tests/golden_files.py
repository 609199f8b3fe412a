"""What golden files show: pages of each template in each view, the frame round a page, documents, tables, leaflets."""

import json
import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

import docx
import openpyxl
from care_pathways.page import Page, SearchText
from care_pathways.site import Site
from docx.table import Table

from tests.leaflets.reading import lines_of

NOT_READ = {"shared/downloads.html", "downloads/tables.xlsx"}
"""A list of every file with its size, and the tables once more: other tests read both."""
HASH = re.compile(r"\.[0-9a-f]{8}\.(?=(?:js|css|svg)\b)")
SHAPES_OF_THEIR_OWN = {"commissioners/document.html", "people/compare.html", "shared/compare.html"}
"""Templates whose pages have each a shape of their own."""
FOR_PROGRAMS = {
    *("feed.atom", "llms.txt", "_headers", "edition.json", "area.json", "quality.json"),
    *("data/v1/index.json", "data/v1/roles.json", "data/v1/pages.json", "data/fhir/r4/bundle.json"),
}
"""Of what is alike, one: every list of records has the frame of the roles."""
COLUMNS = ".csv-metadata.json"


def name_of(address: str) -> str:
    """The name of the golden file of an address, without its ending."""
    return address.strip("/").removesuffix(".html").replace("/", "-") or "home"


def longest_pages(site: Site) -> Iterator[tuple[str, str]]:
    """The longest page of a template in each view that it has, without the frame round it."""
    pages: dict[tuple[str, object], list[tuple[str, str]]] = {}
    for page in site.pages:
        if page.template not in NOT_READ:
            main = main_part(site.printer.document(page))
            pages.setdefault((page.template, page.audience), []).append((page.address, main))
    for (template, _), found in pages.items():
        longest = sorted(found, key=lambda one: (-len(one[1]), one[0]))
        for address, main in longest if template in SHAPES_OF_THEIR_OWN else longest[:1]:
            yield f"{name_of(address)}.html", main


def pages_at(site: Site, addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """These pages."""
    for address in addresses:
        yield f"{name_of(address)}.html", main_part(site.printer.document(page_at(site, address)))


def frames_at(site: Site, addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What stands round these pages: head, menu, search, views, way back, neighbours, footer."""
    for address in addresses:
        html = site.printer.document(page_at(site, address))
        yield f"frame-{name_of(address)}.html", tidy(html[: html.index("<main")] + html[html.index("</main>") :])


def copies_at(site: Site, addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """These pages as Markdown."""
    for address in addresses:
        yield f"{name_of(address)}.md", site.printer.with_twin(page_at(site, address))[1]


def page_at(site: Site, address: str) -> Page:
    """The page of an address."""
    return next(page for page in site.pages if page.address == address)


def said_of(pages: Iterable[Page]) -> Iterator[str]:
    """What is said of each page elsewhere: in lists, in the head, in the way back, to the search."""
    for page in pages:
        yield f"{page.address or '/'} | {page.title} | {page.audience or 'all'} | {page.subject} | {page.place.section}"
        yield f"  {page.description}"
        also = {view.value: address for view, address in page.counterparts.items()}
        yield f"  under {[link.text for link in page.trail]}, also {also}"
        marks = ("show_contents", "is_search", "is_document", "listed", "for_staff", "for_people", "says_status")
        yield f"  {', '.join(mark for mark in marks if getattr(page, mark))}"
        if page.search:
            yield f"  found: {found_by(page.search)}"
        yield from (f"  part: #{part.anchor} {part.title} {found_by(part.search)}" for part in page.search_parts)


def found_by(text: SearchText) -> str:
    """What the search knows, in one line."""
    parts = (text.kind.value, text.group, ", ".join(text.references), text.words, text.summary, text.body)
    return " | ".join(" ".join(part.split()) for part in parts)


def columns(raw: bytes) -> Iterator[str]:
    """What is said of the columns of a table."""
    table = json.loads(raw)
    yield f"# {table['url']}: {table['dc:title']}. {table['dc:description']}"
    for column in table["tableSchema"]["columns"]:
        yield f"{column['name']} ({column['datatype']}): {column['dc:description']}"


def files(site: Site) -> Iterator[tuple[str, str]]:
    """Tables as they are, the words of leaflets and documents, and workbooks cell by cell."""
    made = [(name, raw) for name, raw in site.files() if name not in NOT_READ]
    yield "columns.txt", "\n".join(line for name, raw in made if name.endswith(COLUMNS) for line in columns(raw)) + "\n"
    for name, raw in made:
        begin = name.replace("/", "-")
        if name.startswith("downloads/") and name.endswith(".csv"):
            yield begin.replace("downloads", "table", 1), raw.decode("utf-8-sig").replace("\r\n", "\n")
        elif name in FOR_PROGRAMS:
            yield begin, raw.decode()
        elif name.endswith(".pdf"):
            yield begin.removesuffix(".pdf") + ".txt", "\n".join(lines_of(raw)) + "\n"
        elif name.endswith(".docx"):
            yield f"{begin}.txt", "\n".join(document(raw)) + "\n"
        elif name.endswith(".xlsx"):
            yield f"{begin}.txt", "\n".join(workbook(raw)) + "\n"


def document(raw: bytes) -> Iterator[str]:
    """The paragraphs of a document with the style of each, and its tables row by row."""
    for part in docx.Document(BytesIO(raw)).iter_inner_content():
        if isinstance(part, Table):
            yield from ("| " + " | ".join(cell.text for cell in row.cells) for row in part.rows)
        else:
            yield f"{part.style.name if part.style else ''}: {part.text}"


def workbook(raw: bytes) -> Iterator[str]:
    """Each sheet in its order: what it is for the one who fills it in, its choices, and every cell."""
    for sheet in openpyxl.load_workbook(BytesIO(raw)).worksheets:
        yield f"# {sheet.title} ({sheet.sheet_state}, fixed {sheet.freeze_panes}, locked {sheet.protection.sheet})"
        widths = ((column, held) for column, held in sheet.column_dimensions.items())
        yield "; ".join(f"{column} {'hidden' if held.hidden else held.width}" for column, held in widths)
        for rule in sheet.data_validations.dataValidation:
            yield f"{rule.sqref}: {rule.type} {rule.formula1} ({rule.promptTitle}: {rule.prompt}) {rule.error}"
        for row in sheet.iter_rows():
            yield " | ".join(cell_text(cell) for cell in row)


def cell_text(cell: Any) -> str:
    """What a cell holds, quoted where it is text, with a star where it may be filled in."""
    value = "" if cell.value is None else repr(cell.value)
    return value + ("" if cell.protection.locked else "*")


def main_part(html: str) -> str:
    """From the beginning of the main part to its end."""
    return tidy(html[html.index("<main") : html.index("</main>") + len("</main>")])


def tidy(html: str) -> str:
    """Without empty lines and hashes of scripts, styles and pictures."""
    return HASH.sub(".", "\n".join(line for line in html.splitlines() if line.strip()) + "\n")
