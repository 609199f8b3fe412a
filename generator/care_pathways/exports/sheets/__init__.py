"""The records of an area as one spreadsheet, and back: for those who do not write YAML."""

from care_pathways.exports.sheets.cells import CellProblem
from care_pathways.exports.sheets.reading import Taken, take
from care_pathways.exports.sheets.writing import workbook

__all__ = ["CellProblem", "Taken", "take", "workbook"]
