"""Which pages show every shape of mark-up of the site: what axe has to look at to have seen all of it.

A shape is an element as a style sheet or a rule of axe can tell it from another (its name, classes, role and type),
with its parent. Which page it stands on makes no difference to a rule about colours, sizes, roles or nesting. Rules
that depend on words are held for every page without a browser, in tests/test_every_page_names.py.
"""

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache
from types import MappingProxyType
from typing import Any, TypeAlias

from lxml import etree
from lxml import html as lxml_html

TELLING = ("role", "type", "aria-current", "aria-expanded", "aria-live", "data-part", "open", "hidden", "popover")
"""Attributes that a style or a rule can hang on, besides the classes."""
HELD = frozenset(("class", *TELLING))

LOADED = re.compile(r'<(?:script|link|img)\b[^>]*?(?:src|href)="([^"]+\.(?:js|css|svg|woff2|png))"')
"""What a page has the browser load."""

Element: TypeAlias = Any
"""An element of lxml, which has no types of its own."""
Shape: TypeAlias = tuple[str, str]
"""A parent and its child."""


def shapes(page: str) -> frozenset[Shape]:
    """Every pair of a parent and its child on a page."""
    return frozenset(_pairs(lxml_html.document_fromstring(page)))


def _pairs(root: Element) -> Iterator[Shape]:
    told = {root: _told(root)}
    for parent in root.iter(etree.Element):
        for element in parent.iterchildren(etree.Element):
            told[element] = _told(element)
            yield told[parent], told[element]


def _told(element: Element) -> str:
    return _written(element.tag, tuple(pair for pair in element.items() if pair[0] in HELD))


@cache
def _written(tag: str, held: tuple[tuple[str, str], ...]) -> str:
    said = dict(held)
    classes = ".".join(sorted(set(said.get("class", "").split())))
    return f"{tag}.{classes}[{','.join(f'{name}={said[name]}' for name in TELLING if name in said)}]"


def cover(pages: Mapping[str, str], besides: Mapping[str, Set[str]] = MappingProxyType({})) -> list[str]:
    """Addresses of pages that together show every shape, and all that `besides` says: always the one that adds most.

    The order is the same for the same pages: of two that add as much, the shorter page, then the earlier address.
    """
    left = {address: {*shapes(page), *besides.get(address, ())} for address, page in pages.items()}
    chosen: list[str] = []
    missing = set[Shape | str]().union(*left.values())
    while missing:
        best = min(left, key=lambda address: (-len(left[address] & missing), len(pages[address]), address))
        chosen.append(best)
        missing -= left[best]
    return chosen
