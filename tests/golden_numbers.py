"""Every number by which our code decides, with its name: a limit that slips is seen, and read, when it changes."""

import ast
import re
from collections.abc import Iterator

from tests.conftest import PROJECT

_IN_SCRIPT = re.compile(r"^(?:export )?const ([A-Z][A-Z_0-9]*) = (\d[\d_.]*|\{(?: \w+: [\d.]+,?)+ \});", re.MULTILINE)
_IN_STYLE = re.compile(r"\((?:min|max)-(?:width|height): [\d.]+em\)")


def numbers() -> Iterator[str]:
    """Constants of the generator and of the scripts, and the widths of a window at which styles change."""
    code, theme = PROJECT / "generator" / "care_pathways", PROJECT / "theme"
    for path in sorted(code.rglob("*.py")):
        for statement in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value and _counts(statement.value):
                yield f"{path.relative_to(code)}: {ast.unparse(statement)}"
    for path in sorted(theme.rglob("*.js")):
        for name, value in _IN_SCRIPT.findall(path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(theme)}: {name} = {value}"
    for path in sorted(theme.rglob("*.css")):
        for width in dict.fromkeys(_IN_STYLE.findall(path.read_text(encoding="utf-8"))):
            yield f"{path.relative_to(theme)}: {width}"


def _counts(value: ast.expr) -> bool:
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, int | float) and not isinstance(part.value, bool)
        for part in ast.walk(value)
    )
