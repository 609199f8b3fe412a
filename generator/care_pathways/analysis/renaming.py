"""Another name for a record, in every file: its own, each field and link that names it. Texts go in, texts come out."""

import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import cast

from care_pathways.catalogue import Catalogue, Key, Record
from care_pathways.catalogue.use import Use
from care_pathways.model.base import Model
from care_pathways.source import Keys, Value, front_matter, read
from care_pathways.source.edit import put

Texts = dict[str, str]
"""The text of each file by name, as it is to be."""


def renamed(catalogue: Catalogue, record: Record[Model], new: str, texts: Texts) -> dict[str, str]:
    """Give a record another name in all `texts`, and leave the old one in `was:`. Gives the files that move.

    `texts` holds every file of the content and is changed in place.
    """
    old = str(record.key)
    for use in _uses(catalogue, record):
        point(texts, use, record.kind, old, new)
    for other, keys in _named_in_words(catalogue, record):
        texts[other.file.name] = put(texts[other.file.name], (*other.within, *keys), f"{record.kind}:{new}")
    name = record.file.name
    if record.kind == "page":
        texts[name] = _with_head(texts[name], lambda head: _with_was(head, (), record, old, after="audience"))
        return {name: str(PurePosixPath(*PurePosixPath(name).parts[:2], f"{new}.md"))}
    text = put(texts[name], (*record.within, "id"), new)
    has_address = "was" in type(record.value).model_fields
    texts[name] = _with_was(text, record.within, record, old, after="id") if has_address else text
    return {} if record.within else {name: str(PurePosixPath(name).with_name(f"{new}.yml"))}


def _uses(catalogue: Catalogue, record: Record[Model]) -> Iterator[Use]:
    """Every field and link; for a source, what names its statements is among them."""
    yield from catalogue.where_used.get(record.name, [])
    yield from catalogue.where_linked.get(record.name, [])


def _named_in_words(catalogue: Catalogue, record: Record[Model]) -> Iterator[tuple[Record[Model], Keys]]:
    """Every text that is just "kind:key", as synonyms say where they lead. What tells of the past keeps its words."""
    whole = f"{record.kind}:{record.key}"
    for other in catalogue.records():
        if other.kind not in ("published", "change", "correction", "retired"):
            yield from ((other, keys) for keys, text in other.texts if text == whole)


def point(texts: Texts, use: Use, kind: str, old: str, new: str) -> None:
    """One place that names the record, or a statement of it, names another instead."""
    name = use.by.file.name
    if use.by.kind == "page":
        texts[name] = _in_page(texts[name], use, kind, old, new)
        return
    keys = (*use.by.within, *use.keys)
    held = _held(texts[name], keys)
    texts[name] = put(texts[name], keys, _other(held, kind, old, new, is_link=bool(use.link)))


def _in_page(text: str, use: Use, kind: str, old: str, new: str) -> str:
    if use.keys == ("body",):
        head, _, _ = front_matter(text)
        cut = len(head) + 4  # both lines of --- and what is between them stay as they are
        return text[:cut] + _links(text[cut:], kind, old, new)

    def changed(head: str) -> str:
        return put(head, use.keys, _other(_held(head, use.keys), kind, old, new, is_link=False))

    return _with_head(text, changed)


def _with_head(text: str, change: Callable[[str], str]) -> str:
    """A hand-written page with its front matter changed."""
    end = text.index("\n---", 3) + 1
    return f"---\n{change(text[4:end])}{text[end:]}"


def _with_was(text: str, within: Keys, record: Record[Model], old: str, after: str) -> str:
    before = cast(tuple[str, ...], getattr(record.value, "was", ()))
    return put(text, (*within, "was"), [*before, old], after=after)


def _held(text: str, keys: Keys) -> Value:
    value = read("", text.encode()).value
    for step in keys:
        value = value[step]  # type: ignore[index] # the catalogue found it there
    return value


def _other(held: Value, kind: str, old: str, new: str, *, is_link: bool) -> str:
    text = str(held)
    if is_link:
        return _links(text, kind, old, new)
    return new if text == old else re.sub(rf"^{re.escape(old)}/", f"{new}/", text)


def _links(text: str, kind: str, old: str, new: str) -> str:
    return re.sub(rf"(\]\(\s*<?{kind}:){re.escape(old)}(?=[)\s>#])", rf"\g<1>{new}", text)


def key_in_use(catalogue: Catalogue, kind: str, key: Key) -> bool:
    """Has a record of that kind the name already, now or before?"""
    return any(key == record.key or key in getattr(record.value, "was", ()) for record in catalogue.records(kind))
