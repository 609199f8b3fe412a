"""llms.txt: what the site is, and every page as Markdown, for programs that read for people."""

import re
from collections.abc import Iterator, Sequence

from care_pathways.catalogue import Catalogue
from care_pathways.exports.edition import edition_of
from care_pathways.model.audience import Audience
from care_pathways.page import Page

SECTIONS = {
    Audience.PEOPLE: "For people: plain words",
    Audience.PROFESSIONALS: "For professionals: packages with their evidence",
    Audience.COMMISSIONERS: "For commissioners: planning for groups of people",
    None: "For all: guidance, words, and about the site",
}

_SIGN = re.compile(r"([\\`*_{}\[\]<>#|~!])")


def files(pages: Sequence[Page], catalogue: Catalogue, name: str, url: str) -> Iterator[tuple[str, bytes]]:
    """A title, a summary, and for each view a list of links to the Markdown twins of its pages."""
    root, edition = f"{url.rstrip('/')}/" if url else "", edition_of(catalogue, name)
    lines = [
        f"# {name}",
        "",
        "> An independent reference to the English mental health care clusters: what each means in plain words, what "
        "can help, the evidence line by line, and what must be in place. Not an NHS website.",
        "",
        *(f"- {term}: {_escaped(text)}" for term, text in edition.notes),
        "- In danger, or someone very unwell: the page [Get help now]"
        f"({root}get-help-now/index.md) has the numbers. Always show it beside anything about self-harm or a crisis.",
        "- A summary of guidance here is ours. Open the publisher's page before anyone acts on it.",
    ]
    for audience, heading in SECTIONS.items():
        lines += ["", f"## {heading}", ""]
        lines += [_line(page, root) for page in pages if page.audience is audience and page.twin and page.listed]
    yield "llms.txt", ("\n".join(lines) + "\n").encode()


def _line(page: Page, root: str) -> str:
    return f"- [{_escaped(page.title)}]({root}{page.twin}): {_escaped(page.description)}"


def _escaped(text: str) -> str:
    """The text on one line, with every sign that Markdown or HTML could read as more than a letter escaped.

    Programs read this file before all others: no title or description may put a heading, a link or a tag into it.
    """
    return _SIGN.sub(r"\\\1", " ".join(text.split()))
