"""The same pages for Hugo, with a layout as small as can be: no checks, no search index, no relative links."""

import shutil
from pathlib import Path

from tests.bench.timing import Run, run

LAYOUT = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><nav>{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
<main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
"""
SETTINGS = """title = "Hugo"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[markup.goldmark.renderer]
unsafe = true
"""


def program(tools: Path) -> Path:
    """The program itself: the command of its wheel begins a Python first, which would be timed with it."""
    return next(tools.glob("lib/python*/site-packages/hugo/binaries/hugo")).absolute()


def project(folder: Path, docs: Path) -> Path:
    """A project for Hugo from the Markdown of the stock one."""
    shutil.rmtree(folder, ignore_errors=True)
    for path in docs.rglob("*.md"):
        title, _, words = path.read_text(encoding="utf-8").partition("\n")
        # A page of Hugo's is a bundle of its own; in a folder that has more of them it is the head of a section.
        name = "_index.md" if any(child.is_dir() for child in path.parent.iterdir()) else "index.md"
        target = folder / "content" / path.relative_to(docs).parent / name
        target.parent.mkdir(parents=True, exist_ok=True)
        quoted = title.removeprefix("# ").replace("\\", "").replace('"', "'")
        target.write_text(f'---\ntitle: "{quoted}"\n---\n{words}', encoding="utf-8")
    for name in ("single", "list", "home"):
        layout = folder / "layouts/_default" / f"{name}.html"
        layout.parent.mkdir(parents=True, exist_ok=True)
        layout.write_text(LAYOUT, encoding="utf-8")
    (folder / "hugo.toml").write_text(SETTINGS, encoding="utf-8")
    return folder


def build(program: Path, folder: Path) -> Run:
    """One cold build."""
    for left in ("public", "resources"):
        shutil.rmtree(folder / left, ignore_errors=True)
    return run([str(program), "--quiet", "--ignoreCache"], folder)


def pages(folder: Path) -> int:
    """How many pages the last build wrote."""
    return sum(1 for _ in (folder / "public").rglob("index.html"))
