"""While MkDocs serves: an edit shows at once on the page that it is about, and a moment later everywhere else."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import cast

from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from care_pathways.catalogue import Record
from care_pathways.model.base import Model
from care_pathways.page import Page
from care_pathways.plugin.banner import App, banner, with_banner
from care_pathways.plugin.edits import Edits
from care_pathways.site import Report, Site

Subject = tuple[str, str | int] | None
"""The record that a page is about, by kind and key."""
SETTLE = 0.02
"""Seconds to wait for an editor to finish writing."""
REST = 0.1
"""Seconds after which the pages that only mention what was edited are printed too."""


class Faulty(Abort):
    """The content has errors, and the report tells which."""

    def __init__(self, report: Report) -> None:
        super().__init__("The content has errors, so nothing was built. The site stays as it was.")
        self.report = report


class Live:
    """Keeps the served folder in step with the content."""

    def __init__(self, site: Site, folder: Path, rebuild: Callable[[], Site]) -> None:
        self._site = site
        self._folder = folder
        self._rebuild = rebuild
        self._banner = banner(site.report.diagnostics, failed=False)
        self._written: dict[str, bytes] = {}
        self._changed: set[Subject] = set()
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._edits = 0

    def refresh(self) -> None:
        """Print the pages about what changed; the others follow. On errors the site stays, and a banner tells them."""
        self._pause()
        with self._lock:
            try:
                before, self._site = self._site, self._rebuild()
            except Faulty as why:
                self._banner = banner(why.report.diagnostics, failed=True)
                return
            except Abort:  # what is in the log then, such as a mistake in mkdocs.yml
                return
            self._banner = banner(self._site.report.diagnostics, failed=False)
            for name, raw in self._site.assets.values():  # a page that names a style sheet finds it
                self._write(name, raw)
            changed = _changed(before, self._site)
            self._changed |= changed
            for page in self._site.pages:
                if page.subject in changed:
                    self._write(page.file, self._site.printer.document(page).encode())
            for name in {page.file for page in before.pages} - {page.file for page in self._site.pages}:
                self._take_away(self._folder / name)
        self._timer = threading.Timer(REST, self._refresh_rest)
        self._timer.daemon = True
        self._timer.start()

    def stop(self) -> None:
        """Print no more: the folder is about to go."""
        self._pause()
        with self._lock:
            pass

    def _pause(self) -> None:
        if self._timer:
            self._timer.cancel()
        self._edits += 1

    def _refresh_rest(self) -> None:
        """Print every page, until the next edit: then its own pages come first, and all others after them."""
        with self._lock:
            edits, names = self._edits, set()
            for name, raw in self._nearest_first():
                if self._edits != edits:
                    return
                self._write(name, raw)
                names.add(name)
            self._changed.clear()
            for path in sorted(self._folder.rglob("*")):
                if path.is_file() and path.relative_to(self._folder).as_posix() not in names:
                    self._take_away(path)

    def _nearest_first(self) -> Iterator[tuple[str, bytes]]:
        """Every file. Pages that lead to what was edited come first: they say something of it, which is old now."""
        edited = {page.address for page in self._site.pages if page.subject in self._changed}
        ends = [f"{address.rstrip('/').rpartition('/')[2]}/".encode() for address in edited]
        near: list[Page] = []
        far: list[Page] = []
        for page in self._site.pages:
            path = self._folder / page.file
            was = path.read_bytes() if path.exists() else b""
            (near if not was or any(end in was for end in ends) else far).append(page)
        for page in near:
            yield from self._site.page_files(page)
        yield from self._site.other_files()
        for page in far:
            yield from self._site.page_files(page)

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

    def _take_away(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._written.pop(path.relative_to(self._folder).as_posix(), None)
        with suppress(OSError):  # others still stand in it
            path.parent.rmdir()

    def watch(self, server: LiveReloadServer, folders: list[Path], settings: Path) -> None:
        """Let the server call `refresh` when a file in one of the folders changes, or the settings do.

        MkDocs 1.6.1 polls and rebuilds everything. Given another observer and another builder, it does neither.
        """
        server.builder = self.refresh
        server.build_delay = SETTLE
        server.set_app(with_banner(cast(App, server.get_app()), lambda: self._banner))
        for path in (*folders, settings):
            with suppress(KeyError):  # what MkDocs watches by itself moves to the new observer
                server.unwatch(str(path))
        # Not the slow, polling one of MkDocs. A file by itself is lost when an editor puts another in its place.
        server.observer = Edits(settings.parent, frozenset({settings.name, "area.yml"}))
        for folder in folders:
            server.watch(str(folder))
        server.watch(str(settings.parent), recursive=False)
        server.observer.start()


def _changed(before: Site, after: Site) -> set[Subject]:
    """Kind and key of each record that is new or reads differently; a package shows on the page of its cluster."""
    old = {record.name: record for record in before.report.catalogue.records()}
    names: set[Subject] = set()
    for record in after.report.catalogue.records():
        if not _same(old.get(record.name), record):
            names.add(record.name)
            if record.kind == "package":
                names.add(("cluster", getattr(record.value, "cluster", 0)))
    return names


def _same(old: Record[Model] | None, new: Record[Model]) -> bool:
    # A file that did not change keeps its record in memory, so most comparisons are of one thing with itself.
    return old is new or (old is not None and old.value == new.value)
