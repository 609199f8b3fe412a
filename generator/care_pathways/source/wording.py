"""What PyYAML says of broken YAML, in an author's words."""

import re
from typing import cast

import yaml

from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.source.file import SourceFile
from care_pathways.source.slips import slip

_SYNTAX = (
    (
        "mapping values are not allowed",
        "A colon followed by a space stands inside unquoted text",
        'Put the whole text in quotes: "like: this"',
    ),
    (
        "cannot start any token",
        "The text begins with a character that YAML keeps for itself, such as @, ` or %, or the line has a tab",
        "Put the text in quotes; indent with spaces",
    ),
    (
        "did not find expected key",
        "The line does not fit in here: its indentation is off, or a quote inside the text ends it early",
        'Line it up with its neighbours; inside double quotes write \\" for a quote',
    ),
    (
        "could not find expected ':'",
        "This line is not a field: it has no colon, or the text above it was cut at a # or continues here unquoted",
        "Indent a continued text under a > or |, or put it in quotes",
    ),
    (
        "did not find expected ',' or",
        "A list or set in brackets is not closed",
        "Close the bracket, or put the text in quotes if it begins with [ or {",
    ),
    ("found unexpected end of stream", "A quote is opened and never closed", "Close the quote"),
    (
        "found unexpected document indicator",
        "A quote is opened and never closed before the line ---",
        "Close the quote",
    ),
    (
        "expected a single document",
        "A second document begins here",
        "Keep one document a file; delete the line ---",
    ),
    (
        "but found another document",
        "A second document begins here",
        "Keep one document a file; delete the line ---",
    ),
    ("undefined alias", "The text begins with *, which YAML keeps for itself", "Put the text in quotes"),
    (
        "unknown escape character",
        "A backslash stands inside double quotes",
        "Use single quotes, or write \\\\",
    ),
    (
        "found undefined tag handle",
        "The text begins with !, which YAML keeps for itself",
        "Put the text in quotes",
    ),
    ("block sequence entries are not allowed", "A list item stands where none can", "Put it on its own line"),
    (
        "found duplicate anchor",
        "Anchors (&) are not allowed",
        "Write the text out; quote it if it begins with &",
    ),
    (
        "did not find expected '-' indicator",
        "The line does not fit into the list above it",
        "Begin it with a hyphen, or line it up",
    ),
)


def syntax(file: SourceFile, problem: yaml.MarkedYAMLError) -> Diagnostic:
    """The problem that keeps the file from being read, with its place and what to do."""
    mark, said = cast(yaml.Mark, problem.problem_mark), str(problem.problem)
    whole = f"{problem.context} {said}"
    at = Mark(file.name, mark.line + 1, mark.column + 1)
    line = file.lines[at.line - 1] if at.line <= len(file.lines) else ""
    if re.match(r" *\t", line):
        column = line.index("\t") + 1
        return Diagnostic(
            Mark(file.name, at.line, column), "tab", "The line is indented with a tab", "Indent with spaces"
        )
    if found := slip(file.name, file.lines, at.line, whole):
        return found
    opened = problem.context_mark
    if opened and "quoted scalar" in whole:
        at = Mark(file.name, opened.line + 1, opened.column + 1)  # where the quote was opened, not where the file ends
    for words, message, hint in _SYNTAX:
        if words in whole:
            return Diagnostic(at, "yaml", message, hint)
    return Diagnostic(at, "yaml", f"The file is not valid YAML: {said}", "Compare it with a file that works")
