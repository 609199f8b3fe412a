"""Rules of accessibility that depend on words, held for every page of the real site without a browser.

axe looks at pages that show every shape of mark-up (tests/browser/test_axe.py). What a shape cannot tell is whether
each link of each page has a name, and whether what it points at is there: that is read here, on all of them.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
from lxml import html as lxml_html

Element: TypeAlias = Any
"""An element of lxml, which has no types of its own."""
POINTERS = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant", "headers")


@pytest.fixture(scope="module")
def trees(real_pages: dict[str, str]) -> dict[str, Element]:
    """Every page as a tree, without what a script may one day copy into it."""
    found = {}
    for address, page in real_pages.items():
        tree = lxml_html.document_fromstring(page)
        for copy in tree.xpath("//template"):
            copy.drop_tree()
        found[address] = tree
    return found


def faults(trees: dict[str, Element], rule: str) -> dict[str, list[str]]:
    """What breaks a rule, by page."""
    return {address: found for address, tree in trees.items() if (found := list(RULES[rule](tree)))}


def name(element: Element) -> str:
    """The accessible name, as far as mark-up tells it."""
    if label := str(element.get("aria-label", "")).strip():
        return label
    if ids := element.get("aria-labelledby", "").split():
        by_id = {part.get("id"): part for part in element.getroottree().iter() if part.get("id")}
        return " ".join(_words(by_id[one]) for one in ids if one in by_id).strip()
    return _words(element) or str(element.get("title", "")).strip()


def _words(element: Element) -> str:
    said = [text for text in element.itertext() if text.strip()]
    said += [part.get("alt", "") for part in element.iter("img")]
    said += [part.get("aria-label", "") for part in element.iter("svg")]
    return " ".join(" ".join(said).split())


def nameless(tree: Element) -> Iterator[str]:
    """Links, buttons and folds without words."""
    for element in tree.iter("a", "button", "summary", "iframe", "legend", "caption", "option", "figcaption"):
        if element.tag == "a" and element.get("href") is None:
            continue
        if not name(element) and element.get("value") != "":
            yield lxml_html.tostring(element, encoding="unicode", with_tail=False)[:120]


def unlabelled(tree: Element) -> Iterator[str]:
    """Fields without a label."""
    labelled = {label.get("for") for label in tree.iter("label") if _words(label)}
    for field in tree.iter("input", "select", "textarea"):
        if field.get("type") in ("hidden", "submit", "button"):
            continue
        inside = any(_words(label) for label in field.iterancestors("label"))
        if not (inside or field.get("id") in labelled or field.get("aria-label") or field.get("aria-labelledby")):
            yield lxml_html.tostring(field, encoding="unicode", with_tail=False)[:120]


def twice(tree: Element) -> Iterator[str]:
    """An id that stands twice."""
    counts = Counter(element.get("id") for element in tree.iter() if element.get("id"))
    yield from (one for one, count in counts.items() if count > 1)


def lost(tree: Element) -> Iterator[str]:
    """A pointer to an id that is not on the page."""
    ids = {element.get("id") for element in tree.iter() if element.get("id")}
    for element in tree.iter():
        pointed = [one for pointer in POINTERS for one in element.get(pointer, "").split()]
        pointed += [element.get("for", "")] if element.tag in ("label", "output") and element.get("for") else []
        pointed += [element.get("popovertarget", "")] if element.get("popovertarget") else []
        yield from (f"{element.tag} -> {one}" for one in pointed if one not in ids)


def pictures(tree: Element) -> Iterator[str]:
    """Pictures that neither say what they show nor say that they are decoration."""
    for picture in tree.iter("img"):
        if picture.get("alt") is None:
            yield f"img {picture.get('src')}"
    for drawing in tree.iter("svg"):
        hidden = drawing.get("aria-hidden") == "true" or any(
            above.get("aria-hidden") == "true" for above in drawing.iterancestors()
        )
        if not hidden and not (drawing.get("role") in ("img", "group", "list") and (name(drawing))):
            yield f"svg {drawing.get('class')}"


def landmarks(tree: Element) -> Iterator[str]:
    """Landmarks of one kind that a screen reader could not tell apart."""
    for kind in ("nav", "aside", "search"):
        names = Counter(name_of_landmark(one) for one in tree.iter(kind))
        yield from (f"{kind} {said!r}" for said, count in names.items() if count > 1)
    if len(list(tree.iter("main"))) != 1:
        yield "not one main"


def name_of_landmark(element: Element) -> str:
    """The name of a landmark: its words are no name."""
    if element.get("aria-label") or element.get("aria-labelledby"):
        return name(element)
    return ""


def language(tree: Element) -> Iterator[str]:
    """A page or a part whose language a screen reader would have to guess."""
    for element in tree.xpath("/html | //*[@lang]"):
        if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", element.get("lang", "")):
            yield f"{element.tag} lang {element.get('lang')!r}"


def same_words(tree: Element) -> Iterator[str]:
    """Links of `main` with the same words that lead to different places."""
    places: dict[str, set[str]] = {}
    for link in tree.xpath("//main//a[@href]"):
        said = name(link) if link.get("aria-label") or link.get("aria-labelledby") else _words(link)
        if re.fullmatch(r"(here|click here|more|read more|this page|link)", said, re.IGNORECASE):
            yield f"{said!r} says nothing of where it leads"
        places.setdefault(said, set()).add(link.get("href"))


def tables(tree: Element) -> Iterator[str]:
    """Tables without a name, or without a heading of rows or columns."""
    for table in tree.iter("table"):
        if table.get("role") == "presentation":
            continue
        if not table.xpath("./caption") and not name_of_landmark(table):
            yield f"table without caption: {_words(table)[:60]}"
        if not table.xpath(".//th"):
            yield f"table without headings: {_words(table)[:60]}"


RULES = {
    rule.__name__: rule
    for rule in (nameless, unlabelled, twice, lost, pictures, landmarks, language, same_words, tables)
}


@pytest.mark.parametrize("rule", RULES)
def test_every_page(trees: dict[str, Element], rule: str) -> None:
    """No page breaks the rule."""
    assert faults(trees, rule) == {}


def test_titles_tell_pages_apart(trees: dict[str, Element]) -> None:
    """Each page has a title of its own: in a list of tabs or results it is all that a reader has."""
    titles = Counter((tree.findtext(".//title") or "").strip() for tree in trees.values())

    assert titles[""] == 0
    assert [title for title, count in titles.items() if count > 1] == []


@pytest.mark.parametrize(
    ("rule", "broken"),
    [
        ("nameless", '<a href="/x"><svg aria-hidden="true"></svg></a>'),
        ("nameless", "<details><summary> </summary></details>"),
        ("unlabelled", '<label for="y">Y</label><input id="x">'),
        ("twice", '<p id="x"></p><p id="x"></p>'),
        ("lost", '<p aria-describedby="gone">Text</p>'),
        ("pictures", '<img src="x.png">'),
        ("pictures", '<svg role="img"></svg>'),
        ("landmarks", "<nav></nav><nav></nav>"),
        ("language", '<p lang="">Text</p>'),
        ("same_words", '<main><a href="/x">here</a></main>'),
        ("tables", "<table><tr><td>1</td></tr></table>"),
    ],
)
def test_the_rule_sees_what_is_wrong(rule: str, broken: str) -> None:
    """Each rule finds its fault on a page that has it."""
    whole = broken if "<main" in broken else f"<main>{broken}</main>"
    tree = lxml_html.document_fromstring(f'<html lang="en-GB"><body>{whole}</body></html>')

    assert list(RULES[rule](tree))
