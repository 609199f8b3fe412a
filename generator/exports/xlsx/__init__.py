"""A workbook in the format of spreadsheet programs (Office Open XML), as small as it can be, and the same each time.

A text is a text whatever it begins with: no cell of ours can hold a formula. Tests read the result with openpyxl.
"""

from collections.abc import Sequence
from datetime import date

from generator.exports.packed import packed
from generator.exports.xlsx import frame
from generator.exports.xlsx.sheet import Sheet, sheet_xml

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def workbook(sheets: Sequence[Sheet], title: str, creator: str, day: date) -> bytes:
    """The bytes of a workbook. The first row of each sheet stays in sight, and has the filters."""
    parts = {
        "[Content_Types].xml": frame.content_types(len(sheets)),
        "_rels/.rels": frame.RELATIONS,
        "docProps/core.xml": frame.properties(title, creator, day),
        "xl/workbook.xml": frame.book(sheets),
        "xl/_rels/workbook.xml.rels": frame.book_relations(len(sheets)),
        "xl/styles.xml": frame.STYLES,
    }
    parts |= {f"xl/worksheets/sheet{number}.xml": sheet_xml(sheet) for number, sheet in enumerate(sheets, 1)}
    return packed(((name, (HEAD + text).encode()) for name, text in parts.items()), day)


__all__ = ["Sheet", "workbook"]
