"""Writes Markdown, block by block, as the tags of a page go by."""

import re
from html import unescape
from typing import cast

from care_pathways.render.markdown_copy.blocks import Blocks
from care_pathways.render.markdown_copy.plain import twin_of, typed
from care_pathways.render.markdown_copy.row import Row

_HREF = re.compile(r'href="([^"]*)"')


class Writer(Blocks):
    """What is open beside the block: lists, links, labels, a table."""

    def __init__(self, up: str) -> None:
        super().__init__()
        self.up = up
        self.outer: list[str] = []
        self.numbers: list[int] = []
        self.spans: list[str | int] = []
        self.links: list[str] = []
        self.reach: dict[int, int] = {}
        self.is_head = self.is_example = False
        self.closed = self.code_start = 0

    def bold(self, _: str) -> None:
        """The end of a term, a caption, or the heading of a detail."""
        self.flush("", "", "**")

    def close_caption(self, _: str) -> None:
        """The end of a caption. One that says its heading again is for the region of the table, and is left out."""
        if self.lines and self.lines[-1].startswith("#") and self.lines[-1].lstrip("# ") == self.text():
            self.inline.clear()
        self.bold("")

    def open_list(self, _: str) -> None:
        """The items of the list begin where the text stands now."""
        self.flush()
        self.outer.append(self.rest)
        self.numbers.append(0)

    def open_numbers(self, _: str) -> None:
        """The same for a list that counts."""
        self.open_list("")
        self.numbers[-1] = 1

    def close(self, _: str) -> None:
        """Back to where the list or the quotation began."""
        self.flush()
        self.first = self.rest = self.outer.pop()
        self.numbers.pop()
        self.gap = True

    def item(self, _: str) -> None:
        """An item of a list; a term of a list of terms is one as well."""
        self.flush()
        start, number, mark = self.outer[-1], self.numbers[-1], "- "
        if number:
            self.numbers[-1], mark = number + 1, f"{number}. "
        self.gap = self.gap and self.rest == start
        self.first, self.rest = start + mark, start + " " * len(mark)

    def meaning(self, _: str) -> None:
        """What is said of a term goes on directly below it."""
        self.flush()
        self.gap = False

    def quote(self, _: str) -> None:
        """Somebody's words."""
        self.open_list("")
        self.first = self.rest = f"{self.rest}> "

    def code(self, _: str) -> None:
        """A word as a program has it begins."""
        self.code_start = len(self.inline)

    def close_code(self, _: str) -> None:
        """The word, as it was typed. In an example the whole is code already."""
        if not self.is_example:
            self.inline[self.code_start :] = [f"`{typed(self.inline[self.code_start :])}`"]

    def example(self, _: str) -> None:
        """An example begins: its lines stay as they are."""
        self.flush()
        self.is_example = True

    def close_example(self, _: str) -> None:
        """The example, as it was typed."""
        text = unescape(typed(self.inline)).strip("\n")
        self.inline.clear()
        self.is_example = False
        for line in ("```", *text.split("\n"), "```"):
            self.put(line)
            self.gap = False
        self.gap = True

    def _part(self) -> None:
        """A link or a label directly after another: the page shows them apart, so a space stands between."""
        if self.inline and self.closed == len(self.inline):
            self.inline.append(" ")

    def link(self, attributes: str) -> None:
        """Keep its address until it ends."""
        href = cast(re.Match[str], _HREF.search(attributes))[1].replace("\\", "")
        self.links.append(self.up + twin_of(href) if href.startswith("/") else href)
        self._part()
        self.inline.append("[")

    def close_link(self, _: str) -> None:
        """Now its address."""
        self.inline.append(f"]({self.links.pop()})")
        self.closed = len(self.inline)

    def span(self, attributes: str) -> None:
        """A mark that the page shows as a label is emphasised, so that it stands apart; or only a part of the text.

        What is hidden from screen readers says again what stands beside it, and is left out; so is the line that
        says what is in a part while it is folded. What only they have stands as it is typed: a stop behind a label.
        """
        if 'aria-hidden="true"' in attributes or "w-fold__summary" in attributes:
            self.spans.append(len(self.inline))
            return
        mark = "**" if "w-strength" in attributes else "*" if "w-provenance-mark" in attributes else ""
        self.spans.append(mark)
        if "w-hidden" not in attributes:
            self._part()
        self.inline.append(mark)

    def close_span(self, _: str) -> None:
        """The end of it."""
        mark = self.spans.pop()
        if isinstance(mark, int):
            del self.inline[mark:]
            return
        self.inline.append(mark)
        self.closed = len(self.inline)

    def strong(self, _: str) -> None:
        """Strong emphasis begins or ends."""
        self.inline.append("**")

    def emphasis(self, _: str) -> None:
        """Emphasis begins or ends."""
        self.inline.append("*")

    def table(self, _: str) -> None:
        """The first row names the columns."""
        self.flush()
        self.is_head = True
        self.reach = {}

    def open_row(self, _: str) -> None:
        """From here on, blocks are parts of a cell."""
        self.flush()
        self.row = Row(self.reach)

    def cell(self, attributes: str) -> None:
        """A cell begins."""
        self.flush()
        cast(Row, self.row).open(attributes)

    def close_cell(self, _: str) -> None:
        """A cell ends."""
        self.flush()
        cast(Row, self.row).close()

    def close_row(self, _: str) -> None:
        """The row, and the line below the first."""
        cells, self.row = cast(Row, self.row).finished(), None
        self.gap = self.gap and self.is_head
        self.put(f"| {' | '.join(cells)} |")
        if self.is_head:
            self.gap = self.is_head = False
            self.put("|" + " --- |" * len(cells))

    def close_table(self, _: str) -> None:
        """What follows is no row."""
        self.gap = True
