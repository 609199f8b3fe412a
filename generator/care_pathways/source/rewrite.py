"""A YAML file made to hold another value with few edits by the line. What is equal already is not touched."""

import json

from care_pathways.source.edit import held, insert, move, put, remove
from care_pathways.source.file import Keys
from care_pathways.source.reader import Value


def rewrite(text: str, value: Value) -> str:
    """The file changed, an edit at a time, until it holds `value`. What is equal already is not touched.

    Items of a list are told apart by their `id` where they have one, else by what they say. One that changes places
    takes the comments straight above it along.
    """
    while (now := held(text)) != value:
        text = _one_edit(text, now, value, ())
    return text


def _one_edit(text: str, old: Value, new: Value, keys: Keys) -> str:
    if isinstance(old, dict) and isinstance(new, dict):
        for name in old:
            if name not in new:
                return remove(text, (*keys, name))
        before: str | None = None
        for name, held in new.items():
            if name not in old:
                return put(text, (*keys, name), held, before)
            if old[name] != held:
                return _one_edit(text, old[name], held, (*keys, name))
            before = name
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return _one_item(text, old, new, keys)
    return put(text, keys, new)


def _one_item(text: str, old: list[Value], new: list[Value], keys: Keys) -> str:
    """One edit more of a list: the first item that is not where it should be is moved, taken out, put in or changed."""
    left, right = _told_apart(old, new)
    place = next((at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    if left == right:
        place = next(at for at, (a, b) in enumerate(zip(old, new, strict=True)) if a != b)
        return _one_edit(text, old[place], new[place], (*keys, place))
    goes = place < len(left) and left[place] not in right[place:]
    if place == len(right) or (goes and right[place] in left[place:]):
        return remove(text, (*keys, place))
    if right[place] in left[place:]:
        return move(text, keys, left.index(right[place], place), place)
    if goes and _names(old):
        return remove(text, (*keys, place))
    return _one_edit(text, old[place], new[place], (*keys, place)) if goes else insert(text, keys, place, new[place])


def _told_apart(old: list[Value], new: list[Value]) -> tuple[list[str], list[str]]:
    """What each item is known by: its id where all have one, else all that it says."""
    was, names = _names(old), _names(new)
    if was and names:
        return was, names
    return [json.dumps(item) for item in old], [json.dumps(item) for item in new]


def _names(items: list[Value]) -> list[str]:
    """The ids of all items, when each has one of its own."""
    found = [str(item["id"]) for item in items if isinstance(item, dict) and "id" in item]
    return found if len(set(found)) == len(items) else []
