"""Opening a record as a form, looking at what was typed, and saving it: all that the form beside the page can do."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from pathlib import Path
from threading import RLock

from care_pathways.catalogue import Catalogue, Name, Origin, Record
from care_pathways.editor.look import Look, lines, seen
from care_pathways.editor.problems import invisible
from care_pathways.editor.schema import Form, form_of, title
from care_pathways.editor.sheet import BODY, Sheet
from care_pathways.editor.values import Shown, changed, shown
from care_pathways.home import Project
from care_pathways.model.base import Model
from care_pathways.model.kinds import KIND_BY_NAME
from care_pathways.model.local.kinds import LOCAL_KIND_BY_NAME
from care_pathways.model.written import WrittenPage
from care_pathways.output import write_text
from care_pathways.site import Memory, Report, check
from care_pathways.source import MAX_BYTES
from care_pathways.source.edit import EditError

BY_COMMAND = frozenset(
    {"published", "published-area", "review", "accessibility-record", "retired", "language", "picture"}
)
"""Kinds that a command or a reviewer writes, and what is no set of fields: the lists of words, and pictures."""


class RefusedError(Exception):
    """Nothing was saved. The message says why."""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """A record as a form begins with it. `mark` stands for the bytes of the file that it was made from."""

    record: Record[Model]
    form: Form
    value: Shown
    mark: str


@dataclass
class Desk:
    """The project that is worked on. One look or save at a time."""

    project: Project
    day: Callable[[], date]
    memory: Memory = field(default_factory=Memory)
    lock: RLock = field(default_factory=RLock)

    def report(self, unsaved: dict[str, bytes] | None = None) -> Report:
        """What the checks find, with files in the place of those on the disk."""
        layers = [replace(layer, unsaved=unsaved or {}) for layer in self.project.layers]
        with self.lock:
            return check(layers, self.day(), self.memory)

    def name(self, kind: str, key: str) -> Name:
        """What the catalogue calls a record: the number of a cluster is no text."""
        found = (record.name for record in self.report().catalogue.records(kind) if str(record.key) == key)
        return next(found, (kind, key))

    def records(self) -> Iterator[Record[Model]]:
        """Every record that can be edited here."""
        for record in self.report().catalogue.records():
            if record.kind not in BY_COMMAND and self._is_ours(record):
                yield record

    def open(self, kind: str, key: str) -> tuple[Opened, Look]:
        """A record as a form, with what is wrong with it as it stands."""
        with self.lock:
            report = self.report()
            opened = self._open(report.catalogue, kind, key)
            return opened, seen(opened.record, self._text(opened.record), report, ())

    def _open(self, catalogue: Catalogue, kind: str, key: str) -> Opened:
        if kind in BY_COMMAND:
            raise RefusedError("This is not written by hand")
        record = next((found for found in catalogue.records(kind) if str(found.key) == key), None)
        if record is None:
            raise RefusedError(f"No {kind} that can be read is called {key}: care-pathways check says what is wrong")
        raw = self._path(record).read_bytes()
        form = form_for(catalogue, record)
        value = shown(_sheet(record, raw).at(record.within), form.schema)
        return Opened(record=record, form=form, value=value, mark=_mark(raw))

    def look(self, kind: str, key: str, mark: str, value: Shown) -> Look:
        """What would become of the file with this value. Nothing is written."""
        with self.lock:
            before = self.report()
            opened = self._open(before.catalogue, kind, key)
            if opened.mark != mark:
                raise RefusedError("The file was changed by somebody else meanwhile. Nothing is lost: open it again")
            return self._look(before, opened, value)

    def _look(self, before: Report, opened: Opened, value: Shown) -> Look:
        record, old = opened.record, self._text(opened.record)
        if unseen := tuple(invisible(value)):
            return Look(text=old, lines=(), problems=unseen, elsewhere=(), report=None, readable=False)
        sheet = Sheet(record.file.name, old)
        new = changed(sheet.at(record.within), opened.value, value, opened.form.schema)
        try:
            text = sheet.changed(record.within, new)
        except EditError as why:
            raise RefusedError(f"This cannot be written into the file by the line: {why}") from None
        if len(text.encode()) > MAX_BYTES:
            raise RefusedError("The file would become too large")
        return seen(record, text, self.report({record.file.name: text.encode()}), tuple(lines(old, text)), before)

    def save(self, kind: str, key: str, mark: str, value: Shown, unfinished: bool) -> tuple[Look, str]:
        """Write the file, if it can be read then and has no errors, or its author wants it so; and its new mark."""
        with self.lock:
            look = self.look(kind, key, mark, value)
            if not look.readable:
                raise RefusedError("Not saved: the record could not be read any more. Mend what is marked first")
            if not unfinished and any(problem.stops for problem in (*look.problems, *look.elsewhere)):
                raise RefusedError("Not saved: there are errors. Mend them, or save it unfinished")
            record = self._open(self.report().catalogue, kind, key).record
            path = self._path(record)
            if _mark(path.read_bytes()) != mark:
                raise RefusedError("The file was changed by somebody else meanwhile. Nothing is lost: open it again")
            write_text(path, look.text)
            return look, _mark(look.text.encode())

    def _is_ours(self, record: Record[Model]) -> bool:
        with suppress(RefusedError):
            return bool(self._path(record))
        return False

    def _path(self, record: Record[Model]) -> Path:
        """The file of a record, when it lies in the folder of the project and no link leads out of it."""
        name, top = record.file.name, Path(os.path.realpath(self.project.folder))
        for layer in self.project.layers:
            path = layer.folder if layer.one_file else layer.folder / name.removeprefix(f"{layer.shown}/")
            own = self.project.own or layer.origin is Origin.AREA
            if own and layer.origin is record.origin and layer.one_file is (name == layer.shown):
                real = Path(os.path.realpath(path))
                if real == Path(os.path.realpath(path.parent)) / path.name and real.is_relative_to(top):
                    return path
        raise RefusedError("This file is not edited here: it belongs to the package, or a link stands in its place")

    def _text(self, record: Record[Model]) -> str:
        return self._path(record).read_bytes().decode()


def form_for(catalogue: Catalogue, record: Record[Model]) -> Form:
    """The form for records of its kind."""
    kind = KIND_BY_NAME.get(record.kind) or LOCAL_KIND_BY_NAME.get(record.kind)
    if kind is None:
        return form_of(WrittenPage, catalogue, BODY, left_out=("id", "review"))
    return form_of(kind.model, catalogue, kind.key)


def _sheet(record: Record[Model], raw: bytes) -> Sheet:
    return Sheet(record.file.name, raw.decode())


def _mark(raw: bytes) -> str:
    return blake2b(raw, digest_size=16).hexdigest()


def name_of(record: Record[Model]) -> str:
    """What a reader calls a record."""
    return title(record.value)
