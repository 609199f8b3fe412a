"""A review pack as a workbook to fill in: what counts. Text is written as text, so no cell of ours can be a formula."""

from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from care_pathways.analysis.review_parts import Part
from care_pathways.analysis.review_rows import ANSWERS, Row
from care_pathways.analysis.review_scope import Scope
from care_pathways.exports.edition import Edition
from care_pathways.exports.review import columns
from care_pathways.exports.review.instructions import instructions
from care_pathways.exports.row_height import LINE
from care_pathways.words.grammar import commas
from care_pathways.words.reviews import KINDS

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

A4, LANDSCAPE_MARGIN = 9, 0.4
HIDDEN = {"hidden": 1}


def workbook(part: Part, rows: tuple[Row, ...], edition: Edition, name: str) -> bytes:
    """The bytes of the pack, from the site of that name."""
    from xlsxwriter.workbook import Workbook  # only when a workbook is written: it takes a tenth of a second to load

    target, scope = BytesIO(), part.scope
    with Workbook(target, {"in_memory": True}) as book:
        title = f"Review pack: {scope.title}"
        created = datetime.combine(edition.edition_date, time())
        book.set_properties({"title": title, "author": name, "created": created})
        top = {"valign": "top", "text_wrap": True}
        looks = {
            "plain": book.add_format({**top, "num_format": "@", "bottom": 4, "bottom_color": "#888888"}),
            "name": book.add_format({**top, "bold": True, "bottom": 1}),
            "fill": book.add_format({**top, "num_format": "@", "locked": False, "bg_color": "#FFF6DC", "border": 1}),
            "title": book.add_format({"bold": True, "font_size": 16}),
        }
        _first(book, part, len(rows), edition, looks)
        _statements(book, scope, rows, edition, looks)
        _signed(book, scope, looks)
        _lists(book)
    return target.getvalue()


def _sheet(book: "Workbook", name: str, footer: str) -> "Worksheet":
    sheet = book.add_worksheet(name)
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(*(LANDSCAPE_MARGIN,) * 2, 0.5, 0.6)
    sheet.set_footer(f"&L{footer.replace('&', '&&')}&R&P / &N")
    sheet.hide_gridlines(2)
    return sheet


def _first(book: "Workbook", part: Part, count: int, edition: Edition, looks: "dict[str, Format]") -> None:
    scope = part.scope
    sheet = _sheet(book, columns.FIRST, scope.title)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 72)
    sheet.write_string(0, 0, f"Review pack: {scope.title}", looks["title"])
    about = (
        (columns.PACK, scope.name),
        (columns.EDITION, edition.edition),
        (columns.KIND, KINDS[scope.kind]),
        (columns.COUNT, str(count)),
    )
    for row, (label, value) in enumerate(about, 1):
        sheet.write_string(row, 0, label, looks["name"])
        sheet.write_string(row, 1, value, looks["plain"])
    for row, text in enumerate(instructions(part), len(about) + 2):
        sheet.merge_range(row, 0, row, 1, "", looks["plain"])
        sheet.write_string(row, 0, text, looks["plain"])
        sheet.set_row(row, columns.height((text,), (95,)) + 4)
    sheet.protect("", {"sort": True, "autofilter": True})


def _statements(
    book: "Workbook", scope: Scope, rows: tuple[Row, ...], edition: Edition, looks: "dict[str, Format]"
) -> None:
    sheet = _sheet(book, columns.STATEMENTS, f"{scope.title}, edition {edition.edition}")
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 2)
    sheet.set_row(0, 2 * LINE)
    sheet.autofilter(0, 0, len(rows), len(columns.COLUMNS) - 1)
    for column, (label, width) in enumerate(columns.COLUMNS):
        sheet.set_column(column, column, width or 2, None, {} if width else HIDDEN)
        sheet.write_string(0, column, label, looks["name"])
    for place, row in enumerate(rows, 1):
        about = (row.source, row.link, row.seen, row.since, row.question)
        shown = (row.key, str(row.number), row.where, row.words, *about)
        host = urlsplit(row.link).hostname or ""
        widths = tuple(width for _, width in columns.COLUMNS[: len(shown)])
        sheet.set_row(place, columns.height((*shown[: columns.LINK], host, *shown[columns.LINK + 1 :]), widths))
        for column, text in enumerate(shown):
            if column == columns.LINK and host:
                sheet.write_url(place, column, text, looks["plain"], host)
            else:
                sheet.write_string(place, column, text, looks["plain"])
        for column in columns.TO_FILL_IN:
            sheet.write_blank(place, column, None, looks["fill"])
    choice = {"validate": "list", "source": f"={columns.LISTS}!$A$1:$A${len(ANSWERS)}"}
    told = {"error_title": "Not an answer", "error_message": f"Choose: {commas(ANSWERS.values())}"}
    sheet.data_validation(1, columns.ANSWER, len(rows), columns.ANSWER, {**choice, **told})
    sheet.protect("", {"sort": True, "autofilter": True, "format_columns": True, "format_rows": True})


def _signed(book: "Workbook", scope: Scope, looks: "dict[str, Format]") -> None:
    sheet = _sheet(book, columns.SIGNED, scope.title)
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 1, 60)
    sheet.write_string(0, 0, "Who reviewed", looks["title"])
    given = {columns.SCOPE: scope.title, columns.INTERESTS: columns.NONE_DECLARED, columns.REPLACES: columns.NO}
    count = len(columns.professions())
    for row, label in enumerate(columns.fields(scope.kind), 1):
        sheet.write_string(row, 0, label, looks["name"])
        sheet.write_string(row, 1, given.get(label, ""), looks["fill"])
        if label == columns.PROFESSION:
            choice = {"validate": "list", "source": f"={columns.LISTS}!$B$1:$B${count}"}
            sheet.data_validation(row, 1, row, 1, choice)
        if label in (columns.CONSENT, columns.REPLACES):
            sheet.data_validation(row, 1, row, 1, {"validate": "list", "source": [columns.YES, columns.NO]})
    sheet.protect("")


def _lists(book: "Workbook") -> None:
    sheet = book.add_worksheet(columns.LISTS)
    for column, values in enumerate((tuple(ANSWERS.values()), columns.professions())):
        for row, value in enumerate(values):
            sheet.write_string(row, column, value)
    sheet.very_hidden()
