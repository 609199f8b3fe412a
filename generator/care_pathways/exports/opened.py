"""A workbook that somebody sent back, opened with care: others wrote it, and any program may have saved it."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

if TYPE_CHECKING:
    from openpyxl import Workbook

MOST_BYTES = 100_000_000
"""Of all parts, unpacked: a workbook of ours has a fiftieth of it."""
MOST_ROWS, MOST_COLUMNS = 10_000, 300
"""In a sheet. A single cell far out would make a sheet of a million rows."""


def opened(raw: bytes) -> "Workbook | None":
    """The workbook; None for what is none, is broken, or would unpack to more than any workbook holds."""
    from openpyxl import load_workbook  # it takes a while to read, and few commands need it

    try:
        with ZipFile(BytesIO(raw)) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_BYTES:
                return None
        with warnings.catch_warnings(action="ignore"):
            return load_workbook(BytesIO(raw))
    except (BadZipFile, OSError):
        return None
    except Exception:
        return None


def far_out(book: "Workbook") -> str | None:
    """The name of a sheet that has cells where nobody types."""
    sheets = book.worksheets
    return next((page.title for page in sheets if page.max_row > MOST_ROWS or page.max_column > MOST_COLUMNS), None)
