"""Hand-written pages, from content/pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.catalogue import Catalogue, Record
from generator.model.written import Audience, WrittenPage
from generator.page import Link, Page, Prose, SearchText
from generator.pages import addresses
from generator.pages.parts import prose


@dataclass(frozen=True)
class Written:
    """All that the template sees."""

    body: Prose


def pages(catalogue: Catalogue) -> Iterator[Page]:
    """One page for each Markdown file."""
    for record in catalogue.written.values():
        page = record.value
        folder, _, name = page.id.rpartition("/")
        same = [
            other.value
            for other in catalogue.written.values()
            if other.key in page.same_topic or page.id in other.value.same_topic
        ]
        counterparts = {
            other.audience: addresses.address(addresses.written(other.id)) for other in (*same, page) if other.audience
        }
        yield Page(
            f"{folder}/" if name == "index" else f"{page.id}/",
            page.title,
            page.description,
            "shared/written.html",
            partial(view, catalogue, record),
            page.audience,
            _trail(page),
            counterparts,
            record.name,
            SearchText(*_kind(page), " ".join(page.words_people_use)),
        )


def _kind(page: WrittenPage) -> tuple[str, str]:
    return ("About", "") if page.audience is None else ("Good to know", "")


def _trail(page: WrittenPage) -> tuple[Link, ...]:
    return (Link("About", addresses.ABOUT),) if page.id.startswith("about/") and page.id != "about/index" else ()


def view(catalogue: Catalogue, record: Record[WrittenPage]) -> Written:
    """What the page shows."""
    audience: Audience | None = record.value.audience
    return Written(prose(catalogue, audience, record.value.body))
