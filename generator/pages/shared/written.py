"""Hand-written pages, from content/pages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.catalogue import Catalogue, Record
from generator.model.written import Audience, WrittenPage
from generator.page import Link, Page, Prose
from generator.pages import addresses, search_texts
from generator.pages.parts import prose
from generator.pages.shared import corrections


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
            *(_with_log(catalogue, record) if page.id == corrections.ID else _plain(catalogue, record)),
            page.audience,
            _trail(page),
            counterparts,
            record.name,
            search_texts.written(page),
        )


def _plain(catalogue: Catalogue, record: Record[WrittenPage]) -> tuple[str, Callable[[], object]]:
    return "shared/written.html", partial(view, catalogue, record)


def _with_log(catalogue: Catalogue, record: Record[WrittenPage]) -> tuple[str, Callable[[], object]]:
    return "shared/corrections.html", partial(corrections.view, catalogue, record)


def _trail(page: WrittenPage) -> tuple[Link, ...]:
    return (Link("About", addresses.ABOUT),) if page.id.startswith("about/") and page.id != "about/index" else ()


def view(catalogue: Catalogue, record: Record[WrittenPage]) -> Written:
    """What the page shows."""
    audience: Audience | None = record.value.audience
    return Written(prose(catalogue, audience, record.value.body))
