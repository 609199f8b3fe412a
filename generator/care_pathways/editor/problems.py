"""Problems as a form shows them: each at the field that it is about, in the words of the report."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from care_pathways.diagnostics import Diagnostic, Mark, Severity
from care_pathways.source import Keys, SourceFile, Value
from care_pathways.source.reader import FORBIDDEN


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One problem. `keys` leads to its field; None where it is about something else than this record."""

    keys: Keys | None
    place: str
    message: str
    hint: str
    stops: bool
    """Does it keep a site from being built?"""


def placed(found: Iterable[Diagnostic], file: SourceFile, value: Value, within: Keys) -> Iterator[Problem]:
    """The problems, each at the deepest field of the record that begins before it."""
    places = sorted(_places(file, value, ()), key=lambda place: (place[0], -len(place[1])))
    for problem in found:
        keys = _field(problem.mark, places) if problem.mark.file == file.name else None
        inside = keys is not None and keys[: len(within)] == within
        yield Problem(
            keys=keys[len(within) :] if keys is not None and inside else None,
            place=str(problem.mark),
            message=problem.message,
            hint=problem.hint,
            stops=problem.severity is Severity.ERROR,
        )


def _places(file: SourceFile, value: Value, keys: Keys) -> Iterator[tuple[Mark, Keys]]:
    yield file.mark(keys), keys
    if keys:
        yield file.mark(keys, on_key=True), keys
    if isinstance(value, dict):
        for name, held in value.items():
            yield from _places(file, held, (*keys, name))
    if isinstance(value, list):
        for index, held in enumerate(value):
            yield from _places(file, held, (*keys, index))


def _field(mark: Mark, places: list[tuple[Mark, Keys]]) -> Keys:
    return next((keys for place, keys in reversed(places) if place <= mark), ())


def invisible(value: object, keys: Keys = ()) -> Iterator[Problem]:
    """Texts with a letter that nobody sees: office programs bring them along, and no file may hold one."""
    if isinstance(value, str) and (bad := FORBIDDEN.search(value)):
        message = f"An invisible character (U+{ord(bad.group()):04X}) stands in the text"
        yield Problem(keys=keys, place="", message=message, hint="Delete it and type the text again", stops=True)
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, held in items:
        yield from invisible(held, (*keys, step))
