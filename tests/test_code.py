"""What a newcomer may rely on in the code itself."""

import ast
from pathlib import Path

import pytest

from tests.conftest import PROJECT

MODULES = sorted((PROJECT / "generator").rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    """One sentence at the top."""
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_public_function_and_class_says_what_it_does(path: Path) -> None:
    """Names and types leave something open; the docstring closes it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public = [
        node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    ]

    assert [node.name for node in public if not ast.get_docstring(node)] == []


def test_no_file_has_a_second_idea() -> None:
    """Past 250 lines there is one."""
    long = [str(path.relative_to(PROJECT)) for path in MODULES if len(path.read_text().splitlines()) > 250]

    assert long == []


def test_tests_mirror_the_tree() -> None:
    """Every package of the generator has its folder of tests."""
    packages = {path.parent.name for path in (PROJECT / "generator" / "care_pathways").glob("*/__init__.py")}

    assert packages <= {path.parent.name for path in (PROJECT / "tests").glob("*/__init__.py")}


def test_the_pipeline_knows_no_clock() -> None:
    """What depends on the day is told the day: only the ways in ask for today."""
    asking = [
        str(path.relative_to(PROJECT))
        for path in MODULES
        if "datetime.now" in path.read_text(encoding="utf-8") or ".today()" in path.read_text(encoding="utf-8")
    ]

    assert all(name.startswith(("generator/care_pathways/cli/", "generator/care_pathways/plugin/")) for name in asking)
