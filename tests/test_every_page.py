"""What holds for every page of the real site, read from its files: help first, headings in order, few bytes."""

import gzip
import re
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

import html5lib
import pytest
from care_pathways.model.audience import Audience
from care_pathways.site import Site

from tests.browser.shapes import LOADED

FIRST = re.compile(
    r'<body>\s*<a class="w-skip" href="#content">Skip to the content</a>\s*'
    r'<header class="w-head">\s*(?:<div [^>]+>\s*)*<nav class="w-help-links" aria-label="[^"]+">'
    r'<a class="w-help-links__get" href="[^"]*get-help-now/">Get help now</a>'
)
HEADING = re.compile(r"<h([1-6])[^>]*>(.*?)</h\1>", re.DOTALL)
BUDGET = 90_000
"""Bytes of a first visit. Counted with gzip, which is larger than the brotli that the budget is meant for."""
FIRST_ANSWER = 129_700
"""Bytes before the first answer of a search: 130,000 at most, and not all gzips are alike."""


def test_help_comes_first_on_every_page(real_pages: dict[str, str]) -> None:
    """Nothing stands before the way to help but the link that skips to the content: not on 404, not on the search."""
    assert {"404.html", "people/search/"} <= set(real_pages)
    assert [address for address, html in real_pages.items() if not FIRST.search(html)] == []


def test_a_page_belongs_to_the_view_of_its_address(real_site: Site) -> None:
    """Its menu, its colour and its switch are those of the readers that its address names; the others are for all."""
    views = ("people", "professionals", "commissioners")
    wrong = {
        page.address: page.audience
        for page in real_site.pages
        if (begin := page.address.split("/")[0]) in views and page.audience != begin
    }
    assert wrong == {}


def test_headings_are_in_order_on_every_page(real_pages: dict[str, str]) -> None:
    """One first heading, no level left out, none empty, none with a stray mark."""
    faults = {}
    for address, html in real_pages.items():
        without_copies = re.sub(r"<template\b.*?</template>", "", html, flags=re.DOTALL)
        found = [(int(level), text_of(words)) for level, words in HEADING.findall(without_copies)]
        levels = [level for level, _ in found]
        if levels.count(1) != 1 or any(after - before > 1 for before, after in pairwise([0, *levels])):
            faults[address] = f"levels {levels}"
        if stray := [words for _, words in found if not words or re.search(r"[¶#{}]|\*\*|\]\(", words)]:
            faults[address] = f"named {stray}"

    assert faults == {}


def test_only_fields_of_text_say_how_they_are_filled_in(real_pages: dict[str, str]) -> None:
    """HTML allows `autocomplete` on no box to tick and no file; Nu (make audit) once found 4,794 of them."""
    fields = [field for html in real_pages.values() for field in re.findall(r"<input\b[^>]*>", html)]
    asked = [field for field in fields if "autocomplete" in field]

    assert asked
    assert [field for field in asked if re.search(r'type="(radio|checkbox|file|button|submit)"', field)] == []


def text_of(html: str) -> str:
    """The words of a piece of HTML."""
    return "".join(html5lib.parseFragment(html, namespaceHTMLElements=False).itertext()).strip()


@pytest.fixture(scope="module")
def sizes(real_site: Site) -> dict[str, int]:
    """Every file of the site, packed as a host would send it. Fonts are packed already."""
    kept = (".html", ".js", ".css", ".svg", ".woff2", ".png")
    return {
        name: len(raw) if name.endswith(".woff2") else len(gzip.compress(raw, 9))
        for name, raw in real_site.files()
        if name.endswith(kept)
    }


@pytest.fixture(scope="module")
def weights(real_pages: dict[str, str], sizes: dict[str, int]) -> dict[str, int]:
    """Each page with all that it loads. tests/browser/test_light.py holds what is read here against a real visit."""
    found = {}
    for address, html in real_pages.items():
        base = f"https://site/{address}"
        files = {urlsplit(urljoin(base, link)).path.removeprefix("/") for link in LOADED.findall(html)}
        page = address if address.endswith(".html") else f"{address}index.html"
        found[address] = sizes[page] + sum(sizes[name] for name in files)
    return found


def test_a_first_visit_to_any_page_is_light(weights: dict[str, int]) -> None:
    """The page and all that it loads."""
    heaviest = max(weights, key=lambda address: weights[address])
    print(f"heaviest: {heaviest}, {weights[heaviest]} bytes")

    assert {address: size for address, size in weights.items() if size > BUDGET} == {}


def test_little_comes_before_the_first_answer_of_a_search(weights: dict[str, int], sizes: dict[str, int]) -> None:
    """The page of the search and the index of its view. The browser's test sees that nothing else comes."""
    first = {view.value: weights[f"{view.value}/search/"] + sizes[f"search/{view.value}.js"] for view in Audience}
    print(f"before the first answer: {first}")

    assert {view: size for view, size in first.items() if size > FIRST_ANSWER} == {}
