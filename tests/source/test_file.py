"""The line and column of each value."""

import pytest
from care_pathways.source import Keys, SourceFile, front_matter

TEXT = "a: one\nb:\n  - first\n  - c: deep\n    d: |\n      long\n"


@pytest.mark.parametrize(
    ("keys", "on_key", "line", "column"),
    [
        (("a",), False, 1, 4),
        (("a",), True, 1, 1),
        (("b",), False, 2, 1),
        (("b", 0), False, 3, 5),
        (("b", 1, "c"), False, 4, 8),
        (("b", 1, "d"), False, 5, 5),
        (("b", 1, "absent"), False, 4, 5),
        (("b", 2), False, 2, 1),
        (("b", "first"), False, 2, 1),
        (("a", 0), False, 1, 4),
        (("absent",), False, 1, 1),
        ((), False, 1, 1),
    ],
)
def test_place_of(keys: Keys, on_key: bool, line: int, column: int) -> None:
    """A value's own place; a block's key; the nearest part that exists for what is missing."""
    mark = SourceFile("x.yml", TEXT).mark(keys, on_key)

    assert (mark.line, mark.column) == (line, column)


@pytest.mark.parametrize("text", ["[" * 30 + "]" * 30, "[x", ""])
def test_a_file_that_cannot_be_read_begins_at_its_beginning(text: str) -> None:
    """Nested too deeply, broken, empty: nothing in it has a place."""
    mark = SourceFile("x.yml", text).mark((0,))

    assert (mark.line, mark.column) == (1, 1)


def test_front_matter_keeps_line_numbers() -> None:
    """A mark in the front matter or the text of a page is a line of the file."""
    head, body, line = front_matter("---\ntitle: x\n---\n\nWords\n")

    assert SourceFile("p.md", head).mark(("title",)).line == 2
    assert (body.strip(), line) == ("Words", 5)


def test_a_page_without_front_matter_is_all_text() -> None:
    """Nothing is taken for front matter that is none."""
    assert front_matter("Words\n---\n") == ("", "Words\n---\n", 1)
