"""What readers do with figures of their own: drawn, put into a pack, set beside a worksheet."""

import io
from collections.abc import Iterator
from datetime import date

from openpyxl import Workbook

from tests.dom.opened import Opened
from tests.dom.tool_steps import taken

CSV = (
    "Id,Area,Period,Figure,Note\r\nMHS999,Our board,July 2026,14.5%,<b>late</b>\r\n"
    'MHS999,Our board,August 2026,29%,\r\nmood/own,Our board,Q2,"1,240",\r\nX1,,,3,\r\n'
)
FEW = "Figure,Id\n-4,MHS 999\n12,mhs999\nabout 3,mood/own\n"
WORSE = "Id,Figure\n" + "".join(f"X{number},{number}\n" for number in range(22)) + "MHS999,#REF!\n"


def cells() -> bytes:
    """A workbook with each kind of cell: shares, days, words, sums, what counting in twos adds."""
    made = Workbook()
    made.create_sheet("Read me", 0).append(["Read me"])
    sheet = made.create_sheet("Figures")
    sheet.append(["About these figures"])
    sheet.append(["Period", "Id", "Area", "Figure", "Note"])
    for day, figure, shape in (
        (date(2026, 7, 1), 0.145, "0.0%"),
        (date(2026, 7, 2), 0.5, "0%"),
        (46204, 0.1 + 0.2, "General"),
        ("Q2", 46204, "d mmm yyyy"),
        ("Q3", "=1+1", "General"),
        ("Q4", 7, '0 "days"'),
        ("Q5", True, "General"),
    ):
        sheet.append([day, "MHS999", "Ward & <b>", figure, ""])
        sheet.cell(sheet.max_row, 4).number_format = shape
    raw = io.BytesIO()
    made.save(raw)
    return raw.getvalue()


def figures(page: Opened) -> Iterator[str]:
    """Files that are none, one with figures, one without, one with few words, one with too many faults."""
    for name, text in (
        ("x.csv", "a,b\n1,2\n"),
        ("ours.csv", CSV),
        ("empty.csv", "Id,Figure\nMHS999,\n"),
        ("ours.ods", "x"),
        ("few.csv", FEW),
        ("worse.csv", WORSE),
        ("cells.xlsx", cells()),
    ):
        page.choose("[data-own-figures] input", name, text if isinstance(text, bytes) else text.encode())
        yield f"opened: {name}"


def charts(page: Opened) -> Iterator[str]:
    """Each of them as a drawing to take away."""
    page.press("[data-own-figures] button[data-do], body")
    for name, text in (("ours.csv", CSV), ("few.csv", FEW)):
        page.choose("[data-own-figures] input", name, text.encode())
        page.press(".w-figures__measure button")
        yield f"saved from {name}\n{taken(page)}"


def charted(page: Opened) -> Iterator[str]:
    """What the page draws, and what it gives away."""
    yield from figures(page)
    yield from charts(page)


def pack(page: Opened) -> Iterator[str]:
    """The pack with them, as a document and on paper."""
    yield from figures(page)
    page.choose("[data-own-figures] input", "ours.csv", CSV.encode())
    page.press("[data-do=figures-word]")
    yield f"in words\n{taken(page)}"
    page.press("[data-do=figures-print]")
    yield "printed"


def beside(page: Opened) -> Iterator[str]:
    """Beside a worksheet, and in its workbook."""
    yield from figures(page)
    page.choose("[data-own-figures] input", "ours.csv", CSV.encode())
    page.press(".w-worksheet__panel [data-do=table]")
    yield f"as a workbook\n{taken(page)}"
    page.press("[data-do=summary-word]")
    yield f"in words\n{taken(page)}"
