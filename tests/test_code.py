"""What a newcomer may rely on in the code itself."""

import ast
import re
from pathlib import Path

import pytest

from tests.conftest import PROJECT

MODULES = sorted((PROJECT / "generator").rglob("*.py"))
TESTS = sorted((PROJECT / "tests").rglob("*.py"))
ROOMS = PROJECT / "generator" / "care_pathways" / "pages"
MOST_BY_PLACE = 5
"""Two neighbours of one type can be swapped, and no type check sees it. Beyond this many, values have names."""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    """One sentence at the top."""
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_public_function_and_class_says_what_it_does(path: Path) -> None:
    """Names and types leave something open; the docstring closes it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public = [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and "overload" not in map(ast.unparse, node.decorator_list)  # said once, where it is done
    ]

    assert [node.name for node in public if not ast.get_docstring(node)] == []


def test_no_file_has_a_second_idea() -> None:
    """Past 200 lines there is one."""
    long = [str(path.relative_to(PROJECT)) for path in MODULES if len(path.read_text().splitlines()) > 200]

    assert long == []


def test_tests_mirror_the_tree() -> None:
    """Every package of the generator has its folder of tests."""
    packages = {path.parent.name for path in (PROJECT / "generator" / "care_pathways").glob("*/__init__.py")}

    assert packages <= {path.parent.name for path in (PROJECT / "tests").glob("*/__init__.py")}


def names_in(tree: ast.Module, records: bool) -> set[str]:
    """The records of a module, which are its dataclasses and named tuples; or its functions of so many values."""
    if not records:
        return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and not node.args.vararg}
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(
            "dataclass" in way or "NamedTuple" in way for way in map(ast.unparse, (*node.decorator_list, *node.bases))
        )
    }


def by_place(paths: list[Path], records: bool) -> list[str]:
    """Where one of them gets more than five values by place, or a record an unpacked row."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    names = set().union(*(names_in(tree, records) for tree in trees.values()))
    names |= {
        alias.asname
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname and alias.name in names
    }
    return [
        f"{path.relative_to(PROJECT)}:{node.lineno}"
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).rpartition(".")[2].partition("[")[0] in names
        and (len(node.args) > MOST_BY_PLACE or (records and any(isinstance(one, ast.Starred) for one in node.args)))
    ]


def test_values_are_handed_over_by_name() -> None:
    """No record, and in the package no function, is given more than five values by place."""
    assert by_place([*MODULES, *TESTS], records=True) == []
    assert by_place(MODULES, records=False) == []


LINES_OF_A_DRAWING = {"diagrams/shapes.py Words"}
"""A place, a text and where it is held: written like a line of a table."""


def test_a_view_is_built_by_name() -> None:
    """From four values on, so that two neighbours of one type cannot change places on a hundred pages."""
    by_place = {
        f"{path.relative_to(ROOMS)} {node.name}"
        for path in sorted(ROOMS.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and any("dataclass" in way and "kw_only" not in way for way in map(ast.unparse, node.decorator_list))
        and sum(isinstance(field, ast.AnnAssign) for field in node.body) > 3
    }

    assert by_place == LINES_OF_A_DRAWING


LARGEST_ROOM = 0.15


def test_no_room_of_the_pages_becomes_a_drawer() -> None:
    """Each holds at most 15 % of all lines: past that it has a second topic."""
    lines = {
        path: len(path.read_text(encoding="utf-8").splitlines()) for path in ROOMS.rglob("*.py") if path.parent != ROOMS
    }
    rooms = {path.relative_to(ROOMS).parts[0] for path in lines}
    shares = {
        room: sum(held for path, held in lines.items() if path.relative_to(ROOMS).parts[0] == room)
        / sum(lines.values())
        for room in rooms
    }

    assert {room: share for room, share in shares.items() if share > LARGEST_ROOM} == {}


def test_the_pipeline_knows_no_clock() -> None:
    """What depends on the day is told the day: only the ways in ask for today."""
    asking = [
        str(path.relative_to(PROJECT))
        for path in MODULES
        if "datetime.now" in path.read_text(encoding="utf-8") or ".today()" in path.read_text(encoding="utf-8")
    ]

    assert all(name.startswith(("generator/care_pathways/cli/", "generator/care_pathways/plugin/")) for name in asking)


WORDS_IN_PLACE = (
    "documents",
    "styleguide",
    "tables",
    "tools/capacity_sums.py",
    "tools/people_sums.py",
    "tools/stages.py",
)
"""Modules that are words: the text of a document, the columns of a table, a calculator, the list of tools, examples."""


def sentences_in(tree: ast.Module) -> list[str]:
    """What would be printed of a module that has a stop in it; docstrings are not."""
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    bare = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    found = [printed(node) for node in ast.walk(tree) if id(node) not in parts | bare]
    return [text for text in found if re.search(r"[a-z]{2,} [a-z]{2,}", text) and re.search(r"[.?!](?:\s|$)", text)]


def printed(node: ast.AST) -> str:
    """A text with 1 in its holes; nothing for what is no text."""
    if isinstance(node, ast.JoinedStr):
        return "".join(printed(part) or "1" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_what_a_sentence_in_a_module_is() -> None:
    """Whole or with holes; not the docstring, nor a raised message that a reader never sees without its stop."""
    tree = ast.parse('"""Says it."""\nA = "Read it here."\nB = f"Read {A} here. Then go."\nC = "read here"\n')

    assert sentences_in(tree) == ["Read it here.", "Read 1 here. Then go."]


def test_sentences_that_readers_see_stand_in_words() -> None:
    """A second language is a file then, and two pages cannot say one thing in two ways."""
    found = {
        str(path.relative_to(ROOMS)): sentences
        for path in sorted(ROOMS.rglob("*.py"))
        if not str(path.relative_to(ROOMS)).startswith(WORDS_IN_PLACE)
        and (sentences := sentences_in(ast.parse(path.read_text(encoding="utf-8"))))
    }

    assert found == {}


THEME = PROJECT / "theme"
TEMPLATES = sorted((*(THEME / "templates").rglob("*.html"), *(THEME / "components").rglob("*.html")))
BY_KIND = {"components/document/document.html", "components/moves-map/moves-map.html"}
"""A document prints each kind of block in its own way, and a drawing sets its words at one side or the other."""


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(THEME)))
def test_a_template_writes_no_address_and_compares_no_state(path: Path) -> None:
    """Addresses come through the view, or by name as `to.help`; what a state means is asked of the view."""
    text = path.read_text(encoding="utf-8")

    assert re.findall(r'(?:href|action|src)="(?:/|https?:)[^"]*"', text) == []
    assert re.findall(r"(?:href|action|src)=\"\{\{[^}]*~ *'[./#]", text) == []
    if str(path.relative_to(THEME)) not in BY_KIND:
        assert re.findall(r"\{[%{][^%}]*[!=]= *'[^']*'", text) == []
