"""What tells the server of MkDocs that somebody edited something."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from care_pathways.load.files import left_by_others

Seen = dict[str, tuple[int, int]]
"""Each file by name, with its time and size."""


def seen(folders: Iterable[Path]) -> Seen:
    """The files in some folders as they are now, to tell later whether one was edited in between."""
    found: Seen = {}
    for path in (path for folder in folders for path in (folder.rglob("*") if folder.is_dir() else [folder])):
        try:
            state = path.lstat()
        except OSError:  # gone in this moment
            continue
        found[str(path)] = (state.st_mtime_ns, state.st_size)
    return found


class Edits(Observer):  # type: ignore[valid-type, misc] # which class it is depends on the machine
    """Passes on what changes a file. Reading one is an event too, and would print the site for ever.

    Of `top`, the folder of the project, only the files in `named` count: a log may be written there.
    """

    def __init__(self, top: Path, named: frozenset[str]) -> None:
        super().__init__()
        self._top, self._named = str(top), named

    def schedule(self, handler: FileSystemEventHandler, path: str, **how: Any) -> ObservedWatch:
        """Watch a folder, as the observer does it."""
        named = self._named if path == self._top else None
        watch: ObservedWatch = super().schedule(_Changes(handler, named), path, **how)
        return watch

    def start(self) -> None:
        """Begin at once, and only once: MkDocs begins later, when edits may have been missed."""
        if not self.is_alive():
            super().start()


class _Changes(FileSystemEventHandler):
    def __init__(self, handler: FileSystemEventHandler, named: frozenset[str] | None) -> None:
        self._handler, self._named = handler, named

    def on_any_event(self, event: FileSystemEvent) -> None:
        names = {Path(str(path)).name for path in (event.src_path, event.dest_path) if path}
        counts = any(not left_by_others(name) and (self._named is None or name in self._named) for name in names)
        if counts and event.event_type not in ("opened", "closed_no_write"):
            self._handler.dispatch(event)
