"""Which files under content/ are content, and their bytes. The only place that reads the author's folder."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Mark
from generator.model.kinds import KINDS, Kind

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
    top = content.resolve()
    for folder, folders, names in os.walk(content):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in NOT_CONTENT)
        for name in sorted(folders + names):
            path = Path(folder, name)
            shown = f"{content.name}/{path.relative_to(content).as_posix()}"
            if name.startswith(".") or (path.is_dir() and not path.is_symlink()):
                continue
            yield _look(path, shown, top)


def _look(path: Path, shown: str, top: Path) -> Found | Diagnostic:
    if not path.resolve().is_relative_to(top) or (path.is_symlink() and path.is_dir()):
        return Diagnostic(
            Mark(shown), "outside-content", "This is a link that leaves content/", "Put the file itself here"
        )
    relative = path.relative_to(top) if path.is_relative_to(top) else Path(*Path(shown).parts[1:])
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


def _kind_of(relative: Path) -> tuple[Kind | None, bool]:
    if relative.parts[0] == "pages" and relative.suffix == ".md" and len(relative.parts) > 1:
        return None, True
    for kind in KINDS:
        if kind.place.endswith(".yml"):
            if relative.as_posix() == kind.place:
                return kind, True
        elif relative.parent.as_posix() == kind.place and relative.suffix == ".yml":
            return kind, True
    return None, False


def _unexpected(relative: Path, shown: str) -> Diagnostic:
    places = ", ".join(kind.place + ("" if kind.place.endswith(".yml") else "/*.yml") for kind in KINDS)
    hint = f"Content lives in {places} and pages/**/*.md"
    if relative.suffix == ".yaml":
        hint = f"Rename it to {relative.stem}.yml"
    return Diagnostic(Mark(shown), "unexpected-file", "No content is read from a file of this name here", hint)
