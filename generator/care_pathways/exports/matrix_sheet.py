"""The matrix as people use it: names, a letter and a colour a cell, filters, frozen heads, a legend, one A3 sheet."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING

from care_pathways.download import Download, Group
from care_pathways.exports.edition import Edition
from care_pathways.exports.kept import UNKEPT, Kept
from care_pathways.table import Cell, Table
from care_pathways.words.package import LETTERS, MATRIX_NOTE, MATRIX_TITLE, MEANINGS

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

NAME = "downloads/matrix-a3.xlsx"
COLOURS = {"S": ("#0B5563", "#FFFFFF"), "C": ("#BFE0E2", "#12343B"), "E": ("#F3E3B3", "#3A2E00")}
"""The paper and the ink of each letter. The letter says the same without them."""
A3 = 8
FIRST = 6
"""The row under the heads: title, three lines of legend, groups and names stand above."""
Row = Mapping[str, Cell]


def downloads(tables: Sequence[Table], edition: Edition, kept: Kept = UNKEPT) -> Iterator[Download]:
    """One workbook of one sheet, from the tables of clusters and of the matrix."""
    held = {table.id: table.records for table in tables if table.id in ("clusters", "matrix")}
    yield Download(
        name=NAME,
        title="The matrix with a letter and a colour for each part, for one A3 sheet",
        group=Group.TABLES,
        raw=kept.made(_book, held["clusters"], held["matrix"], edition),
        rows=len(held["matrix"]),
        schema="about/downloads/#columns",
        schema_title="What the columns mean",
    )


def _book(clusters: Sequence[Row], rows: Sequence[Row], edition: Edition) -> bytes:
    from xlsxwriter.workbook import Workbook  # only when a workbook is written: it takes a tenth of a second to load

    target = BytesIO()
    shown = [cluster for cluster in clusters if f"cluster_{cluster['number']}" in rows[0]]
    with Workbook(target, {"in_memory": True}) as book:
        credit = edition.licence.credit
        created = datetime.combine(edition.edition_date, time())
        book.set_properties({"title": f"{credit}: {MATRIX_TITLE}", "author": credit, "created": created})
        sheet = book.add_worksheet("Matrix")
        letters = {
            letter: book.add_format(
                {"bg_color": paper, "font_color": ink, "align": "center", "border": 1, "bold": True}
            )
            for letter, (paper, ink) in COLOURS.items()
        }
        _paper(sheet, len(shown), len(rows), edition)
        _heads(book, sheet, shown, letters)
        _rows(book, sheet, shown, rows, letters)
    return target.getvalue()


def _paper(sheet: "Worksheet", clusters: int, rows: int, edition: Edition) -> None:
    sheet.set_paper(A3)
    sheet.set_portrait()
    sheet.set_margins(0.4, 0.4, 0.4, 0.5)
    sheet.fit_to_pages(1, 1)
    sheet.set_footer(f"&L{edition.licence.credit}, edition {edition.edition}. {edition.licence.name}&R{edition.note}")
    sheet.freeze_panes(FIRST, 2)
    sheet.autofilter(FIRST - 1, 0, FIRST + rows - 1, clusters + 2)
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 56)
    sheet.set_column(2, clusters + 1, 4.5)
    sheet.set_column(clusters + 2, clusters + 2, 34)


def _heads(book: "Workbook", sheet: "Worksheet", clusters: Sequence[Row], letters: Mapping[str, "Format"]) -> None:
    head = book.add_format({"bold": True, "valign": "bottom", "text_wrap": True, "bottom": 2})
    group_name = book.add_format({"bold": True, "align": "center", "bg_color": "#E6EEEE", "border": 1})
    upright = book.add_format(
        {"rotation": 90, "valign": "bottom", "align": "center", "bottom": 2, "text_wrap": True, "font_size": 9}
    )
    sheet.write_string(0, 0, MATRIX_TITLE, book.add_format({"bold": True, "font_size": 18}))
    sheet.write_string(0, 2, MATRIX_NOTE)
    for place, (words, letter) in enumerate(LETTERS.items(), 1):
        sheet.write_string(place, 2, letter, letters[letter])
        sheet.write_string(place, 3, f"{words}. {MEANINGS[words]}")
    sheet.write_string(FIRST - 1, 0, "Kind", head)
    sheet.write_string(FIRST - 1, 1, "Intervention", head)
    column = 2
    for group, members in groupby(clusters, key=lambda cluster: str(cluster["group"])):
        found = list(members)
        if len(found) > 1:
            sheet.merge_range(FIRST - 2, column, FIRST - 2, column + len(found) - 1, group, group_name)
        else:
            sheet.write_string(FIRST - 2, column, group, group_name)
        for cluster in found:
            sheet.write_string(FIRST - 1, column, f"{cluster['number']}. {cluster['short_label']}", upright)
            column += 1
    sheet.write_string(FIRST - 1, column, "Verbs of the evidence", head)
    sheet.set_row(FIRST - 1, 230)


def _rows(
    book: "Workbook",
    sheet: "Worksheet",
    clusters: Sequence[Row],
    rows: Sequence[Row],
    letters: Mapping[str, "Format"],
) -> None:
    plain = book.add_format({"border": 1, "border_color": "#C9D3D3"})
    verbs = book.add_format({"border": 1, "border_color": "#C9D3D3", "indent": 1})
    kind = book.add_format({"border": 1, "border_color": "#C9D3D3", "font_color": "#44565A"})
    for number, row in enumerate(rows, FIRST):
        sheet.write_string(number, 0, str(row["kind"]), kind)
        sheet.write_string(number, 1, str(row["intervention"]), plain)
        for column, cluster in enumerate(clusters, 2):
            letter = LETTERS.get(str(row[f"cluster_{cluster['number']}"]))
            if letter:
                sheet.write_string(number, column, letter, letters[letter])
            else:
                sheet.write_blank(number, column, None, plain)
        sheet.write_string(number, len(clusters) + 2, str(row["strength"] or ""), verbs)
