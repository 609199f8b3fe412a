"""The style sheets, scripts and pictures of the theme, under names that change with their content."""

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path

OF_TOOLS = ("worksheet", "figures", "merge", "calculator")
"""Those that stand on pages of tools only. Their style is a file of its own, which no other reader has to load."""

BEFORE = ("tokens.css", "base.css", "head.css", "components.css", "home.css", "icon.css")
AFTER = ("search.css", "area.css", "print.css")
"""The sheets that are joined into one before and after those of all components, which stand in the order of names."""

SEARCH = ("words", "sounds", "load", "synonyms", "exact", "phrases", "rank", "marks", "engine")
FILES = ("files", "workbook", "word-file", "page-words", "answers", "gaps", "summary", "table-file", "figures", "chart")
SUMS = ("numbers", "sums")
GRAMMAR = "assets/site/grammar.js"
EVERYWHERE = ("folds", "contents", "paper", "page", "edition")

SCRIPTS = {
    "site.js": tuple(f"assets/site/{name}.js" for name in EVERYWHERE),
    "search.js": tuple(f"assets/search/{name}.js" for name in SEARCH),
    "suggest.js": (
        GRAMMAR,
        "components/search-field/search-field.js",
    ),
    "results.js": (GRAMMAR, "assets/results/results.js", "assets/results/page.js"),
    "tools.js": (
        GRAMMAR,
        *(f"assets/tools/{name}.js" for name in FILES),
        *(f"components/{name}/{name}.js" for name in ("figures", "worksheet", "merge")),
        *(f"assets/tools/{name}.js" for name in SUMS),
        "components/calculator/calculator.js",
    ),
    "matrix.js": (GRAMMAR, "components/matrix-filter/choices.js", "components/matrix-filter/matrix-filter.js"),
    "compare.js": (GRAMMAR, "components/compare-any/sharing.js", "components/compare-any/compare-any.js"),
    "moves.js": ("components/moves-map/moves-map.js",),
}
"""Scripts that are joined into one, in this order, and wrapped so that none of its names is seen outside."""

VENDOR = ("minisearch.js", "fflate.js")
"""Work of others: a published build, minified with esbuild, otherwise as it is. The licence of each lies beside it."""

COMMENT = re.compile(rb"^[ \t]*/\*.*?\*/[ \t]*\n", re.DOTALL | re.MULTILINE)
"""A comment on lines of its own. It is for those who read the source, and a reader's phone need not carry it."""

INDENT = re.compile(rb"\n\s+")
"""Blank lines, and the space before what stands in braces: the same."""


def assets(theme: Path, accent: str = "", more: Mapping[str, bytes] | None = None) -> dict[str, tuple[str, bytes]]:
    """For each asset by its plain name: its address in the site, and its bytes. Fonts keep their names.

    `accent` is the colour that an area chose for what is local, already held against white. `more` are pictures of an
    area by name, already held against what may stand in one.
    """
    folder = theme / "assets"
    found: dict[str, tuple[str, bytes]] = {}
    colour = f"\n:root {{ --here: {accent}; }}\n".encode() if accent else b""
    found["site.css"] = _named("site.css", _joined(_sheets(theme)) + colour)
    found["tools.css"] = _named("tools.css", _joined(theme / f"components/{name}/{name}.css" for name in OF_TOOLS))
    for name, parts in SCRIPTS.items():
        found[name] = _named(name, b"(() => {\n%s})();\n" % _joined(theme / part for part in parts))
    for name in VENDOR:
        found[name] = _named(name, (folder / "vendor" / name).read_bytes())
    for path in sorted(folder.iterdir()):
        if path.is_file():
            found[path.name] = _named(path.name, path.read_bytes())
    for path in sorted((folder / "fonts").iterdir()):
        found[f"fonts/{path.name}"] = (f"assets/fonts/{path.name}", path.read_bytes())
    return found | {name: _named(name, raw) for name, raw in (more or {}).items()}


def _sheets(theme: Path) -> Iterator[Path]:
    """The style sheets of every page, in their order."""
    css = theme / "assets" / "css"
    yield from (css / name for name in BEFORE)
    yield from (path for path in sorted((theme / "components").glob("*/*.css")) if path.stem not in OF_TOOLS)
    yield from (css / name for name in AFTER)


def _joined(paths: Iterable[Path]) -> bytes:
    return b"\n".join(map(_bare, paths))


def _bare(path: Path) -> bytes:
    return INDENT.sub(b"\n", COMMENT.sub(b"", path.read_bytes()))


def _named(name: str, raw: bytes) -> tuple[str, bytes]:
    stem, _, ending = name.rpartition(".")
    return f"assets/{stem}.{blake2b(raw, digest_size=4).hexdigest()}.{ending}", raw
