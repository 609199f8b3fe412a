"""Changing a YAML file by the line: comments, order, quotes and every byte outside the value stay as they are.

These are single edits; `rewrite` makes a file hold a whole value with few of them. Values are plain, as `source.read`
gives them: text, None, lists, sets of fields; dates and numbers are text. Each edit is read back at once: the file must
then hold just what was asked for, or `EditError` is raised and nothing may be saved.

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
from care_pathways.source.reader import Value, read

Cut = Callable[[Places, Value, Value], Splice]
"""Where to cut: from the places of a file, the value that it holds, and the one that it is to hold."""

__all__ = ["EditError", "held", "insert", "move", "put", "remove"]


def put(text: str, keys: Keys, value: Value, after: str | None = None) -> str:
    """The file with the value at `keys`. A field that is not there is added behind the field `after`, or at the end."""
    if not keys:
        raise EditError("A whole file is not replaced: name a field")

    def cut(places: Places, old: Value, whole: Value) -> Splice:
        if (length := places.brackets(keys[:-1])) is not None:
            return _in_brackets(places, keys[:length], whole)
        holder = _get(old, keys[:-1])
        if isinstance(holder, dict) and str(keys[-1]) not in holder:
            return places.add(keys, value, after)
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
        if len(cast(list[Value] | dict[str, Value], _get(old, keys[:-1]))) == 1:
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


def move(text: str, keys: Keys, index: int, to: int) -> str:
    """The file with an item of the list at `keys` in another place, and the comments straight above it with it."""

    def cut(places: Places, _: Value, whole: Value) -> Splice:
        if (length := places.brackets(keys)) is not None:
            return _in_brackets(places, keys[:length], whole)
        return places.move(keys, index, to)

    def moved(old: Value) -> Value:
        found = list(cast(list[Value], _get(old, keys)))
        found.insert(to, found.pop(index))
        return _with(old, keys, found)

    return _edited(text, cut, moved)


def _edited(text: str, cut: Cut, expected: Callable[[Value], Value]) -> str:
    """The text with one splice, read back and held against what it should hold."""
    ends = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n")
    if text != plain.replace("\n", ends):
        raise EditError("Some lines end in one way and some in another: save the file anew with one of them")
    old = held(plain)
    wanted = expected(old)
    splice = cut(Places(plain.removeprefix("\ufeff")), old, wanted)
    mark = "\ufeff" if plain.startswith("\ufeff") else ""
    body = plain.removeprefix("\ufeff")
    changed = f"{mark}{body[: splice.start]}{splice.written}{body[splice.end :]}"
    if held(changed) != wanted:
        raise EditError("The file would hold something else than it should")
    return changed.replace("\n", ends)


def held(text: str) -> Value:
    """What a file holds; EditError when it cannot be read."""
    parsed = read("", text.encode())
    if parsed.problems:
        raise EditError(f"The file has a problem of its own: {parsed.problems[0].message}")
    return parsed.value


def _in_brackets(places: Places, keys: Keys, whole: Value) -> Splice:
    """A collection in brackets, or that has to become so, written anew; one that was empty gets lines of its own."""
    value, node = _get(whole, keys), places.node(keys)
    if keys and (not node.value or not value):
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
