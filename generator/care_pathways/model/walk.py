"""Finding, in any record, the values whose field carries a mark: references, prose, dates that are past."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, get_args, get_origin

from care_pathways.model.base import Model
from care_pathways.model.reference import Reference
from care_pathways.model.text import PastMark, ProseMark

Keys = tuple[str | int, ...]
Markers = (Reference, ProseMark, PastMark)


@dataclass(frozen=True)
class Marked:
    """A marked value: the way to it, its mark, and the value itself."""

    keys: Keys
    marker: object
    value: object


def marked(value: Model, keys: Keys = ()) -> Iterator[Marked]:
    """Every marked value in a record, in the order of its fields."""
    for name, marker in _plan(type(value)):
        yield from _look(getattr(value, name), marker, (*keys, name))


def references(within: Iterable[Marked]) -> Iterator[tuple[Keys, Reference, object]]:
    """Every reference among the marked values of a record, with the way to it."""
    for found in within:
        if isinstance(found.marker, Reference):
            yield found.keys, found.marker, found.value


def prose(within: Iterable[Marked]) -> Iterator[tuple[Keys, str]]:
    """Every prose text among them, with the way to it."""
    for found in within:
        if isinstance(found.marker, ProseMark):
            yield found.keys, str(found.value)


def past_dates(within: Iterable[Marked]) -> Iterator[tuple[Keys, object]]:
    """Every date among them that cannot lie ahead, with the way to it."""
    for found in within:
        if isinstance(found.marker, PastMark):
            yield found.keys, found.value


def parts(value: Model, keys: Keys = ()) -> Iterator[tuple[Keys, Model]]:
    """The record itself and every model within it, with the way to each."""
    yield keys, value
    for name in _holders(type(value)):
        held = getattr(value, name)
        if isinstance(held, Model):
            yield from parts(held, (*keys, name))
        elif isinstance(held, tuple):
            for index, item in enumerate(held):
                yield from parts(item, (*keys, name, index))


def texts(value: Model) -> Iterator[tuple[Keys, str]]:
    """Every text in a record, whatever its mark, with the way to it."""
    for keys, part in parts(value):
        for name, held in vars(part).items():
            if isinstance(held, str):
                yield (*keys, name), held
            elif isinstance(held, tuple):
                for index, item in enumerate(held):
                    if isinstance(item, str):
                        yield (*keys, name, index), item


@cache
def _holders(model: type[Model]) -> tuple[str, ...]:
    return tuple(name for name, field in model.model_fields.items() if _holds_model(field.annotation))


def _look(value: object, marker: object, keys: Keys) -> Iterator[Marked]:
    if value is None:
        return
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _look(item, marker, (*keys, index))
    elif isinstance(value, Model):
        yield from marked(value, keys)
    else:
        yield Marked(keys, marker, value)


def markers(model: type[Model]) -> dict[str, object]:
    """The mark of each field of a model that carries one, or whose items do; by the name that an author writes."""
    names = {name: field.alias or name for name, field in model.model_fields.items()}
    return {names[name]: marker for name, marker in _plan(model) if marker}


@cache
def _plan(model: type[Model]) -> tuple[tuple[str, object], ...]:
    """The fields worth looking into: those with a mark, and those that hold further models."""
    plan = []
    for name, field in model.model_fields.items():
        own: object = next((mark for mark in field.metadata if isinstance(mark, Markers)), None)
        marker = own or _marker_within(field.annotation)
        if marker or _holds_model(field.annotation):
            plan.append((name, marker))
    return tuple(plan)


def _marker_within(annotation: object) -> object | None:
    if get_origin(annotation) is Annotated:
        for part in get_args(annotation)[1:]:
            if isinstance(part, Markers):
                return part
    for part in get_args(annotation):
        if found := _marker_within(part):
            return found
    return None


def _holds_model(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return True
    return any(_holds_model(part) for part in get_args(annotation))
