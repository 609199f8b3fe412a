"""YAML text to a tree of nodes with marks. The one place where PyYAML is set up."""

import re

import yaml
from yaml.nodes import Node, ScalarNode, SequenceNode

NULL, TEXT, LIST, FIELDS = (f"tag:yaml.org,2002:{name}" for name in ("null", "str", "seq", "map"))
_NOTHING = {"", "~", "null"}

MAX_DEPTH = 24
"""Levels of nesting: far more than any content needs."""


class Loader(yaml.CSafeLoader):
    """PyYAML's C reader, for which plain text may mean nothing but null: all other scalars stay text."""

    def resolve(self, kind: type[Node], value: str | None, implicit: tuple[bool, bool]) -> str:
        """The tag of a node that has none. PyYAML's own looks each one up in patterns, a seventh of all reading."""
        if kind is ScalarNode:
            return NULL if value in _NOTHING and implicit[0] else TEXT
        return LIST if kind is SequenceNode else FIELDS


def compose(text: str) -> Node | None:
    """The tree of nodes of one document; None for an empty text. Ask `too_deep` first."""
    loader = Loader(text)
    try:
        node: Node | None = loader.get_single_node()
        return node
    finally:
        loader.dispose()


def too_deep(text: str) -> int | None:
    """Where the text is nested too deeply, if it is. The C composer recurses: without this it would crash."""
    if text.count("[") + text.count("{") <= MAX_DEPTH and not _MAY_NEST.search(f"\n{text}"):
        return None
    loader, depth = Loader(text), 0
    try:
        while loader.check_event():
            event = loader.get_event()
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    return int(event.start_mark.index) if event.start_mark else 0
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
        return None
    finally:
        loader.dispose()


_MAY_NEST = re.compile(r"\n(?: *(?:[-?] +){6}| {48})")
"""Many levels on one line (`- - - -`), or an indentation that stands for many."""
