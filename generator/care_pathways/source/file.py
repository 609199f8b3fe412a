"""One content file as text, and the line and column of each value in it."""

from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.source.composer import compose, too_deep

Keys = tuple[str | int, ...]
"""The way to a value: names of fields and positions in lists, from the top of the file."""


def digest_of(raw: bytes) -> str:
    """What tells the bytes of a file from any others."""
    return blake2b(raw, digest_size=20).hexdigest()


@dataclass(frozen=True)
class SourceFile:
    """One content file as text, with the means to find the place of any value in it."""

    name: str
    text: str
    body_line: int = 0
    """For a hand-written page: the line on which its Markdown begins; `text` is then its front matter only."""
    digest: str = ""
    """Of the bytes of the whole file."""

    @cached_property
    def _root(self) -> Node | None:
        # Composed again only for files with something to say: keeping every mark would cost more than it saves.
        try:
            return None if too_deep(self.text) is not None else compose(self.text)
        except yaml.YAMLError:
            return None

    @cached_property
    def _known(self) -> dict[int, dict[str, tuple[Node, Node]]]:
        return {}

    def _pairs(self, node: MappingNode) -> dict[str, tuple[Node, Node]]:
        """Its fields by name, the first of each. A file can have thousands of faults, each of them looked up here."""
        if id(node) not in self._known:
            self._known[id(node)] = {str(pair[0].value): pair for pair in reversed(node.value)}
        return self._known[id(node)]

    @cached_property
    def lines(self) -> list[str]:
        """The text by line."""
        return self.text.split("\n")

    def mark(self, keys: Keys = (), on_key: bool = False) -> Mark:
        """The place of the value at `keys`, or of its key; of the nearest part that exists if it does not."""
        if self.body_line and keys[:1] == ("body",):
            return Mark(self.name, self.body_line)
        node, found = self._root, None
        for step in keys:
            if isinstance(node, MappingNode):
                pair = self._pairs(node).get(str(step))
                if pair is None:
                    break
                found, node = (pair[0] if on_key else pair[1]), pair[1]
                # A block's own mark can stand lines below its key; an author looks for the key.
                if not isinstance(node, ScalarNode) or node.style in ("|", ">"):
                    found = pair[0]
            elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
                found = node = node.value[step]
            else:
                break
        if found is None:
            return Mark(self.name)
        return Mark(self.name, found.start_mark.line + 1, found.start_mark.column + 1)

    def with_line(self, diagnostic: Diagnostic) -> Diagnostic:
        """The diagnostic with its offending line."""
        index = diagnostic.mark.line - 1
        text = self.lines[index] if index < len(self.lines) else ""
        return replace(diagnostic, line_text=text.rstrip("\r"))
