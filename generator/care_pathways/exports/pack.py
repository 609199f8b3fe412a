"""Packed copies beside the files of a built site, so that a host sends them as they are and packs nothing itself."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

PACKED = frozenset((".html", ".css", ".js", ".svg", ".json", ".xml", ".txt", ".md", ".csv", ".atom"))
"""Kinds of text. PDF, fonts, zip and office files are packed already."""
LEAST = 500
"""Bytes: below, a packed copy saves less than its headers cost."""


def pack(folder: Path) -> Iterator[tuple[Path, int, dict[str, bytes]]]:
    """Each file of text of a site: its place, its size, and its packed copies by ending (.gz, and .br where possible).

    The bytes are the same each time: no name and no time goes into a copy. Brotli is a library of its own
    (`pip install care-pathways[release]`); without it there are only .gz.
    """
    brotli = _brotli()
    for path in sorted(folder.rglob("*")):
        if path.suffix not in PACKED or path.is_symlink() or not path.is_file():
            continue
        raw = path.read_bytes()
        if len(raw) < LEAST:
            continue
        copies = {".gz": gzip.compress(raw, 9, mtime=0)}
        if brotli:
            copies[".br"] = brotli.compress(raw, mode=brotli.MODE_TEXT, quality=11)
        yield path, len(raw), {ending: copy for ending, copy in copies.items() if len(copy) < len(raw)}


def _brotli() -> ModuleType | None:
    try:
        import brotli
    except ImportError:
        return None
    found: ModuleType = brotli
    return found
