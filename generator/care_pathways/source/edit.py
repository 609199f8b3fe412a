"""Changing a YAML file by the line: comments, order, quotes and every byte outside the value stay as they are.

`rewrite(text, value)` is the way in for most: it makes a file hold `value` with the fewest edits. `put`, `insert` and
`remove` are single edits. All values are plain, as `source.read` gives them: text, None, lists, sets of fields; dates
and numbers are text. Each edit is read back at once: the file must then hold just what was asked for, or `EditError`
is raised and nothing may be saved.

    put(text, ("people", "summary"), "Two short sentences.")
    put(text, ("duration", "sources"), ["paper"], after="text")     # a field that was not there
    insert(text, ("services",), 3, {"id": "crisis-team", "name": "Crisis team"})
    remove(text, ("services", 2))
"""

from collections.abc import Callable
from typing import cast

from care_pathways.source import writer
from care_pathways.source.file import Keys
from care_pathways.source.places import EditError, Places, Splice
from care_pathways.source.reader import FORBIDDEN, Value, read

Cut = Callable[[Places, Value, Value], Splice]
"""Where to cut: from the places of a file, the value that it holds, and the one that it is to hold."""

__all__ = ["EditError", "insert", "put", "remove", "rewrite"]


def put(text: str, keys: Keys, value: Value, after: str | None = None) -> str:
    """The file with the value at `keys`. A field that is not there is added behind the field `after`, or at the end."""
    if not keys:
        raise EditError("A whole file is not replaced: name a field")

    def cut(places: Places, old: Value, whole: Value) -> Splice:
        if (length := places.brackets(keys[:-1])) is not None:
            return _in_brackets(places, keys[:length], whole)
        holder = _get(old, keys[:-1])
        if isinstance(holder, dict) and str(keys[-1]) not in holder:
            return places.add(keys, value, after) if holder else _in_brackets(places, keys[:-1], whole)
        return places.replace(keys, value)

    return _edited(text, cut, lambda old: _with(old, keys, value))


def insert(text: str, keys: Keys, index: int, value: Value) -> str:
    """The file with a further item in the list at `keys`, before the one that now has that index."""

    def cut(places: Places, _: Value, whole: Value) -> Splice:
        if (length := places.brackets(keys)) is not None:
            return _in_brackets(places, keys[:length], whole)
        return places.insert(keys, index, value)

    def added(old: Value) -> Value:
        found = cast(list[Value], _get(old, keys))
        return _with(old, keys, [*found[:index], value, *found[index:]])

    return _edited(text, cut, added)


def remove(text: str, keys: Keys) -> str:
    """The file without the field or item at `keys`, and without the comments straight above it."""

    def cut(places: Places, old: Value, whole: Value) -> Splice:
        if (length := places.brackets(keys[:-1])) is not None:
            return _in_brackets(places, keys[:length], whole)
        holder = _get(old, keys[:-1])
        if isinstance(holder, list | dict) and len(holder) == 1:
            return _in_brackets(places, keys[:-1], whole)
        return places.remove(keys)

    def without(old: Value) -> Value:
        holder = _get(old, keys[:-1])
        if isinstance(holder, list):
            index = cast(int, keys[-1])
            return _with(old, keys[:-1], [*holder[:index], *holder[index + 1 :]])
        fields = cast(dict[str, Value], holder)
        return _with(old, keys[:-1], {name: held for name, held in fields.items() if name != keys[-1]})

    return _edited(text, cut, without)


def rewrite(text: str, value: Value) -> str:
    """The file changed, an edit at a time, until it holds `value`. What is equal already is not touched.

    Items of a list are told apart by their `id` where they have one, else by their place. Where they change places the
    whole list is written anew, without its comments: keep the order of the file where it does not matter.
    """
    while (now := _read(text)) != value:
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
    place = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    was, names = _names(old), _names(new)
    if was and names:
        if place < len(old) and was[place] not in names:
            return remove(text, (*keys, place))
        if place < len(new) and names[place] not in was:
            return insert(text, keys, place, new[place])
        if was[place] != names[place]:
            return put(text, keys, new)
    elif len(old) > len(new):
        return remove(text, (*keys, place))
    elif len(old) < len(new):
        return insert(text, keys, place, new[place])
    return _one_edit(text, old[place], new[place], (*keys, place))


def _names(items: list[Value]) -> list[str]:
    """The ids of all items, when each has one of its own."""
    found = [str(item["id"]) for item in items if isinstance(item, dict) and "id" in item]
    return found if len(set(found)) == len(items) else []


def _edited(text: str, cut: Cut, expected: Callable[[Value], Value]) -> str:
    """The text with one splice, read back and held against what it should hold."""
    ends = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n")
    if text != plain.replace("\n", ends):
        raise EditError("Some lines end in one way and some in another: save the file anew with one of them")
    old = _read(plain)
    wanted = expected(old)
    splice = cut(Places(plain.removeprefix("\ufeff")), old, wanted)
    if FORBIDDEN.search(splice.written):
        raise EditError("The text holds an invisible character")
    mark = "\ufeff" if plain.startswith("\ufeff") else ""
    body = plain.removeprefix("\ufeff")
    changed = f"{mark}{body[: splice.start]}{splice.written}{body[splice.end :]}"
    if _read(changed) != wanted:
        raise EditError("The file would hold something else than it should")
    return changed.replace("\n", ends)


def _read(text: str) -> Value:
    parsed = read("", text.encode())
    if parsed.problems:
        raise EditError(f"The file has a problem of its own: {parsed.problems[0].message}")
    return parsed.value


def _in_brackets(places: Places, keys: Keys, whole: Value) -> Splice:
    """A collection in brackets, or that has to become so, written anew; one that was empty gets lines of its own."""
    value, node = _get(whole, keys), places.node(keys)
    if keys and places.brackets(keys[:-1]) is None and (not node.value or not value):
        return places.replace(keys, value)
    start, column = node.start_mark.index, node.start_mark.column
    line = places.text[start - column : start]
    indent = len(line) - len(line.lstrip(" "))
    return Splice(start, node.end_mark.index, writer.brackets(value, column, indent))


def _get(value: Value, keys: Keys) -> Value:
    for step in keys:
        try:
            value = value[step]  # type: ignore[index] # a wrong step is the caller's, and told below
        except (KeyError, IndexError, TypeError):
            raise EditError(f"There is no place called {'.'.join(map(str, keys))}") from None
    return value


def _with(value: Value, keys: Keys, new: Value) -> Value:
    if not keys:
        return new
    _get(value, keys[:-1])  # tells what is not there
    if isinstance(value, dict):
        name = str(keys[0])
        return {**value, name: _with(value[name] if len(keys) > 1 else None, keys[1:], new)}
    found = list(cast(list[Value], value))
    index = cast(int, keys[0])
    found[index] = _with(found[index], keys[1:], new)
    return found
