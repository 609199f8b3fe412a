"""Where in a file something stands, as a diagnostic names it."""

from yaml.nodes import Node

from care_pathways.diagnostics import Mark
from care_pathways.source.file import SourceFile


def mark_of(file: SourceFile, node: Node) -> Mark:
    """Where a node begins."""
    return Mark(file.name, node.start_mark.line + 1, node.start_mark.column + 1)


def mark_at(name: str, text: str, offset: int) -> Mark:
    """Where the letter at an offset stands."""
    before = text[:offset]
    return Mark(name, before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1)
