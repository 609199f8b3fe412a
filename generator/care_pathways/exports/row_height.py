"""How tall a row of a workbook has to be, so that no text runs over the next row.

Programs that open a workbook made elsewhere do not all work it out: LibreOffice leaves every row at one line.
"""

from collections.abc import Iterable

LINE = 14.5
"""Points."""
TALLEST = 400.0
"""Points. A spreadsheet shows no row that is taller than 409."""
WIDER = 1.15
"""Room for words that break before the end of a line, and for programs with another letter."""


def row_height(texts: Iterable[object], widths: Iterable[int]) -> float:
    """Points for the tallest of these cells, in columns of so many letters. A column without width is hidden."""
    lines = (_lines(str(text), width) for text, width in zip(texts, widths, strict=True) if text and width)
    return min(TALLEST, LINE * max(lines, default=1))


def _lines(text: str, width: int) -> int:
    return sum(1 + int(len(part) * WIDER) // width for part in text.split("\n"))
