"""The style sheets, scripts and pictures of the theme, under names that change with their content."""

import re
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

COMPONENTS = (
    "icon",
    "help-links",
    "help-bar",
    "help-line",
    "package-row",
    "cluster-summary",
    "help-box",
    "audience-switch",
    "search-field",
    "breadcrumbs",
    "number-tile",
    "number-strip",
    "contents",
    "before-and-after",
    "signs",
    "answer",
    "fold",
    "small-doors",
    "cluster-card",
    "care-card",
    "situation",
    "provenance-mark",
    "fact",
    "strength",
    "evidence-line",
    "do-and-dont",
    "moves-map",
    "moves-list",
    "moves",
    "matrix-filter",
    "matrix",
    "compare",
    "bar-chart",
    "heat",
    "table-download",
    "compare-any",
    "key-facts",
    "timeline",
    "review-panel",
    "symbol-line",
    "document",
    "boundary",
    "tool-stages",
    "worksheet",
    "figures",
    "merge",
    "calculator",
)
"""The named components with a style of their own, in the order of the style guide. Each has a template of that name."""

OF_TOOLS = ("worksheet", "figures", "merge", "calculator")
"""Those that stand on pages of tools only. Their style is a file of its own, which no other reader has to load."""

JOINED = {
    "site.css": (
        "tokens.css",
        "base.css",
        "head.css",
        "components.css",
        "home.css",
        *(f"components/{name}.css" for name in COMPONENTS if name not in OF_TOOLS),
        "search.css",
        "area.css",
        "print.css",
    ),
    "tools.css": tuple(f"components/{name}.css" for name in OF_TOOLS),
}
"""Files that are joined into one, in this order."""

SCRIPTS = {
    "site.js": ("folds.js", "contents.js", "paper.js", "page.js", "edition.js"),
    "search.js": (
        *("words.js", "sounds.js", "load.js", "synonyms.js", "exact.js", "phrases.js", "rank.js", "marks.js"),
        "engine.js",
    ),
    "suggest.js": ("suggest.js",),
    "results.js": ("results.js", "page.js"),
    "tools.js": (
        *("files.js", "workbook.js", "word-file.js", "page-words.js", "answers.js", "gaps.js", "summary.js"),
        *("table-file.js", "figures.js", "chart.js", "own-figures.js", "worksheet.js", "merge.js"),
        *("numbers.js", "sums.js", "calculator.js"),
    ),
    "matrix.js": ("choices.js", "page.js"),
    "compare.js": ("sharing.js", "page.js"),
    "moves.js": ("page.js",),
}
"""The same for scripts, each set in a folder of its name and wrapped so that none of its names is seen outside."""

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
    for name, parts in JOINED.items():
        colour = f"\n:root {{ --here: {accent}; }}\n".encode() if accent and "tokens.css" in parts else b""
        found[name] = _named(name, b"\n".join(_bare(folder / "css" / part) for part in parts) + colour)
    for name, parts in SCRIPTS.items():
        own = folder / name.removesuffix(".js")
        found[name] = _named(name, b"(() => {\n%s})();\n" % b"\n".join(_bare(own / part) for part in parts))
    for name in VENDOR:
        found[name] = _named(name, (folder / "vendor" / name).read_bytes())
    for path in sorted(folder.iterdir()):
        if path.is_file():
            found[path.name] = _named(path.name, _bare(path) if path.suffix == ".js" else path.read_bytes())
    for path in sorted((folder / "fonts").iterdir()):
        found[f"fonts/{path.name}"] = (f"assets/fonts/{path.name}", path.read_bytes())
    return found | {name: _named(name, raw) for name, raw in (more or {}).items()}


def _bare(path: Path) -> bytes:
    return INDENT.sub(b"\n", COMMENT.sub(b"", path.read_bytes()))


def _named(name: str, raw: bytes) -> tuple[str, bytes]:
    stem, _, ending = name.rpartition(".")
    return f"assets/{stem}.{blake2b(raw, digest_size=4).hexdigest()}.{ending}", raw
