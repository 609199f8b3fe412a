"""A folder is filled out of sight, beside the one that is served, and takes its place in one step.

A build that is killed leaves its work beside the target; the next one clears it away. Only what bears our mark is
ever deleted.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from care_pathways.output.exchange import ASIDE, exchange, put_back
from care_pathways.output.lock import locked
from care_pathways.output.refused import Refused, because
from care_pathways.output.written import carry_over, names_in, write_list

MARK = "care-pathways-build"
"""A file in the working folder of a build. It holds the name of the folder that is being built."""


@contextmanager
def staged(target: Path, sources: Iterable[Path] = (), tell: Callable[[str], None] | None = None) -> Iterator[Path]:
    """An empty folder to fill. When the block ends well, it is the target; otherwise the target is untouched.

    A target that is a link stays one: what it leads to is exchanged. What others put into the target is kept.
    `sources` are folders that no site may be built into; `tell` gets a sentence when there is a wait. Raises
    `Refused` for all that a person can mend.
    """
    try:
        real = Path(os.path.realpath(target))
        _refuse(target, real, sources)
        real.parent.mkdir(parents=True, exist_ok=True)
        with locked(real, tell or _silent):
            _clear(real)
            if not _may_take(real):
                raise Refused(
                    f"{target} holds something else than a site that a build wrote. "
                    "Name another folder, or move what is in it."
                )
            yield from _filled(real)
    except OSError as problem:
        if problem.errno is None:  # Jinja calls a missing template one
            raise
        raise because(problem, f"Writing {target}") from problem


def _silent(sentence: str) -> None:
    """Nobody is there to be told."""


def _filled(real: Path) -> Iterator[Path]:
    work = Path(tempfile.mkdtemp(prefix=_prefix(real), suffix=".new", dir=real.parent))
    try:
        (work / MARK).write_text(real.name, encoding="utf-8", errors="surrogateescape")
        new = work / "site"
        new.mkdir()
        yield new
        write_list(new)
        if real.exists():
            carry_over(real, new)
            shutil.copymode(real, new)
        exchange(new, real)
    finally:
        _take_away(work)


def _refuse(target: Path, real: Path, sources: Iterable[Path]) -> None:
    for source in sources:
        if real.is_relative_to(source.resolve()):
            raise Refused(f"{target} is inside {source}, which holds what the site is made from. Name another folder.")
    if real.is_symlink():
        raise Refused(f"{target} is a link that leads back to itself. Name a folder.")
    if real.exists() and not real.is_dir():
        raise Refused(f"{target} is a file. Name a folder.")
    if real.is_mount():
        raise Refused(f"{target} is a file system of its own and cannot be exchanged. Name a folder inside it.")


def _may_take(real: Path) -> bool:
    return not real.exists() or names_in(real) is not None or not any(real.iterdir())


def _clear(real: Path) -> None:
    """Away with the work of builds that were killed. The lock is ours, so none of it is in use."""
    for work in sorted(real.parent.glob(f"{_escaped(_prefix(real))}*.new")):
        if not work.is_symlink() and work.is_dir() and _is_ours(work, real):
            put_back(work / ASIDE, real)
            _take_away(work)


def _take_away(work: Path) -> None:
    """All of it, its mark last: killed meanwhile, it is still known as ours."""
    for path in work.iterdir():
        if path.name != MARK:
            shutil.rmtree(path, ignore_errors=True)
    shutil.rmtree(work, ignore_errors=True)


def _is_ours(work: Path, real: Path) -> bool:
    """Does it bear our mark? A build can be killed before it wrote it, and nothing else is there then."""
    mark = work / MARK
    if {path.name for path in work.iterdir()} <= {MARK} and (not mark.exists() or not mark.stat().st_size):
        return True
    return mark.is_file() and mark.read_text(encoding="utf-8", errors="surrogateescape") == real.name


def _prefix(real: Path) -> str:
    return f".{real.name[:80]}."


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
