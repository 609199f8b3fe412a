"""While MkDocs serves: an edit shows at once on the page that it is about, and a moment later everywhere else."""

import threading
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch

from care_pathways.catalogue import Record
from care_pathways.model.base import Model
from care_pathways.site import Site

SETTLE = 0.02
"""Seconds to wait for an editor to finish writing."""
REST = 0.3
"""Seconds after which the pages that only mention what was edited are printed too."""


class Live:
    """Keeps the served folder in step with the content."""

    def __init__(self, site: Site, folder: Path, rebuild: Callable[[], Site]) -> None:
        self._site = site
        self._folder = folder
        self._rebuild = rebuild
        self._written: dict[str, bytes] = {}
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._edits = 0

    def refresh(self) -> None:
        """Print the pages about what changed; the others follow. On errors the site stays as it was.

        The problems are in the log then, and a later edit mends them.
        """
        if self._timer:
            self._timer.cancel()
        self._edits += 1
        with self._lock, suppress(Abort):
            before, self._site = self._site, self._rebuild()
            changed = _changed(before, self._site)
            for page in self._site.pages:
                if page.subject in changed:
                    self._write(page.file, self._site.printer.document(page).encode())
        self._timer = threading.Timer(REST, self._refresh_rest)
        self._timer.daemon = True
        self._timer.start()

    def _refresh_rest(self) -> None:
        """Print every page, until the next edit: then its own pages come first, and all others after them."""
        with self._lock:
            edits = self._edits
            for name, raw in self._site.files():
                if self._edits != edits:
                    return
                self._write(name, raw)

    def _write(self, name: str, raw: bytes) -> None:
        digest = blake2b(raw).digest()
        if self._written.get(name) == digest:
            return
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_name(path.name + "~")
        half.write_bytes(raw)
        half.replace(path)  # whole at once: a reader never gets half a page
        self._written[name] = digest

    def watch(self, server: LiveReloadServer, folders: list[Path]) -> None:
        """Let the server call `refresh` when a file in one of the folders changes.

        MkDocs 1.6.1 polls and rebuilds everything. Given another observer and another builder, it does neither.
        """
        server.builder = self.refresh
        server.build_delay = SETTLE
        for folder in folders:
            with suppress(KeyError):  # a folder that MkDocs watches by itself moves to the new observer
                server.unwatch(str(folder))
        server.observer = _Edits()  # in place of the slow, polling one of MkDocs
        for folder in folders:
            server.watch(str(folder))


class _Edits(Observer):  # type: ignore[valid-type, misc] # which class it is depends on the machine
    """Passes on what changes a file. Reading one is an event too, and would print the site for ever."""

    def schedule(self, handler: FileSystemEventHandler, *where: Any, **how: Any) -> ObservedWatch:
        """Watch a folder, as the observer does it."""
        watch: ObservedWatch = super().schedule(_Changes(handler), *where, **how)
        return watch


class _Changes(FileSystemEventHandler):
    def __init__(self, handler: FileSystemEventHandler) -> None:
        self._handler = handler

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in ("opened", "closed_no_write"):
            self._handler.dispatch(event)


def _changed(before: Site, after: Site) -> set[tuple[str, str | int] | None]:
    """Kind and key of each record that is new or reads differently; a package shows on the page of its cluster."""
    old = {record.name: record for record in before.report.catalogue.records()}
    names: set[tuple[str, str | int] | None] = set()
    for record in after.report.catalogue.records():
        if not _same(old.get(record.name), record):
            names.add(record.name)
            if record.kind == "package":
                names.add(("cluster", getattr(record.value, "cluster", 0)))
    return names


def _same(old: Record[Model] | None, new: Record[Model]) -> bool:
    # A file that did not change keeps its record in memory, so most comparisons are of one thing with itself.
    return old is new or (old is not None and old.value == new.value)
