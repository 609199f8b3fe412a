"""What can be found in a view: its own pages, the pages that are the same for all, and the parts of both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from care_pathways.model.audience import Audience
from care_pathways.page import Page, ResultKind, SearchText

LENGTH = 76
"""Letters of a summary that are shown with a result."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """A thing to be found: its address, its title, the view that it opens (None: the same for all), and its text."""

    address: str
    title: str
    audience: Audience | None
    summary: str
    text: SearchText
    subject: tuple[str, str | int] | None


def records(pages: Sequence[Page], audience: Audience) -> Iterator[Found]:
    """Everything that can be found in a view, in the order of its pages.

    People find no source that is out of use: what took its place is found by its number as well. National measures
    come with what sources say, after the first answer.
    """
    for page in pages:
        if page.audience not in (audience, None):
            continue
        if audience is Audience.PEOPLE and page.search and page.search.kind is ResultKind.OLD_GUIDANCE:
            continue
        if page.search:
            subject = page.subject or (("help", "") if page.search.kind is ResultKind.HELP else ("page", page.id))
            summary = page.search.summary or page.description
            yield Found(
                address=page.address,
                title=page.title,
                audience=page.audience,
                summary=shortened(summary),
                text=page.search,
                subject=subject,
            )
        for part in page.search_parts:
            if part.search.kind is ResultKind.NATIONAL_MEASURE:
                continue
            address = f"{page.address}#{part.anchor}"
            yield Found(
                address=address,
                title=part.title,
                audience=page.audience,
                summary=shortened(part.search.summary),
                text=part.search,
                subject=part.subject,
            )


def shortened(text: str) -> str:
    """The text on one line, cut after a whole sentence or word."""
    line = " ".join(text.split())
    if len(line) <= LENGTH:
        return line
    sentence = line.rfind(". ", 45, LENGTH)
    return line[: sentence + 1] if sentence > 0 else line[:LENGTH].rpartition(" ")[0].rstrip(",;:") + " …"
