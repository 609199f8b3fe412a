"""The bytes of a YAML file to plain values, refusing what an author is better off without.

Every scalar stays text (an empty one, `~` and `null` become None): the field's type decides what it means, so
`no`, `1.10` and `2026-11-22` are never read as something else. Problems are diagnostics, never exceptions.
"""

import re
from collections.abc import MutableMapping
from dataclasses import dataclass, field
from typing import cast

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.source.composer import FIELDS, LIST, MAX_DEPTH, NULL, TEXT, compose, too_deep
from care_pathways.source.file import SourceFile, digest_of
from care_pathways.source.marks import mark_at, mark_of
from care_pathways.source.wording import syntax

MAX_BYTES = 512_000
"""A content file is prose by one author: half a megabyte is far beyond any honest one."""

Value = str | None | list["Value"] | dict[str, "Value"]

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls; a carriage return that ends no line
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0"  # letters and hyphens that show nothing
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # separators, direction, invisible operators
    "\U000e0000-\U000e0fff"  # tags: whole sentences that nobody sees
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"  # no characters, and halves of them
)
"""What is invisible and never wanted. Joiners within words and emoji, and spaces that hold, are in order."""

_MERGE_MARK = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: \S.*)?$", re.MULTILINE)


_TAGS = {
    ScalarNode: {TEXT, NULL},
    SequenceNode: {LIST},
    MappingNode: {FIELDS},
}


@dataclass(frozen=True)
class Parsed:
    """A file read: its value, and the problems found. No value when something had to be left out of it."""

    file: SourceFile
    value: Value = None
    problems: tuple[Diagnostic, ...] = ()


def decode(name: str, raw: bytes) -> str | Diagnostic:
    """The text of a file, or why it cannot be text."""
    if len(raw) > MAX_BYTES:
        return too_large(name, len(raw))
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n").removeprefix("\ufeff")
    except UnicodeDecodeError as problem:
        before = raw[: problem.start].decode("utf-8")
        mark = mark_at(name, before, len(before))
        return Diagnostic(mark, "not-utf8", "The file is not saved as UTF-8", "Save it again with the encoding UTF-8")
    if bad := FORBIDDEN.search(text):
        return _control_character(mark_at(name, text, bad.start()), bad.group())
    if merge := _MERGE_MARK.search(text):
        message = "A merge was not finished here: both versions stand in the file, between marks"
        return Diagnostic(
            mark_at(name, text, merge.start()),
            "merge-mark",
            message,
            "Keep one version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
        )
    return text


def too_large(name: str, size: int) -> Diagnostic:
    """A file of more bytes than any honest one."""
    message = f"The file has {size:,} bytes; the limit is {MAX_BYTES:,}"
    return Diagnostic(Mark(name), "too-large", message, "Split it, or look for something pasted in by mistake")


def read(name: str, raw: bytes, known: MutableMapping[str, Value] | None = None) -> Parsed:
    """Read the bytes of one YAML file, unless they are `known`. Never raises for anything that an author can write."""
    text = decode(name, raw)
    if isinstance(text, Diagnostic):
        return Parsed(SourceFile(name, ""), problems=(text,))
    file = SourceFile(name, text, digest=digest_of(raw))
    if known is not None and file.digest in known:
        return Parsed(file, known[file.digest])
    try:
        if (deep := too_deep(text)) is not None:
            message = f"The fields are nested deeper than {MAX_DEPTH} levels"
            hint = "Content needs few levels; quote text that begins with [ or {"
            return Parsed(file, problems=(Diagnostic(mark_at(name, text, deep), "too-deep", message, hint),))
        node = compose(text)
    except yaml.MarkedYAMLError as problem:
        return Parsed(file, problems=(syntax(file, problem),))
    if node is None:
        return Parsed(
            file,
            problems=(Diagnostic(Mark(name), "empty-file", "The file is empty", "Fill it in, or delete the file"),),
        )
    builder = _Builder(file=file)
    value = builder.build(node)
    if known is not None and not builder.problems:
        known[file.digest] = value
    return Parsed(file, None if builder.left_out else value, tuple(builder.problems))


@dataclass(kw_only=True)
class _Builder:
    """Nodes to plain values, noting every construct that we refuse."""

    file: SourceFile
    problems: list[Diagnostic] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    left_out: bool = False

    def build(self, node: Node) -> Value:
        if id(node) in self.seen:
            self._refuse(
                node,
                "alias",
                "This text is used again elsewhere through an anchor (& and *)",
                "Write the text out in each place; quote it if it is meant to begin with & or *",
            )
            return None
        self.seen.add(id(node))
        if node.tag not in _TAGS[type(node)]:
            self._refuse(
                node,
                "tag",
                f"A tag ({node.tag}) is not allowed",
                "Remove the word that begins with !, or quote the text",
            )
            return None
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        if isinstance(node, SequenceNode):
            return [self.build(item) for item in node.value]
        return self._fields(cast(MappingNode, node))

    def _scalar(self, node: ScalarNode) -> str | None:
        text: str = node.value
        # Only an escape inside double quotes can bring in what the whole file was searched for already.
        if node.style == '"' and (bad := FORBIDDEN.search(text)):
            self.problems.append(_control_character(mark_of(self.file, node), bad.group()))
        if not node.style:  # the C reader gives "" for plain text
            self._look_for_cut_text(node)
            if node.tag == NULL:
                return None
        return text

    def _look_for_cut_text(self, node: ScalarNode) -> None:
        line = self.file.lines[node.end_mark.line] if node.end_mark.line < len(self.file.lines) else ""
        rest = line[node.end_mark.column :]
        if "#" in rest and node.value and re.match(r"\s+#", rest):
            column = node.end_mark.column + len(rest) - len(rest.lstrip()) + 1
            self.problems.append(
                Diagnostic(
                    Mark(self.file.name, node.end_mark.line + 1, column),
                    "cut-text",
                    f"The text is cut here: {rest.strip()!r} is not read, because a # after a space begins a comment",
                    "Put the whole text in quotes; or put the comment on a line of its own",
                )
            )

    def _fields(self, node: MappingNode) -> dict[str, Value]:
        fields: dict[str, Value] = {}
        first: dict[str, int] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, ScalarNode):
                self._refuse(key_node, "odd-key", "The name of a field must be plain text", "")
                continue
            if bad := FORBIDDEN.search(key_node.value):
                self.problems.append(_control_character(mark_of(self.file, key_node), bad.group()))
                continue
            key = key_node.value
            if key == "<<":
                self._refuse(key_node, "alias", "Fields cannot be merged in with <<", "Write them out")
                continue
            if key in fields:
                message = f'"{key}" stands twice in the same place; it was first given on line {first[key]}'
                mark = mark_of(self.file, key_node)
                self.problems.append(Diagnostic(mark, "duplicate-key", message, "Keep one of the two"))
                continue
            first[key] = key_node.start_mark.line + 1
            fields[key] = self.build(value_node)
        return fields

    def _refuse(self, node: Node, code: str, message: str, hint: str) -> None:
        self.left_out = True
        self.problems.append(Diagnostic(mark_of(self.file, node), code, message, hint))


def _control_character(mark: Mark, character: str) -> Diagnostic:
    hint = "Save the file with line ends of one kind (LF)" if character == "\r" else "Delete it and type the text again"
    message = f"An invisible character (U+{ord(character):04X}) stands in the text"
    return Diagnostic(mark, "control-character", message, hint)
