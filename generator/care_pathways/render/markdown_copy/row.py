"""A row of a table in Markdown, where every row has as many cells as there are columns."""

import re

_SPAN = re.compile(r'(row|col)span="(\d+)"')


class Row:
    """The cells of a row. `reach` says for each column how many more rows a cell from above reaches down."""

    def __init__(self, reach: dict[int, int]) -> None:
        self.reach = reach
        self.cells: list[str] = []
        self.cell: list[str] = []
        self._spans: dict[str, int] = {}

    def open(self, attributes: str) -> None:
        """A cell begins, after those that reach down from above."""
        if self.reach:
            self._fill()
        self._spans = {side: int(count) for side, count in _SPAN.findall(attributes)} if "span=" in attributes else {}

    def close(self) -> None:
        """A cell of one line: blocks in it are parted by a break. One that spans columns has empty cells after it."""
        text = "<br>".join(self.cell).replace("|", "\\|")
        self.cell.clear()
        for index in range(self._spans.get("col", 1)):
            if self._spans.get("row", 1) > 1:
                self.reach[len(self.cells)] = self._spans["row"] - 1
            self.cells.append("" if index else text)

    def finished(self) -> list[str]:
        """Every cell."""
        self._fill()
        return self.cells

    def _fill(self) -> None:
        while self.reach.get(len(self.cells)):
            self.reach[len(self.cells)] -= 1
            self.cells.append("")
