"""Pages as they were printed last, where nothing that they rest on has changed since.

A page rests on its view, on what stands round all pages, on the templates and on our code, and on nothing else. A
digest of all of it is kept with the page, so that nobody need list the records behind a page. Only how large files to
take away are is kept apart: nearly every edit changes one of these sizes, and few pages tell one.
"""

import json
import pickle
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from care_pathways.cache import Cache
from care_pathways.chrome import Chrome
from care_pathways.our_code import digest_of_code
from care_pathways.page import Page
from care_pathways.render.printer import File, printer

LIBRARIES = ("Jinja2", "MarkupSafe", "markdown-it-py", "mkdocs-material")
"""What prints, and what the icons are from."""
_SIZE = 32
_TOLD = tuple(field.name for field in fields(Page) if field.name not in ("view", "here"))
"""What a page says of itself, beside the two functions that are called when it is printed."""


class KeptPages:
    """Prints a page, or takes it from the cache. There it has one place: what was printed before goes."""

    def __init__(self, theme: Path, chrome: Chrome, cache: Cache) -> None:
        self._cache = cache
        self._sizes = _Asked(chrome.sizes)
        self._printer = printer(theme, replace(chrome, sizes=self._sizes))
        self._theme = theme
        # Two sites, or two ways to build one, do not take the place of each other.
        self._whose = repr((str(theme.resolve()), chrome.url, chrome.policy, chrome.twins, chrome.area))

    @cached_property
    def _means(self) -> bytes:
        """A digest of all that many pages rest on."""
        chrome = self._printer.chrome
        around = pickle.dumps((replace(chrome, sizes={}), bool(chrome.sizes)))
        return blake2b(around + _templates(self._theme) + digest_of_code(*LIBRARIES), digest_size=_SIZE).digest()

    def files(self, page: Page) -> tuple[File, ...]:
        """The page, and its twin in Markdown where it has one: as the printer gives them."""
        view, here = page.view(), page.here() if page.here else None
        said = pickle.dumps((view, here, [getattr(page, name) for name in _TOLD]))
        rests_on = blake2b(said, key=self._means, digest_size=_SIZE).digest()
        place = f"page-{blake2b((self._whose + page.file).encode(), digest_size=20).hexdigest()}"
        raw = self._cache.get(place) or b""
        if raw[:_SIZE] == rests_on:
            head, _, files = raw[_SIZE:].partition(b"\n")
            sizes, length = json.loads(head)
            if self._sizes.still(sizes):
                return tuple(zip(self._printer.names(page), (files[:length], files[length:]), strict=False))
        self._sizes.asked = {}
        made = self._printer.files(replace(page, view=lambda: view, here=(lambda: here) if page.here else None))
        head = json.dumps((self._sizes.asked, len(made[0][1]))).encode()
        self._cache.put(place, b"".join((rests_on, head, b"\n", *(raw for _, raw in made))))
        return made


class _Asked(Mapping[str, str]):
    """Sizes by name, and those that were `asked` for: None is one that was not there."""

    def __init__(self, sizes: Mapping[str, str]) -> None:
        self._sizes = sizes
        self.asked: dict[str, str | None] = {}

    def still(self, asked: Mapping[str, str | None]) -> bool:
        """Would the same be said now?"""
        return all(self._sizes.get(name) == size for name, size in asked.items())

    def __getitem__(self, name: str) -> str:
        self.asked[name] = self._sizes.get(name)
        return self._sizes[name]

    def __iter__(self) -> Iterator[str]:
        for name in self._sizes:
            self.asked[name] = self._sizes[name]
            yield name

    def __len__(self) -> int:
        return len(self._sizes)


def _templates(theme: Path) -> bytes:
    """A digest of every template, by name and text."""
    digest = blake2b(digest_size=_SIZE)
    for path in sorted(theme.rglob("*.html")):
        digest.update(f"{path.relative_to(theme)}\0".encode() + path.read_bytes() + b"\0")
    return digest.digest()
