"""Which files under content/ are content, and their bytes. The only place that reads the author's folder."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from care_pathways.catalogue import Origin
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.load.layers import Layer
from care_pathways.load.read import read, unreadable
from care_pathways.model.kinds import KIND_BY_NAME, Kind
from care_pathways.words.grammar import commas

NOT_CONTENT = {"schema"}
"""Folders under content/ that the project writes itself."""
MAX_DEPTH = 8
"""Folders within folders: far more than any content needs."""
MAX_FILES, MAX_TOTAL = 10_000, 50_000_000
"""Files, and bytes of all files together: ten times what a large project holds."""

_LEFT_BY_OTHERS = re.compile(r"\..*|.*~|#.*#|.*\.(?:orig|rej|bak|tmp|swp)|Thumbs\.db|desktop\.ini|4913|.*___jb_\w+___")
"""What editors and systems leave beside a file: backups, locks, half-written copies, pictures of folders."""


def left_by_others(name: str) -> bool:
    """Is a file of this name none of the author's, so that nobody need be told of it?"""
    return _LEFT_BY_OTHERS.fullmatch(name) is not None


@dataclass(frozen=True)
class Found:
    """A file that holds content. `kind` is None for a hand-written page."""

    name: str
    kind: Kind | None
    raw: bytes


def find(layer: Layer) -> Iterator[Found | Diagnostic]:
    """Every content file of a layer in a fixed order, and a diagnostic for each file that cannot be one."""
    content = layer.folder
    if (problem := _wrong_sort(layer)) is not None:
        yield problem
        return
    if layer.one_file and os.path.lexists(content):
        yield _found(layer, content, layer.shown, Path(os.path.realpath(content.parent)), layer.kinds[0])
        return
    if not content.is_dir():
        yield Diagnostic(
            Mark(content.name),
            "no-content",
            f'There is no folder "{content.name}" in {content.parent.resolve()}',
            "Run the command in the folder of the project, or name it with --project",
        )
        return
    total = 0
    for files, found in enumerate(_walk(layer, content, PurePosixPath(), Path(os.path.realpath(content))), start=1):
        yield found
        total += len(found.raw) if isinstance(found, Found) else 0
        if files > MAX_FILES or total > MAX_TOTAL:
            yield Diagnostic(
                Mark(layer.shown),
                "too-large",
                f"{layer.shown}/ holds more than {MAX_FILES:,} files or {MAX_TOTAL:,} bytes; the rest was not read",
                "Look for something that came in by mistake",
            )
            return


def _wrong_sort(layer: Layer) -> Diagnostic | None:
    """A folder where a file should stand, or a file in the place of the folder."""
    if layer.one_file and layer.folder.is_dir():
        return Diagnostic(Mark(layer.shown), "not-a-file", "This is a folder, not a file", "Put the file itself here")
    if not layer.one_file and layer.folder.is_file():
        return Diagnostic(Mark(layer.shown), "not-a-file", "This is a file, not a folder", "Make it a folder of files")
    return None


def _walk(layer: Layer, folder: Path, relative: PurePosixPath, top: Path) -> Iterator[Found | Diagnostic]:
    shown = f"{layer.shown}/{relative}" if relative.parts else layer.shown
    if len(relative.parts) > MAX_DEPTH:
        message = f"Folders are nested deeper than {MAX_DEPTH} levels"
        yield Diagnostic(Mark(shown), "too-deep", message, "Nothing in here is read. Move it up, or delete it")
        return
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as problem:
        yield unreadable(shown, problem)
        return
    for entry in found:
        if left_by_others(entry.name) or (entry.name in NOT_CONTENT and not relative.parts):
            continue
        here = relative / entry.name
        if entry.is_dir(follow_symlinks=False):
            if here.suffix in (".yml", ".yaml", ".md"):
                message = f"A folder has the name of a file ({here.suffix})"
                mark = Mark(f"{layer.shown}/{here}")
                yield Diagnostic(mark, "not-a-file", message, "Rename the folder, or move its files")
            yield from _walk(layer, Path(entry.path), here, top)
        else:
            yield _look(layer, Path(entry.path), here, top)


def _look(layer: Layer, path: Path, relative: PurePosixPath, top: Path) -> Found | Diagnostic:
    shown = f"{layer.shown}/{relative}"
    kind, expected = _kind_of(layer, relative)
    return _found(layer, path, shown, top, kind) if expected else _unexpected(layer, relative, shown)


def _found(layer: Layer, path: Path, shown: str, top: Path, kind: Kind | None) -> Found | Diagnostic:
    raw = layer.unsaved[shown] if shown in layer.unsaved else read(path, shown, top)
    return raw if isinstance(raw, Diagnostic) else Found(shown, kind, raw)


def _kind_of(layer: Layer, relative: PurePosixPath) -> tuple[Kind | None, bool]:
    """The kind of record in a file (None for a hand-written page), and whether any content is read from there."""
    if relative.suffix == ".md":
        return None, layer.pages and relative.parts[0] == "pages" and len(relative.parts) > 1
    places = {str(relative)} if relative.suffix == ".yml" else set()
    if relative.suffix == ".yml" and len(relative.parts) > 1:
        places.add(str(relative.parent))
    kind = next((kind for kind in layer.kinds if kind.place in places), None)
    return kind, kind is not None


_NATIONAL = {PurePosixPath(kind.place).parts[0] for kind in KIND_BY_NAME.values()} | {"pages"}


def _unexpected(layer: Layer, relative: PurePosixPath, shown: str) -> Diagnostic:
    if layer.origin is not Origin.NATIONAL and relative.parts[0] in _NATIONAL:
        return Diagnostic(
            Mark(shown),
            "national-file",
            "An area cannot replace or add national text",
            "Say what is different here in content/differences.yml, what is to be added in content/notes.yml",
        )
    places = commas(kind.place + ("" if kind.place.endswith(".yml") else "/*.yml") for kind in layer.kinds)
    hint = f"Content lives in {places}{' and pages/**/*.md' if layer.pages else ''}"
    if relative.suffix == ".yaml":
        hint = f"Rename it to {relative.stem}.yml"
    return Diagnostic(Mark(shown), "unexpected-file", "No content is read from a file of this name here", hint)
