"""A sentence of ours stands in one place: who changes it there has changed it everywhere, and a colleague finds it."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from tests.conftest import PROJECT
from tests.test_code import ROOMS, WORDS_IN_PLACE

WORDS, THEME = ROOMS.parent / "words", PROJECT / "theme"
HOLE = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\$\{[^}]*\}|\{[a-z_.]*\}|#\([^)]*\)|#[a-z.-]+(?:\([^)]*\))?", re.DOTALL
)
COMMENT = re.compile(r"/\*.*?\*/|^[ \t]*//[^\n]*", re.DOTALL | re.MULTILINE)
QUOTED = re.compile(r'"([^"\n]+)"|`([^`]+)`|\[([A-Z][^\[\]]+)\]')
LEAST = 6
"""Words of what is a sentence. Shorter things, such as "For everyone", are names."""


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text between its mark-up and its holes."""
    for piece in re.sub(r"<[^>]*>", "|", HOLE.sub("|", unescape(text))).split("|"):
        for sentence in re.split(r"(?<=[.?!:]) +", " ".join(piece.split())):
            if len(re.findall(r"[A-Za-z’'&]+", sentence)) >= LEAST:
                yield sentence


def texts(path: Path) -> Iterator[str]:
    """What a file says to readers: a template all of it, code what it quotes and is no docstring."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        yield text
    elif path.suffix == ".py":
        tree = ast.parse(text)
        notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes:
                yield node.value
    else:
        for found in QUOTED.findall(COMMENT.sub("", text)):
            yield from found


def files() -> Iterator[Path]:
    """Words, views, templates, scripts and what prints paper. A sample shows made-up words."""
    yield from sorted(WORDS.glob("*.py"))
    yield from (
        path for path in sorted(ROOMS.rglob("*.py")) if not str(path.relative_to(ROOMS)).startswith(WORDS_IN_PLACE)
    )
    for ending in ("html", "js", "typ"):
        yield from (
            path
            for path in sorted(THEME.rglob(f"*.{ending}"))
            if path.name != "sample.html" and "vendor" not in path.parts
        )


def test_no_sentence_stands_in_two_files() -> None:
    """What two of them say has a name in `words/everywhere.py`."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in files():
        for text in texts(path):
            for sentence in sentences(text):
                found[sentence].add(str(path.relative_to(PROJECT)))

    assert len(found) > 800
    assert {sentence: sorted(places) for sentence, places in found.items() if len(places) > 1} == {}


def test_what_a_sentence_is(tmp_path: Path) -> None:
    """In each kind of file: without mark-up and holes, and not what is a comment."""
    said = "This is a sentence of seven words."
    written = {
        "a.html": f"<p>{said} {{{{ view.name }}}}</p>",
        "a.py": f'"""Not this one, it is a docstring."""\nA = "{said} {{name}}"\n',
        "a.js": f"// Not this one, it is a comment.\nconst a = `{said} ${{b}}`;\n",
        "a.typ": f"/* Not this one, it is a comment. */\n#text[{said}]\n",
    }
    for name, text in written.items():
        (tmp_path / name).write_text(text)

        assert [one for text in texts(tmp_path / name) for one in sentences(text)] == [said], name
