"""What is said of the fields of a model: the text that stands below each in the source.

pydantic would read and parse the source of every model at every start, a tenth of what an author waits for `check`.
Only a schema and the hint for a missing field want it, so it is read when they ask.
"""

import ast
import inspect
import sys
from functools import cache
from itertools import pairwise


@cache
def descriptions(model: type) -> dict[str, str]:
    """The description of each field by its name, of those as well that the model has from others."""
    found: dict[str, str] = {}
    for cls in reversed(model.__mro__):
        if cls.__module__.startswith("care_pathways."):
            found |= _in_module(cls.__module__).get(cls.__name__, {})
    return found


@cache
def _in_module(name: str) -> dict[str, dict[str, str]]:
    """The same for every class of a module by its name. One that was made from others, `Some[Other]`, has no source."""
    tree = ast.parse(inspect.getsource(sys.modules[name]))
    return {node.name: _below_fields(node) for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}


def _below_fields(cls: ast.ClassDef) -> dict[str, str]:
    return {
        field.target.id: inspect.cleandoc(below.value.value)
        for field, below in pairwise(cls.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(below, ast.Expr)
        and isinstance(below.value, ast.Constant)
        and isinstance(below.value.value, str)
    }
