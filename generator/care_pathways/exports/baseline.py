"""A workbook for each NICE guideline in use: our statements, and columns in which a team notes where it stands.

XlsxWriter writes it. A text is written as a text whatever it begins with, so no cell of ours can hold a formula.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line, lines
from care_pathways.download import Download, Group, baseline_name, has_baseline
from care_pathways.exports.edition import Edition
from care_pathways.exports.kept import UNKEPT, Kept
from care_pathways.exports.row_height import row_height
from care_pathways.table import looks_like_a_formula
from care_pathways.words.grammar import semicolons
from care_pathways.words.marks import STRENGTH
from care_pathways.words.nice import NOT_ITS_TOOL, nice_statement

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

OURS = (
    ("Number", 14),
    ("What it says, in our words", 60),
    ("Strength", 13),
    ("Holds for", 30),
    ("When", 30),
    ("Our id", 30),
)
"""The columns that are filled, each with its width in letters."""
THEIRS = (("Relevant here?", 16), ("Met?", 14), ("Evidence", 40), ("Action", 40), ("Lead", 28), ("By when", 16))
"""The columns that a team fills."""
RELEVANT = ("Yes", "Partly", "No", "To be decided")
MET = ("Yes", "Partly", "No", "Not known")
A4 = 9
"""The number of the paper in the format."""
Rows = Sequence[tuple[str, ...]]
ROLES, WHEN, FIRST_DAY = 10, 11, date(2020, 1, 1)


def downloads(catalogue: Catalogue, edition: Edition, kept: Kept = UNKEPT) -> Iterator[Download]:
    """One workbook a guideline."""
    roles = tuple(record.value.name for record in catalogue.roles.values())
    for record in catalogue.guidance.values():
        source = record.value
        if has_baseline(source):
            rows = tuple(_cells(catalogue, line) for line in lines([record]))
            about = (("What", f"Baseline assessment after {source.heading}"), ("Whose", NOT_ITS_TOOL), *edition.notes)
            about = (*about, ("NICE", nice_statement(source)))
            yield Download(
                name=baseline_name(source.id),
                title=f"Baseline assessment, ours: {source.heading}",
                group=Group.BASELINES,
                raw=kept.made(_book, source.reference, about, rows=rows, roles=roles, edition=edition),
                rows=len(rows),
                schema=f"guidance/{source.id}/#baseline",
                schema_title="What it is, and is not",
            )


def _book(reference: str, about: Rows, rows: Rows, roles: Sequence[str], edition: Edition) -> bytes:
    from xlsxwriter.workbook import Workbook  # only when a workbook is written: it takes a tenth of a second to load

    target = BytesIO()
    with Workbook(target, {"in_memory": True}) as book:
        credit, created = edition.licence.credit, datetime.combine(edition.edition_date, time())
        book.set_properties({"title": f"Baseline: {reference}", "author": credit, "created": created})
        top = {"valign": "top", "text_wrap": True}
        plain, quoted = book.add_format(top), book.add_format({**top, "quote_prefix": True})
        head = book.add_format({**top, "bold": True, "bottom": 2})
        _about(book.add_worksheet("About"), about, plain)
        sheet = book.add_worksheet("Baseline")
        for column, (name, width) in enumerate((*OURS, *THEIRS)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, name, head)
        for row, cells in enumerate(rows, 1):
            sheet.set_row(row, row_height(cells, [width for _, width in OURS]))
            for column, text in enumerate(cells):
                sheet.write_string(row, column, text, quoted if looks_like_a_formula(text) else plain)
        _to_fill_in(book, sheet, len(rows), roles)
    return target.getvalue()


def _about(sheet: "Worksheet", rows: Rows, plain: "Format") -> None:
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 100)
    _one_page_wide(sheet)
    for row, cells in enumerate(rows):
        sheet.set_row(row, row_height(cells[1:], (100,)))
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text, plain)


def _one_page_wide(sheet: "Worksheet") -> None:
    sheet.set_paper(A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _cells(catalogue: Catalogue, line: Line) -> tuple[str, ...]:
    said = line.statement
    needs = [catalogue.populations[key].value.name for key in (*said.holds_for, *said.only_with)]
    number = said.number or "not known to us"
    return number, said.text, STRENGTH[line.strength].text, semicolons(needs), said.conditions or "", line.key


def _to_fill_in(book: "Workbook", sheet: "Worksheet", rows: int, roles: Sequence[str]) -> None:
    """Drop-downs for relevance and met; roles are offered, and another name may be typed; a day for by when."""
    _one_page_wide(sheet)
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, rows, len(OURS) + len(THEIRS) - 1)
    listed = book.add_worksheet("Roles")
    for row, role in enumerate(roles):
        listed.write_string(row, 0, role)
    for column, choices in ((6, list(RELEVANT)), (7, list(MET))):
        sheet.data_validation(1, column, rows, column, {"validate": "list", "source": choices})
    offered = {"validate": "list", "source": f"=Roles!$A$1:$A${max(1, len(roles))}", "error_type": "information"}
    sheet.data_validation(1, ROLES, rows, ROLES, offered)
    day = {"validate": "date", "criteria": ">=", "value": FIRST_DAY, "error_message": "A day, please."}
    sheet.data_validation(1, WHEN, rows, WHEN, day)
    sheet.set_column(WHEN, WHEN, THEIRS[-1][1], book.add_format({"num_format": "d mmm yyyy", "valign": "top"}))
