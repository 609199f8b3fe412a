"""What no page of the real site may hold, read from its mark-up: a way to run code, or to ask anything of anybody else.

A browser visits pages that together have each template, script and shape (tests/browser/test_privacy.py). What no page
has is read here, on all of them.
"""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import pytest
from lxml import html as lxml_html

Element: TypeAlias = Any
"""An element of lxml, which has no types of its own."""
POLICY = {"default-src 'none'", "form-action 'self'", "base-uri 'none'"} | {
    f"{kind}-src 'self'" for kind in ("script", "style", "img", "font", "connect")
}
LOADING = {"src", "srcset", "poster", "data", "action", "formaction", "background", "ping"}
"""Attributes whose address a browser asks for by itself, or where it sends what was typed."""
FOREIGN = ("base", "embed", "frame", "iframe", "object", "portal", "style", "applet")


def held(tree: Element) -> Iterator[str]:
    """What must not be on a page."""
    for element in tree.iter(FOREIGN):
        yield f"<{element.tag}>"
    for script in tree.iter("script"):
        if script.get("type") != "application/ld+json" and not script.get("src"):
            yield "a script in the page"
    for element in tree.iter(lxml_html.etree.Element):
        for name, value in element.items():
            if name.startswith("on") or name == "style":
                yield f"{name}= on <{element.tag}>"
            loads = name in LOADING or (name == "href" and element.tag in ("link", "image", "use"))
            address = urlsplit(value.strip())
            if loads and (address.scheme or address.netloc) and element.get("rel") != "canonical":
                yield f"{name}={value[:60]}"
            if name in ("href", "xlink:href") and re.fullmatch("javascript|vbscript|data", address.scheme):
                yield f"{name}={value[:60]}"


def unguarded(tree: Element) -> Iterator[str]:
    """A policy that is not the strictest, or comes after what it is to hold."""
    head = list(tree.find("head"))
    policy = [part for part in head if part.get("http-equiv") == "Content-Security-Policy"]
    if [set(re.split(r";\s*", part.get("content"))) for part in policy] != [POLICY]:
        yield "policy"
    elif any(part.tag in ("script", "link") for part in head[: head.index(policy[0])]):
        yield "the policy comes late"


def test_no_page_can_run_or_ask_for_what_is_not_of_the_site(real_pages: dict[str, str]) -> None:
    """Every page has the policy before anything that loads, and nothing that the policy would have to refuse."""
    found = {}
    for address, page in real_pages.items():
        tree = lxml_html.document_fromstring(page)
        if faults := [*unguarded(tree), *held(tree)]:
            found[address] = faults

    assert found == {}


@pytest.mark.parametrize(
    "part",
    [
        "<p onclick='go()'>Text</p>",
        "<p style='color: red'>Text</p>",
        "<script>go()</script>",
        "<img src='https://elsewhere.example/x.png' alt=''>",
        "<img src='//elsewhere.example/x.png' alt=''>",
        "<form action='https://elsewhere.example/'></form>",
        "<iframe src='here.html'></iframe>",
        "<a href=' javascript:go()'>Text</a>",
        "<link rel='stylesheet' href='https://elsewhere.example/x.css'>",
    ],
)
def test_the_rule_sees_what_is_wrong(part: str) -> None:
    """Each is found on a page that has it."""
    assert list(held(lxml_html.document_fromstring(f"<html><head></head><body>{part}</body></html>")))


def test_a_policy_that_is_looser_or_late_is_seen(real_pages: dict[str, str]) -> None:
    """One word more lets something in; a script before it is not held by it."""
    page = real_pages[""]
    for changed in (
        page.replace("script-src &#39;self&#39;", "script-src &#39;self&#39; &#39;unsafe-inline&#39;"),
        page.replace("<head>", '<head><script src="assets/a.js"></script>'),
    ):
        assert changed != page
        assert list(unguarded(lxml_html.document_fromstring(changed)))
