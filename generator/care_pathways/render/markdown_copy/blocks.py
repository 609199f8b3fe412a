"""Blocks of Markdown, one below the other."""

import re

from care_pathways.render.markdown_copy.plain import escaped, guarded
from care_pathways.render.markdown_copy.row import Row

_APART = re.compile(r"(?<=[)*]) (?=[,;.:](?: |$))")
"""The space that parts a link or a label from what follows, where that is a sign."""


class Blocks:
    """What is written (`lines`), and the text of the block that is open.

    `first` and `rest` stand before the first and every later line of a block; `gap` asks for an empty line before it.
    Inside a `row` of a table, blocks are parts of a cell.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.inline: list[str] = []
        self.first = self.rest = ""
        self.gap = False
        self.row: Row | None = None

    def flush(self, _: str = "", before: str = "", around: str = "") -> None:
        """Write what has been gathered, as a block of its own."""
        if not self.inline:
            return
        text = self.text()
        self.inline.clear()
        if not text:
            return
        if self.row is not None:
            self.row.cell.append(text)
        elif before or around:
            self.put(f"{before}{around}{text}{around}")
        else:
            self.put(guarded(text))

    def text(self) -> str:
        """What has been gathered, as Markdown has it."""
        return escaped(_APART.sub("", " ".join("".join(self.inline).split())))

    def put(self, text: str) -> None:
        """Write a line."""
        if self.gap:
            self.lines.append(self.rest.rstrip())
        self.lines.append(self.first + text)
        self.first, self.gap = self.rest, True
