"""YAML text to plain values."""

import pytest
from care_pathways.source import read
from hypothesis import given
from hypothesis import strategies as st


def test_scalars_stay_text() -> None:
    """`no`, version numbers, times and dates are read as an author wrote them."""
    text = b"a: no\nb: 1.10\nc: 2026-11-22\nd: 12:30\ne: 010\nf: 'null'\n"

    value = read("x.yml", text).value

    assert value == {"a": "no", "b": "1.10", "c": "2026-11-22", "d": "12:30", "e": "010", "f": "null"}


def test_empty_values_are_none() -> None:
    """Nothing, ~ and null all mean that no value was given."""
    assert read("x.yml", b"a:\nb: ~\nc: null\nd: ''\n").value == {"a": None, "b": None, "c": None, "d": ""}


def test_a_comment_of_its_own_and_one_after_a_quote_are_fine() -> None:
    """Only a # that cuts unquoted text is refused."""
    parsed = read("x.yml", b"# first\na: 'x' # after a quote\nb: |\n  y # inside a block\nc: d#e\n")

    assert parsed.problems == ()
    assert parsed.value == {"a": "x", "b": "y # inside a block\n", "c": "d#e"}


def test_windows_line_ends_and_a_byte_order_mark_are_read() -> None:
    """Files from a Windows editor work."""
    assert read("x.yml", b"\xef\xbb\xbfa: 1\r\nb: 2\r\n").value == {"a": "1", "b": "2"}


def test_all_problems_of_a_file_are_reported() -> None:
    """An author mends everything in one go."""
    parsed = read("x.yml", b"a: 1 # cut\na: 2\nb: x # cut\n")

    assert [(found.mark.line, found.code) for found in parsed.problems] == [
        (1, "cut-text"),
        (2, "duplicate-key"),
        (3, "cut-text"),
    ]


def test_what_had_to_be_left_out_leaves_no_value() -> None:
    """A value with holes is not passed on, so that nothing follows from the hole."""
    assert read("x.yml", b"a: &x 1\nb: *x\n").value is None


@given(st.binary(max_size=300))
def test_bytes_never_crash_the_reader(raw: bytes) -> None:
    """Whatever the bytes, the answer is a value or a problem with a place."""
    parsed = read("x.yml", raw)

    assert parsed.value is not None or all(found.mark.line >= 1 for found in parsed.problems)


YAML_LIKE = st.text(alphabet="ab:-#&*!|>'\"[]{}?%@`, \n\t\\<~0", max_size=120)


@given(YAML_LIKE)
def test_almost_yaml_never_crashes_the_reader(text: str) -> None:
    """Texts made of the characters that mean something in YAML give a value or a problem, too."""
    parsed = read("x.yml", text.encode())

    assert isinstance(parsed.problems, tuple)


@given(st.dictionaries(st.sampled_from("abcdef"), st.text(max_size=40), max_size=4))
def test_quoted_text_comes_back_or_is_refused(fields: dict[str, str]) -> None:
    """Single-quoted text is read exactly as written, unless it holds an invisible character."""
    text = "".join(f"{name}: '{value.replace(chr(39), chr(39) * 2)}'\n" for name, value in fields.items())
    if not fields or any(ord(letter) < 32 or letter == "\x85" for value in fields.values() for letter in value):
        return

    parsed = read("x.yml", text.encode("utf-8", "surrogatepass"))

    assert parsed.value == fields or {found.code for found in parsed.problems} <= {"control-character", "not-utf8"}


@pytest.mark.parametrize(
    "text", ['"a\x01": b\n', '"a\\x01": b\n', 'a: "b\\u200b"\n', 'a: "b\x02"\n', "a: b\n# \x03\n", 'a: "b"\nc: d\x7f\n']
)
def test_an_invisible_character_is_refused_wherever_it_stands(text: str) -> None:
    """In a key or value in quotation marks, itself or as an escape; in a comment; after a value in quotation marks."""
    found = read("x.yml", text.encode())

    assert [problem.code for problem in found.problems] == ["control-character"]


@pytest.mark.parametrize(
    "character",
    [
        *("\x00", "\x08", "\x0b", "\x1f", "\x7f", "\x9f", "\xad", "\u034f", "\u200b", "\u200e", "\u2028", "\u202e"),
        *("\u2060", "\u206f", "\ufff9", "\U000e0001"),
    ],
)
def test_each_invisible_character_is_refused(character: str) -> None:
    """Controls, hyphens and spaces that show nothing, marks of direction, tags: the ends of each range."""
    found = read("x.yml", f"a: b{character}c\n".encode())

    assert [problem.code for problem in found.problems] == ["control-character"]


@pytest.mark.parametrize("character", ["\t", "\xa0", "\u200c", "\u200d", "é", "–"])
def test_what_writing_needs_is_read(character: str) -> None:
    """A tab within a text, a space that holds, joiners within words and emoji, letters and dashes."""
    found = read("x.yml", f"a: b{character}c\n".encode())

    assert (found.value, found.problems) == ({"a": f"b{character}c"}, ())


NO_COLON = "This line has no colon after the name of its field"
OPEN = "A quote is opened here and not closed before the next field"
NO_FIELD = "This line is not a field: it has no colon, or the text above it was cut at a # or continues here unquoted"
COLON_INSIDE = "A colon followed by a space stands inside unquoted text"


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("a: b\nname\n", 2, 1, NO_COLON),
        ("a: b\nname\n\nc: d", 2, 1, NO_COLON),
        ("b: c\nname\n- x", 2, 1, NO_COLON),
        ("  name\nb: c", 1, 3, NO_COLON),
        ("b:\n  name\n  k: v", 2, 3, NO_COLON),
        ("- x\n  k: v", 1, 3, NO_COLON),
        ("a: b\nname\n  - c\n  - d\ne: f\n", 2, 1, NO_COLON),
        ("l:\n  - a: b\n    name\n  - c: d\n", 3, 5, NO_COLON),
        ("a: b\n  - y\n  k: v", 3, 4, COLON_INSIDE),
        ("b:\n[x", 3, 1, NO_FIELD),
        ("- 'open\n\nb:", 1, 3, OPEN),
        ("- 'open\n- x", 1, 3, OPEN),
    ],
)
def test_a_slip_is_told_where_it_was_made(text: str, line: int, column: int, message: str) -> None:
    """The reader gives up on a later line: at the end of the file, behind a blank line, at the next item of a list."""
    (found,) = read("x.yml", text.encode()).problems

    assert (found.mark.line, found.mark.column, found.message) == (line, column, message)


@pytest.mark.parametrize("text", ["- " * 25 + "a", "".join(f"{'  ' * at}a:\n" for at in range(25)), "[" * 25])
def test_what_is_nested_too_deeply_is_not_read(text: str) -> None:
    """By dashes, by lines further and further in, by brackets: 24 levels can be read, and no more."""
    assert [found.code for found in read("x.yml", text.encode()).problems] == ["too-deep"]


@pytest.mark.parametrize("text", ["- " * 24 + "a", "".join(f"{'  ' * at}a:\n" for at in range(24))])
def test_what_is_nested_just_as_deeply_as_may_be_is_read(text: str) -> None:
    """The level before that."""
    assert read("x.yml", text.encode()).problems == ()


def test_a_file_as_large_as_may_be_is_read_and_no_larger_one() -> None:
    """An editor gives its text without a file."""
    most = b"a: " + b"x" * 511_997

    assert read("x.yml", most).problems == ()
    assert [found.code for found in read("x.yml", most + b"x").problems] == ["too-large"]
