"""A complete record: each field that readers see as words holds a word of its own, made from its place in the model.

`people.risks` of an intervention holds "canaryinterventionpeoplerisks". Only the words are made here, so that a field
that is added later has one at once; under which heading each must stand is typed by hand, beside the tests.
"""

import re
from collections.abc import Mapping, Set
from typing import Any, get_args, get_origin, get_type_hints

from care_pathways.model.text import Prose, Text, Title
from pydantic import BaseModel

WORDS = (Text, Title, Prose)


def word(path: str) -> str:
    """The word of a field."""
    return "canary" + re.sub(r"[._-]", "", path)


def complete(kind: type[BaseModel], given: Mapping[str, Any], at: str = "", kept: Set[str] = frozenset()) -> Any:
    """A record as an author writes it: what is given, with a word in every field that holds words but those kept."""
    record = dict(given)
    for name, hint in get_type_hints(kind, include_extras=True).items():
        path, parts = f"{at}{name}", _parts(hint)
        inner = next((part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)), None)
        if path in kept:
            continue
        if any(part in WORDS for part in parts):
            record[name] = [word(path), f"{word(path)} too"] if _is_list(hint) else word(path)
        elif inner and _is_list(hint):
            record[name] = [
                _apart(complete(inner, one, f"{path}.", kept), place) for place, one in enumerate(record.get(name, []))
            ]
        elif inner and name in record:
            record[name] = complete(inner, record[name], f"{path}.", kept)
    return {name: value for name, value in record.items() if value != []}


def _apart(record: dict[str, Any], place: int) -> dict[str, Any]:
    """The second and later of a list with a number behind each word: the same thing twice is refused."""
    return {
        name: f"{value} {place}" if place and isinstance(value, str) and value.startswith("canarypathway") else value
        for name, value in record.items()
    }


def fields(kind: type[BaseModel], at: str = "") -> set[str]:
    """The path of every field of a model that holds words, with those of the models in it."""
    found = set()
    for name, hint in get_type_hints(kind, include_extras=True).items():
        parts = _parts(hint)
        if any(part in WORDS for part in parts):
            found.add(f"{at}{name}")
        for part in parts:
            if isinstance(part, type) and issubclass(part, BaseModel):
                found |= fields(part, f"{at}{name}.")
    return found


def _is_list(hint: Any) -> bool:
    return any(get_origin(part) is tuple for part in _parts(hint))


def _parts(hint: Any) -> list[Any]:
    if hint in WORDS:
        return [hint]
    return [hint, *(part for inner in get_args(hint) for part in _parts(inner))]
