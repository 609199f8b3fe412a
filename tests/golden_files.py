"""Golden files of what is taken away: tables, leaflets, pictures, documents, workbooks, files for programs."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import docx
import openpyxl
from care_pathways.analysis.review_scope import scope
from care_pathways.catalogue import Catalogue
from care_pathways.pages.moved_addresses import old_addresses
from care_pathways.site import Site
from docx.table import Table
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph

from tests.leaflets.reading import colours_of, lines_of, said_of

NOT_READ = {"downloads/tables.xlsx"}
"""The tables once more: other tests read it."""
FOR_PROGRAMS = {
    *("feed.atom", "llms.txt", "_headers", "edition.json", "area.json", "quality.json"),
    *("data/v1/index.json", "data/v1/roles.json", "data/v1/pages.json", "data/fhir/r4/bundle.json"),
}
"""Of what is alike, one: every list of records has the frame of the roles."""
_LOCKS = ("insertRows", "deleteRows", "sort", "autoFilter", "formatCells", "formatColumns", "selectLockedCells")
COLUMNS = ".csv-metadata.json"


def columns(raw: bytes) -> Iterator[str]:
    """What is said of the columns of a table."""
    table = json.loads(raw)
    yield f"# {table['url']}: {table['dc:title']}. {table['dc:description']}"
    yield f"{table['dialect']} {', '.join(key for key in table if key != 'tableSchema')}"
    for column in table["tableSchema"]["columns"]:
        more = {
            key: value for key, value in column.items() if key not in ("name", "titles", "dc:description", "datatype")
        }
        yield f"{column['name']} ({column['datatype']}, {more}): {column['dc:description']}"


def review_packs(catalogue: Catalogue) -> Iterator[str]:
    """What each review pack asks about, line by line."""
    asked = (("cluster", "1"), ("intervention", "guided-help"), ("pathway", "mood"), ("page", "people/easy"))
    for what, key in (*asked, ("leaflet", "1"), ("medicines", ""), ("law", ""), ("help", "")):
        found = scope(catalogue, what, key)
        yield f"# {found.name}, {found.kind}: {found.title}"
        yield from (f"{line.of} | {line.part} | {line.heading} | {line.words}" for line in found.lines)


def moved(site: Site) -> Iterator[str]:
    """What stands at each address that answered once."""
    for was in old_addresses(site.pages, site.report.catalogue):
        yield f"{was.address} | {was.title} | {was.text} | {was.link}: {was.to} | {was.help} | {was.at_once}"


def records(site: Site) -> Iterator[str]:
    """The fullest record of each kind as programs get it: each field that says something, with its first values."""
    for name, raw in site.files():
        held = json.loads(raw) if re.fullmatch(r"data/v1/[a-z-]+\.json", name) else {}
        if "kind" in held and held.get("records"):
            fullest = max((gathered(record) for record in held["records"]), key=len)
            yield f"# {held['kind']}"
            yield from (f"{way}: {' | '.join(map(str, values[:3]))}" for way, values in fullest.items())


def gathered(record: dict[str, Any]) -> dict[str, list[Any]]:
    """The values of a record by the way that leads to them; those of a list have one."""
    found: dict[str, list[Any]] = {}
    todo = list(record.items())
    while todo:
        way, value = todo.pop(0)
        if isinstance(value, dict):
            todo[:0] = [(f"{way}.{name}", held) for name, held in value.items()]
        elif isinstance(value, list):
            todo[:0] = [(way, held) for held in value]
        elif value is not None:
            found.setdefault(way, []).append(value)
    return found


def pictures(site: Site) -> Iterator[str]:
    """The words of each picture, which it has as shapes, and how often it has a colour."""
    for drawn in site.pictures:
        shown = drawn.picture
        yield f"# {shown.file}, {shown.form}: {shown.finding}"
        yield f"{shown.subject} | {shown.groups} | {shown.columns}"
        for row in shown.rows:
            yield f"{row.group} | {row.name} | {', '.join(f'{mark.text} ({mark.weight:g})' for mark in row.marks)}"
        yield shown.note
        svg = drawn.svg.decode()
        size = re.findall(r'(?:width|height)="(\d+)', svg[:300])
        fills = Counter(re.findall(r'fill="(#[0-9a-f]+)"', svg))
        yield f"{' x '.join(size)}, colours: {', '.join(f'{colour} {count}' for colour, count in fills.items())}"


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
            yield begin.removesuffix(".pdf") + ".txt", "\n".join((said_of(raw), *lines_of(raw), colours_of(raw))) + "\n"
        elif name.endswith(".docx"):
            yield f"{begin}.txt", "\n".join(document(raw)) + "\n"
        elif name.endswith(".xlsx"):
            yield f"{begin}.txt", "\n".join(workbook(raw)) + "\n"


def document(raw: bytes) -> Iterator[str]:
    """The paragraphs of a document with the style of each, and its tables row by row."""
    for part in docx.Document(BytesIO(raw)).iter_inner_content():
        if isinstance(part, Table):
            yield f"| columns of {' '.join(str(column.width) for column in part.columns)}"
            for row in part.rows:
                cells = (" / ".join(written(paragraph) for paragraph in cell.paragraphs) for cell in row.cells)
                yield f"| {' | '.join(cells)}"
        else:
            yield f"{part.style.name if part.style else ''}: {written(part)}"


def written(paragraph: Paragraph) -> str:
    """The words of a paragraph, with stars at those that are bold and with the address of each link."""
    return "".join(
        f"[{part.text}]({part.address})"
        if isinstance(part, Hyperlink)
        else f"*{part.text}*"
        if part.bold
        else part.text
        for part in paragraph.iter_inner_content()
    )


def workbook(raw: bytes) -> Iterator[str]:
    """Each sheet in its order: what it is for the one who fills it in, its choices, and every cell."""
    for sheet in openpyxl.load_workbook(BytesIO(raw)).worksheets:
        yield f"# {sheet.title} ({sheet.sheet_state}, fixed {sheet.freeze_panes}, locked {sheet.protection.sheet})"
        foot: Any = sheet.oddFooter
        below = " | ".join(side.text for side in (foot.left, foot.right) if side.text)
        page, allowed = sheet.page_setup, sheet.protection
        yield f"printed {page.orientation or 'as it comes'}, below: {below or 'nothing'}, on paper {page.paperSize}"
        yield f"pages {page.fitToWidth} by {page.fitToHeight}, again on each: {sheet.print_title_rows}"
        yield f"not allowed: {', '.join(name for name in _LOCKS if getattr(allowed, name))}"
        widths = ((column, held) for column, held in sheet.column_dimensions.items())
        yield "; ".join(f"{column} {'hidden' if held.hidden else held.width}" for column, held in widths)
        for rule in sheet.data_validations.dataValidation:
            yield f"{rule.sqref}: {rule.type} {rule.formula1} ({rule.promptTitle}: {rule.prompt}) {rule.error}"
        for number, row in enumerate(sheet.iter_rows(), start=1):
            height = sheet.row_dimensions[number].height
            yield " | ".join(cell_text(cell) for cell in row) + (f" ({height:g} high)" if height else "")


def cell_text(cell: Any) -> str:
    """What a cell holds, quoted where it is text, and where it leads; `*`: may be filled in, `b`: is bold."""
    value = "" if cell.value is None else repr(cell.value)
    bold = "b" if value and cell.font.b else ""
    if cell.hyperlink and cell.hyperlink.target:
        value += f" <{cell.hyperlink.target}>"
    return value + ("" if cell.protection.locked else "*") + bold
