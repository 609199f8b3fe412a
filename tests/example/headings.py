"""Where words stand on a page: under which heading or term."""

import re

import html5lib

HEADINGS = {"h1", "h2", "h3", "h4", "dt"}
Placed = list[tuple[str, str]]


def placed(html: str) -> Placed:
    """The texts of the main part in the page's order, each with the nearest heading or term before it."""
    main = html5lib.parse(html, namespaceHTMLElements=False).find(".//main")
    assert main is not None
    heading, found = "", []
    for element in main.iter():
        if element.tag in HEADINGS:
            heading = " ".join("".join(element.itertext()).split())
        found += [(heading, text) for text in (element.text, *(child.tail for child in element)) if text]
    return found


def headings_of(texts: Placed, word: str) -> list[str]:
    """The headings under which a word stands, each once."""
    whole = re.compile(rf"\b{word}\b", re.IGNORECASE)
    return list(dict.fromkeys(heading for heading, text in texts if whole.search(text)))
