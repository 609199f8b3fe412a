"""Which files under content/ are content, and their bytes. The only place that reads the author's folder."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.model.kinds import KINDS, Kind

NOT_CONTENT = {"schema"}
"""Folders under content/ that the project writes itself."""


@dataclass(frozen=True)
class Found:
    """A file that holds content. `kind` is None for a hand-written page."""

    name: str
    kind: Kind | None
    raw: bytes


def find(content: Path) -> Iterator[Found | Diagnostic]:
    """Every content file in a fixed order, and a diagnostic for each file that cannot be one."""
    if not content.is_dir():
        yield Diagnostic(
            Mark(content.name),
            "no-content",
            f'There is no folder "{content.name}" in {content.parent.resolve()}',
            "Run the command in the folder of the project, or name it with --project",
        )
        return
    yield from _walk(content, PurePosixPath(), content.resolve())


def _walk(folder: Path, relative: PurePosixPath, top: Path) -> Iterator[Found | Diagnostic]:
    entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith(".") or (entry.name in NOT_CONTENT and not relative.parts):
            continue
        here = relative / entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), here, top)
        else:
            yield _look(entry, here, top)


def _look(entry: os.DirEntry[str], relative: PurePosixPath, top: Path) -> Found | Diagnostic:
    shown, path = f"content/{relative}", Path(entry.path)
    if entry.is_symlink() and (entry.is_dir() or not path.resolve().is_relative_to(top)):
        return Diagnostic(
            Mark(shown), "outside-content", "This is a link that leaves content/", "Put the file itself here"
        )
    kind, expected = _kind_of(relative)
    if not expected:
        return _unexpected(relative, shown)
    try:
        return Found(shown, kind, path.read_bytes())
    except OSError as problem:
        return Diagnostic(
            Mark(shown),
            "unreadable",
            f"The file cannot be read: {problem.strerror}",
            "Check that it exists and that you may read it",
        )


_FILES = {kind.place: kind for kind in KINDS if kind.place.endswith(".yml")}
_FOLDERS = {kind.place: kind for kind in KINDS if not kind.place.endswith(".yml")}


def _kind_of(relative: PurePosixPath) -> tuple[Kind | None, bool]:
    """The kind of record in a file (None for a hand-written page), and whether any content is read from there."""
    if relative.suffix == ".md":
        return None, relative.parts[0] == "pages" and len(relative.parts) > 1
    if relative.suffix != ".yml":
        return None, False
    kind = _FILES.get(str(relative)) or _FOLDERS.get(str(relative.parent))
    return kind, kind is not None


def _unexpected(relative: PurePosixPath, shown: str) -> Diagnostic:
    places = ", ".join(kind.place + ("" if kind.place.endswith(".yml") else "/*.yml") for kind in KINDS)
    hint = f"Content lives in {places} and pages/**/*.md"
    if relative.suffix == ".yaml":
        hint = f"Rename it to {relative.stem}.yml"
    return Diagnostic(Mark(shown), "unexpected-file", "No content is read from a file of this name here", hint)
