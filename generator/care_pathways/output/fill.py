"""The files of a site into a folder, by as many processes as are of use."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from care_pathways.output import workers

Part = Callable[[], Iterable[tuple[str, bytes]]]
"""Makes some files of a site, by name and bytes, whatever other parts have made."""


def fill(folder: Path, parts: Sequence[Part], processes: int = 0, tell: workers.Tell = workers.silent) -> None:
    """Write what the parts make. `processes` is how many share the work; 0: as many as are of use here."""
    workers.share([partial(_write, folder, part) for part in parts], processes or workers.possible(), tell)


def _write(folder: Path, part: Part) -> None:
    for name, raw in part():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
