"""What a build wrote into a folder: a list of its files with their checksums, which stands in the folder itself.

It tells a site from any other folder, and our files from those that somebody put beside them. Anyone with a copy of
the site can hold it against the list: sha256sum -c --quiet files.sha256
"""

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from care_pathways.output.refused import Refused

LIST = "files.sha256"
HEAD = "# Every file that the build of this site wrote. To check a copy: sha256sum -c --quiet files.sha256\n"


def write_list(folder: Path) -> None:
    """Put the list into a finished folder."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())
    (folder / LIST).write_bytes(listed((name, (folder / name).read_bytes()) for name in names))


def listed(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The list of these files, in their order."""
    return (HEAD + "".join(f"{hashlib.sha256(raw).hexdigest()}  {name}\n" for name, raw in files)).encode()


def names_in(folder: Path) -> frozenset[str] | None:
    """What a build wrote into the folder, by name; None if no build of ours filled it."""
    path = folder / LIST
    if path.is_symlink() or not path.is_file():
        return None
    with path.open(encoding="utf-8", errors="replace") as file:
        if file.readline() != HEAD:
            return None
        return frozenset({LIST, *(line.rstrip("\n")[66:] for line in file)})


def others_in(folder: Path) -> Iterator[str]:
    """Each file and folder in a site that no build wrote: the topmost name of each."""
    written = names_in(folder) or frozenset()
    folders = {str(parent) for name in written for parent in PurePosixPath(name).parents}
    yield from _others(folder, PurePosixPath(), written, folders)


def _others(folder: Path, here: PurePosixPath, written: frozenset[str], folders: set[str]) -> Iterator[str]:
    with os.scandir(folder / here) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            name = here / entry.name
            if entry.is_dir(follow_symlinks=False) and str(name) in folders:
                yield from _others(folder, name, written, folders)
            elif str(name) not in written:
                yield str(name)


def carry_over(old: Path, new: Path) -> None:
    """What others put into the old folder, into the new one as well: a file twice by name costs no room."""
    for name in others_in(old):
        place = new / name
        if os.path.lexists(place) or any(parent.is_file() for parent in place.parents):
            raise Refused(f"{old / name} is from no build, and the new site has a file of that name. Move it.")
        place.parent.mkdir(parents=True, exist_ok=True)
        if (old / name).is_dir() and not (old / name).is_symlink():
            shutil.copytree(old / name, place, symlinks=True, copy_function=_same)
        else:
            _same(old / name, place)


def _same(old: str | Path, new: str | Path) -> None:
    with suppress(OSError):  # not every file system knows a file by two names
        os.link(old, new, follow_symlinks=False)
        return
    shutil.copy2(old, new, follow_symlinks=False)
