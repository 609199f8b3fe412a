"""The file that an area fills with its own figures, as a workbook and as CSV. A page of the site draws what is in it.

XlsxWriter writes the workbook. The columns to fill are text, so that no program makes a day of "Apr-26" or a sum of a
note.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from care_pathways.analysis.countable import Countable, countable
from care_pathways.catalogue import Catalogue
from care_pathways.download import OWN_FIGURES, Download, Group
from care_pathways.exports import csv_files, csv_metadata
from care_pathways.exports.edition import Edition
from care_pathways.exports.kept import UNKEPT, Kept
from care_pathways.exports.row_height import row_height
from care_pathways.table import Column, Table, looks_like_a_formula
from care_pathways.words.grammar import semicolons

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

FIGURE = "Figure"
"""The column whose cells hold numbers."""
COLUMNS = (
    ("Id", 30, "How the page knows what the figure is of."),
    ("Name", 44, "What it is called."),
    ("What is counted", 52, "Who or what, out of whom, over which time."),
    ("Write it as", 20, "A number, or a share with its sign."),
    ("Pathways", 26, "The pathways that use it."),
    ("Where it is published", 30, "The address of the publication, where one was found."),
    ("Area", 24, "To fill in: the area of the figure."),
    ("Period", 18, "To fill in: its month, quarter or year."),
    (FIGURE, 12, "To fill in."),
    ("Note", 36, "To fill in: what to know of it."),
)
TO_FILL = 4
"""The last columns are those to fill."""
HOW = (
    "One row, one figure. Leave empty what you do not have.",
    "Area: your board, a place, a team, or England to compare with.",
    "Period: as your source names it, such as September 2026 or Q2 2026/27.",
    "Figure: a number, or a share with its sign, such as 78%. A word is shown as it stands, and not drawn.",
    "For another area or another period, copy the row and change it. Rows are drawn in the order of the file.",
    "Keep the id and the names of the columns. Rows and columns of your own may stay: they are left out.",
    "Save it, then open it on the page “Your own figures” of the site. It is read in your browser; nothing is sent.",
    "Figures of an area only. Nothing here is about a person; leave out small numbers by which one could be known.",
)
A4 = 9


def downloads(catalogue: Catalogue, edition: Edition, kept: Kept = UNKEPT) -> Iterator[Download]:
    """Both files, where there is anything to count."""
    found = tuple(countable(catalogue))
    if not found:
        return
    yield Download(
        name=f"{OWN_FIGURES}.csv{csv_metadata.ENDING}",
        title="Columns, edition and licence of own-figures.csv",
        group=Group.SCHEMAS,
        raw=csv_metadata.beside(_table(found), edition),
    )
    for ending, raw in (("xlsx", kept.made(_book, found, edition)), ("csv", _csv(found))):
        yield Download(
            name=f"{OWN_FIGURES}.{ending}",
            title="A file to fill with the figures of your own area",
            group=Group.TABLES,
            raw=raw,
            rows=len(found),
            schema="commissioners/tools/own-figures/",
            schema_title="How it is filled, and what it is for",
        )


def _cells(item: Countable) -> tuple[str, ...]:
    pathways = semicolons(pathway.title for pathway in item.pathways)
    return (item.id, item.name, item.counts, item.write, pathways, item.where, *[""] * TO_FILL)


def _table(found: Sequence[Countable]) -> Table:
    columns = tuple(Column(name.lower().replace(" ", "_"), meaning) for name, _, meaning in COLUMNS)
    return Table(
        id="own-figures",
        title="Own figures",
        about="A file to fill with the figures of an area.",
        columns=columns,
        rows=tuple(_cells(item) for item in found),
    )


def _csv(found: Sequence[Countable]) -> bytes:
    return csv_files.as_csv(_table(found))


def _book(found: Sequence[Countable], edition: Edition) -> bytes:
    from xlsxwriter.workbook import Workbook  # only when a workbook is written: it takes a tenth of a second to load

    target = BytesIO()
    with Workbook(target, {"in_memory": True, "strings_to_urls": False}) as book:
        credit, created = edition.licence.credit, datetime.combine(edition.edition_date, time())
        book.set_properties({"title": "Own figures", "author": credit, "created": created})
        _figures(book, found)
        _how(book, edition)
    return target.getvalue()


def _figures(book: "Workbook", found: Sequence[Countable]) -> None:
    top = {"valign": "top", "text_wrap": True}
    head = book.add_format({**top, "bold": True, "bg_color": "#E6EEEE", "bottom": 2})
    fill_head = book.add_format({**top, "bold": True, "bg_color": "#F3E3B3", "bottom": 2})
    plain, quoted = book.add_format(top), book.add_format({**top, "quote_prefix": True})
    fill = book.add_format({**top, "num_format": "@", "bg_color": "#FFF9E5", "border": 1, "border_color": "#D9CFA8"})
    figure = book.add_format({**top, "bg_color": "#FFF9E5", "border": 1, "border_color": "#D9CFA8", "align": "right"})
    sheet = book.add_worksheet("Figures")
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, len(found), len(COLUMNS) - 1)
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    first = len(COLUMNS) - TO_FILL
    for column, (name, width, _) in enumerate(COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, fill_head if column >= first else head)
    for row, item in enumerate(found, 1):
        sheet.set_row(row, row_height(_cells(item)[:first], [width for _, width, _ in COLUMNS[:first]]))
        for column, cell in enumerate(_cells(item)[:first]):
            sheet.write_string(row, column, cell, quoted if looks_like_a_formula(cell) else plain)
        for column in range(first, len(COLUMNS)):
            sheet.write_blank(row, column, None, figure if COLUMNS[column][0] == FIGURE else fill)


def _how(book: "Workbook", edition: Edition) -> None:
    plain = book.add_format({"valign": "top", "text_wrap": True})
    sheet = book.add_worksheet("How to fill it")
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 100)
    for row, cells in enumerate((*((str(number), text) for number, text in enumerate(HOW, 1)), *edition.notes)):
        sheet.set_row(row, row_height(cells[1:], (100,)))
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text, plain)
