"""Which files under content/ are content, and their bytes. The only place that reads the author's folder."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from care_pathways.catalogue import Origin
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.load.layers import Layer
from care_pathways.model.kinds import KIND_BY_NAME, Kind

NOT_CONTENT = {"schema"}
"""Folders under content/ that the project writes itself."""


@dataclass(frozen=True)
class Found:
    """A file that holds content. `kind` is None for a hand-written page."""

    name: str
    kind: Kind | None
    raw: bytes


def find(layer: Layer) -> Iterator[Found | Diagnostic]:
    """Every content file of a layer in a fixed order, and a diagnostic for each file that cannot be one."""
    content = layer.folder
    if content.is_symlink() and not content.is_dir():
        yield Diagnostic(
            Mark(layer.shown), "outside-content", "This is a link that leaves the folder", "Put the file itself here"
        )
        return
    if content.is_file():
        yield _read(layer.shown, layer.kinds[0], content)
        return
    if not content.is_dir():
        yield Diagnostic(
            Mark(content.name),
            "no-content",
            f'There is no folder "{content.name}" in {content.parent.resolve()}',
            "Run the command in the folder of the project, or name it with --project",
        )
        return
    yield from _walk(layer, content, PurePosixPath(), content.resolve())


def _walk(layer: Layer, folder: Path, relative: PurePosixPath, top: Path) -> Iterator[Found | Diagnostic]:
    entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith(".") or (entry.name in NOT_CONTENT and not relative.parts):
            continue
        here = relative / entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(layer, Path(entry.path), here, top)
        else:
            yield _look(layer, entry, here, top)


def _look(layer: Layer, entry: os.DirEntry[str], relative: PurePosixPath, top: Path) -> Found | Diagnostic:
    shown, path = f"{layer.shown}/{relative}", Path(entry.path)
    if entry.is_symlink() and (entry.is_dir() or not path.resolve().is_relative_to(top)):
        return Diagnostic(
            Mark(shown), "outside-content", "This is a link that leaves content/", "Put the file itself here"
        )
    kind, expected = _kind_of(layer, relative)
    if not expected:
        return _unexpected(layer, relative, shown)
    return _read(shown, kind, path)


def _read(shown: str, kind: Kind | None, path: Path) -> Found | Diagnostic:
    try:
        return Found(shown, kind, path.read_bytes())
    except OSError as problem:
        return Diagnostic(
            Mark(shown),
            "unreadable",
            f"The file cannot be read: {problem.strerror}",
            "Check that it exists and that you may read it",
        )


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
    places = ", ".join(kind.place + ("" if kind.place.endswith(".yml") else "/*.yml") for kind in layer.kinds)
    hint = f"Content lives in {places}{' and pages/**/*.md' if layer.pages else ''}"
    if relative.suffix == ".yaml":
        hint = f"Rename it to {relative.stem}.yml"
    return Diagnostic(Mark(shown), "unexpected-file", "No content is read from a file of this name here", hint)
