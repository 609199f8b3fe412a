"""What a form holds and what a file holds: numbers and marks in the one, only text in the other."""

import json
import re
from difflib import SequenceMatcher
from typing import cast

from care_pathways.editor.schema import Schema
from care_pathways.source import Value

Shown = str | int | bool | None | list["Shown"] | dict[str, "Shown"]
"""A value in a form."""


def shown(value: Value, schema: Schema) -> Shown:
    """The value of a file for its form. What the form knows no field for is not shown, and stays in the file."""
    if isinstance(value, dict):
        fields = cast(dict[str, Schema], schema.get("properties", {}))
        return {name: shown(held, fields[name]) for name, held in value.items() if name in fields and held is not None}
    if isinstance(value, list):
        return [shown(item, cast(Schema, schema.get("items", {}))) for item in value]
    if schema.get("type") == "integer" and re.fullmatch(r"-?\d{1,9}", value or ""):
        return int(cast(str, value))
    if schema.get("type") == "boolean" and value in ("true", "false"):
        return value == "true"
    return value


def changed(held: Value, before: Shown, after: Shown, schema: Schema) -> Value:
    """The value of a file after a form was filled in. What was not touched is just what it was.

    `before` is what the form showed of `held`. A field that is not needed and was left empty is taken out.
    """
    if before == after:
        return held
    if isinstance(held, dict) and isinstance(after, dict):
        return _fields(held, cast(dict[str, Shown], before), after, schema)
    if isinstance(held, list) and isinstance(after, list):
        return _items(held, cast(list[Shown], before), after, cast(Schema, schema.get("items", {})))
    return _written(after, schema)


def _fields(held: dict[str, Value], before: dict[str, Shown], after: dict[str, Shown], schema: Schema) -> Value:
    known = cast(dict[str, Schema], schema.get("properties", {}))
    after = {name: value for name, value in after.items() if name in known}
    gone = {name for name in before if name not in after or _left_empty(name, after[name], schema)}
    found: dict[str, Value] = {}
    for name, value in held.items():
        if name not in before:
            if name not in after or _left_empty(name, after[name], schema):
                found[name] = value  # no field of the form, or one without a value
            else:
                found[name] = _written(after[name], known[name])
        elif name not in gone or before[name] == after.get(name):
            found[name] = changed(value, before[name], after[name], known[name])
    for name, new in after.items():
        if name not in held and not _left_empty(name, new, schema):
            _put_behind(found, name, _written(new, known[name]), list(known))
    return found


def _put_behind(found: dict[str, Value], name: str, value: Value, order: list[str]) -> None:
    """A new field, in the order of the schema as far as the file keeps to it."""
    earlier = order[: order.index(name)]
    place = max((list(found).index(other) + 1 for other in earlier if other in found), default=len(found))
    fields = list(found.items())
    found.clear()
    found.update([*fields[:place], (name, value), *fields[place:]])


def _left_empty(name: str, value: Shown, schema: Schema) -> bool:
    empty = value is None or value in ("", [], {})
    return empty and name not in cast(list[str], schema["required"])


def _items(held: list[Value], before: list[Shown], after: list[Shown], schema: Schema) -> Value:
    """Items that stayed are told from those that are new, wherever they now stand."""
    left, right = ([json.dumps(item, sort_keys=True) for item in items] for items in (before, after))
    found: list[Value] = []
    for tag, from_, to, new_from, new_to in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            found += held[from_:to]
            continue
        for offset, item in enumerate(after[new_from:new_to]):
            old = left.index(right[new_from + offset]) if right[new_from + offset] in left else from_ + offset
            in_step = old < to or right[new_from + offset] in left
            found.append(changed(held[old], before[old], item, schema) if in_step else _written(item, schema))
    return found


def _written(value: Shown, schema: Schema) -> Value:
    if isinstance(value, dict):
        fields = cast(dict[str, Schema], schema.get("properties", {}))
        kept = {name: held for name, held in value.items() if name in fields and not _left_empty(name, held, schema)}
        return {name: _written(kept[name], fields[name]) for name in fields if name in kept}
    if isinstance(value, list):
        return [_written(item, cast(Schema, schema.get("items", {}))) for item in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)
