"""Where in a YAML text an edit has to cut, and what it puts there. Bytes outside the cut are never touched."""

from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from care_pathways.source import writer
from care_pathways.source.composer import compose
from care_pathways.source.file import Keys
from care_pathways.source.reader import Value


class EditError(Exception):
    """The edit cannot be made without touching something else. Nothing was changed."""


@dataclass(frozen=True)
class Splice:
    """The text from `start` to `end` goes, and `written` takes its place."""

    start: int
    end: int
    written: str


class Places:
    """The tree of a text that can be read, with the place of each part of it."""

    def __init__(self, text: str) -> None:
        self.text, self.root = text, cast(Node, compose(text))

    def node(self, keys: Keys) -> Node:
        """The part at `keys`."""
        node: Node = self.root
        for step in keys:
            if isinstance(node, MappingNode):
                node = cast(tuple[Node, Node], pair_of(node, step))[1]
            else:
                node = node.value[cast(int, step)]
        return node

    def brackets(self, keys: Keys) -> int | None:
        """How many of the steps lead to the outermost collection in brackets, which is written anew as a whole."""
        return next((length for length in range(len(keys) + 1) if in_brackets(self.node(keys[:length]))), None)

    def replace(self, keys: Keys, value: Value) -> Splice:
        """Another value at `keys`. A text keeps the style that it was written in."""
        holder, node = self.node(keys[:-1]), self.node(keys)
        if isinstance(holder, MappingNode):
            key = cast(tuple[Node, Node], pair_of(holder, keys[-1]))[0]
            behind, column = self._colon(key), key.start_mark.column
        else:
            behind = self._dash(cast(SequenceNode, holder), cast(int, keys[-1])) + 1
            column = holder.start_mark.column
        end = self._end(node)
        if isinstance(node, ScalarNode) and not isinstance(value, list | dict) and end > node.start_mark.index:
            return Splice(node.start_mark.index, end, writer.scalar(value, column + 2, node.style or ""))
        written = writer.block(value, column + 2)
        if isinstance(holder, SequenceNode) and written.startswith("\n"):
            written = f" {written.lstrip()}"
        return Splice(behind, max(end, behind), written)

    def add(self, keys: Keys, value: Value, after: str | None) -> Splice:
        """A further field, behind the field `after` of the same set, or behind its last."""
        holder = cast(MappingNode, self.node(keys[:-1]))
        key, held = (pair_of(holder, after) if after else None) or holder.value[-1]
        at = self._line_end(max(self._end(held), self._colon(key)))
        return Splice(at, at, "\n" + writer.field(str(keys[-1]), value, holder.value[0][0].start_mark.column))

    def insert(self, keys: Keys, index: int, value: Value) -> Splice:
        """A further item of a list with dashes."""
        holder = cast(SequenceNode, self.node(keys))
        written = writer.item(value, holder.start_mark.column)
        if index < len(holder.value):
            dash = self._dash(holder, index)
            if self.text[self._line_start(dash) : dash].strip(" "):
                raise EditError("The list begins on the line of another dash")
            start = self._line_start(self._with_comments(dash))
            return Splice(start, start, f"{written}\n")
        end = self._line_end(self._end(holder))
        return Splice(end, end, f"\n{written}")

    def remove(self, keys: Keys) -> Splice:
        """A field or item less, one of several; with the comments straight above it."""
        holder = self.node(keys[:-1])
        if isinstance(holder, MappingNode):
            key, held = cast(tuple[Node, Node], pair_of(holder, keys[-1]))
            first, end = key.start_mark.index, max(self._end(held), self._colon(key))
        else:
            index = cast(int, keys[-1])
            first = self._dash(cast(SequenceNode, holder), index)
            end = max(self._end(holder.value[index]), first + 1)
        line = self._line_start(first)
        if self.text[line:first].strip(" "):  # it stands on the line of a dash: what comes next moves up to it
            if not isinstance(holder, MappingNode):
                raise EditError("The list begins on the line of another dash")
            return Splice(first, holder.value[1][0].start_mark.index, "")
        return Splice(self._with_comments(first), min(self._line_end(end) + 1, len(self.text)), "")

    def move(self, keys: Keys, index: int, to: int) -> Splice:
        """An item in another place. What stands between items, and belongs to none, stays where it is."""
        holder = cast(SequenceNode, self.node(keys))
        order = list(range(min(index, to), max(index, to) + 1))
        spans = [self._span(holder, at) for at in order]
        between = [self.text[end:start] for (_, end), (start, _) in pairwise(spans)]
        items = [self.text[start:end] for start, end in spans]
        items.insert(to - order[0], items.pop(index - order[0]))
        written = items[0] + "".join(gap + item for gap, item in zip(between, items[1:], strict=True))
        return Splice(spans[0][0], spans[-1][1], written)

    def _span(self, holder: SequenceNode, index: int) -> tuple[int, int]:
        """An item with the comments straight above it, from the beginning of its first line to the end of its last."""
        dash = self._dash(holder, index)
        if self.text[self._line_start(dash) : dash].strip(" "):
            raise EditError("The list begins on the line of another dash")
        end = self._line_end(max(self._end(holder.value[index]), dash + 1))
        return self._line_start(self._with_comments(dash)), end

    def _colon(self, key: Node) -> int:
        return self.text.index(":", key.end_mark.index) + 1

    def _end(self, node: Node) -> int:
        """Where its last word ends. The mark of a block lies behind the blank lines and comments below it."""
        start, end = node.start_mark.index, node.end_mark.index
        if isinstance(node, ScalarNode):
            return start + len(self.text[start:end].rstrip()) if node.style in ("|", ">") else int(end)
        if in_brackets(node):
            return int(end)
        if isinstance(node, MappingNode):
            return max(self._end(node.value[-1][1]), self._colon(node.value[-1][0]))
        return max(self._end(node.value[-1]), self._dash(cast(SequenceNode, node), len(node.value) - 1) + 1)

    def _dash(self, holder: SequenceNode, index: int) -> int:
        """The dash of an item: in the column of the list, on the line of the item or above."""
        column, at = holder.start_mark.column, self._line_start(holder.value[index].start_mark.index)
        while self.text[at + column : at + column + 1] != "-" or self.text[at : at + column].strip(" -"):
            at = self._line_start(at - 1)
        return at + column

    def _with_comments(self, first: int) -> int:
        """The beginning of a line, or of the comments that stand straight above it in the same column."""
        at = self._line_start(first)
        column = first - at
        while at > 0:
            above = self._line_start(at - 1)
            if not self.text[above:at].startswith(" " * column + "#") or "yaml-language-server:" in self.text[above:at]:
                break
            at = above
        return at

    def _line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found


def pair_of(node: MappingNode, name: str | int) -> tuple[Node, Node] | None:
    """Key and value of a field."""
    return next((pair for pair in node.value if pair[0].value == str(name)), None)


def in_brackets(node: Node) -> bool:
    """Is it written as [a, b] or {a: b}?"""
    return bool(cast(CollectionNode, node).flow_style)
