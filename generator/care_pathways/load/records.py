"""One content file to its records, or to the problems that keep it from being read."""

from collections.abc import Iterator, MutableMapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import cast

from pydantic import ValidationError

from care_pathways.catalogue import Key, Origin, Record
from care_pathways.diagnostics import Diagnostic, Mark
from care_pathways.load.faults import MOST, faults
from care_pathways.load.files import Found
from care_pathways.load.results import FileRecords
from care_pathways.load.written import read_page
from care_pathways.model.base import Model
from care_pathways.model.first_names import under_todays_names
from care_pathways.model.kinds import Kind
from care_pathways.source import Keys, Parsed, SourceFile, Value, read

Values = MutableMapping[str, Value]
"""The plain values of files that were read before and had no problem, by the digest of their bytes."""


def read_file(
    found: Found, origin: Origin = Origin.NATIONAL, values: Values | None = None, *, older: bool = False
) -> FileRecords:
    """The records of one file, each with the layer that it comes from. An older text may use first names of fields."""
    results = _read_file(found, values, older)
    if origin is Origin.NATIONAL:
        return results
    return replace(results, records=tuple(replace(record, origin=origin) for record in results.records))


def _read_file(found: Found, values: Values | None, older: bool) -> FileRecords:
    if found.kind is None:
        return read_page(found)
    parsed, kind = read(found.name, found.raw, values), found.kind
    if parsed.value is None and parsed.problems:
        return _broken(parsed, kind)
    if not isinstance(parsed.value, dict):
        shape = Diagnostic(Mark(found.name), "wrong-value", "The file needs fields: a name, a colon and a value", "")
        return _broken(Parsed(parsed.file, None, (*parsed.problems, shape)), kind)
    results = list(_items(parsed, kind, older))
    return FileRecords(
        tuple(item for item in results if isinstance(item, Record)),
        (*parsed.problems, *(item for item in results if isinstance(item, Diagnostic))),
        tuple(item for item in results if isinstance(item, tuple)),
    )


def _items(parsed: Parsed, kind: Kind, older: bool) -> Iterator[Record[Model] | Diagnostic | tuple[str, Key | None]]:
    fields = cast(dict[str, Value], parsed.value)

    def todays(item: Value) -> Value:
        return cast(Value, under_todays_names(item, kind.model)) if older else item

    if not kind.list_key:
        yield from _record(todays(fields), kind, parsed.file, ())
        return
    for other in list(fields)[:MOST]:
        if other != kind.list_key:
            mark = parsed.file.mark((other,), on_key=True)
            yield Diagnostic(mark, "unknown-field", f'No field is called "{other}" here', f"Use {kind.list_key}:")
    items = fields.get(kind.list_key)
    if not isinstance(items, list):
        if kind.list_key not in fields or items is not None:
            yield Diagnostic(parsed.file.mark(), "missing-field", f'The file needs a list called "{kind.list_key}"', "")
            yield (kind.name, None)
        return
    for index, item in enumerate(items):
        yield from _record(todays(item), kind, parsed.file, (kind.list_key, index))


def _record(
    fields: Value, kind: Kind, file: SourceFile, within: Keys
) -> Iterator[Record[Model] | Diagnostic | tuple[str, Key | None]]:
    try:
        value = kind.model.model_validate(fields)
    except ValidationError as problem:
        yield from faults(problem, kind.model, file, within)
        yield (kind.name, _key_of(fields, kind, file))
        return
    yield Record(kind=kind.name, key=getattr(value, kind.key), value=value, file=file, within=within)


def _key_of(fields: Value, kind: Kind, file: SourceFile) -> Key | None:
    """The key of a record that could not be read, as well as it can be told."""
    given = fields.get(kind.key) if isinstance(fields, dict) else None
    if kind.list_key:
        return given if isinstance(given, str) else None
    stem = PurePosixPath(file.name).stem
    if kind.key == "number":
        digits = given if isinstance(given, str) else stem[:2]
        return int(digits) if digits.isdecimal() and len(digits) <= 2 else None
    return stem


def _broken(parsed: Parsed, kind: Kind) -> FileRecords:
    key = None if kind.list_key or kind.one_file else _key_of(None, kind, parsed.file)
    return FileRecords((), parsed.problems, ((kind.name, key),))
