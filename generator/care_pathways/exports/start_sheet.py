"""The sheet that a workbook opens on: what is where, topic by topic, then the edition and the licence."""

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from care_pathways.exports.row_height import row_height

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

NAME = "Start here"
WIDTHS = (30, 104, 10)
"""Letters to a line. What a table holds is told in one line, so its row has no height of its own."""
COLUMNS = ("Sheet", "What it holds", "Rows")


@dataclass(frozen=True, kw_only=True)
class Start:
    """What the sheet says. `sheets` has the topic, the name, what it holds and the number of rows of each."""

    title: str
    lead: tuple[str, ...]
    sheets: tuple[tuple[str, str, str, int], ...]
    notes: tuple[tuple[str, str], ...]


def write_start(book: "Workbook", start: Start) -> None:
    """As the first sheet of the book, one page wide on paper."""
    top = {"valign": "top", "text_wrap": True}
    plain, strong = book.add_format(top), book.add_format({**top, "bold": True})
    title = book.add_format({"bold": True, "font_size": 16})
    head = book.add_format({**top, "bold": True, "bg_color": "#E6EEEE", "bottom": 1})
    topic_name = book.add_format({"bold": True, "font_size": 12, "valign": "bottom"})
    link = book.add_format({**top, "font_color": "#0B4F6C", "underline": 1})
    sheet = book.add_worksheet(NAME)
    sheet.hide_gridlines(2)
    sheet.set_portrait()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, start.title, title)
    row = 1
    for text in start.lead:
        sheet.merge_range(row, 0, row, len(WIDTHS) - 1, "", plain)
        sheet.write_string(row, 0, text, plain)
        sheet.set_row(row, 32)
        row += 1
    for topic, group in groupby(start.sheets, key=lambda each: each[0]):
        sheet.set_row(row, 26)
        sheet.write_string(row, 0, topic, topic_name)
        for column, name in enumerate(COLUMNS):
            sheet.write_string(row + 1, column, name, head)
        row += 2
        for _, name, about, rows in group:
            sheet.write_url(row, 0, f"internal:'{name}'!A1", link, name)
            sheet.write_string(row, 1, about, plain)
            sheet.write_number(row, 2, rows, plain)
            row += 1
    sheet.set_row(row, 26)
    sheet.write_string(row, 0, "About this file", topic_name)
    for place, (name, text) in enumerate(start.notes, row + 1):
        sheet.set_row(place, row_height((text,), (WIDTHS[1],)))
        sheet.write_string(place, 0, name, strong)
        sheet.write_string(place, 1, text, plain)
