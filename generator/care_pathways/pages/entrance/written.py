"""Hand-written pages, from content/pages."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.audience import Audience
from care_pathways.model.written import PartOfHome, WrittenPage
from care_pathways.page import Link, Page, Prose
from care_pathways.pages import addresses
from care_pathways.pages.about import accessibility, corrections
from care_pathways.pages.commissioners import standards
from care_pathways.pages.parts import search_texts
from care_pathways.pages.parts.help_box import names_danger
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.reviews import ReviewState, review_state, reviewed
from care_pathways.pages.people import easier, for_everyone


@dataclass(frozen=True, kw_only=True)
class Written:
    """All that the template sees."""

    body: Prose
    needs_help_box: bool
    says_what_to_do: bool
    """A page for a hard time begins with whom to ring: the line of help leaves its first screen to that."""
    review: ReviewState | None
    """Of a page for one of the three readers. Pages about the site itself are not reviewed clinically."""


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
        if need := next((found.value for found in catalogue.populations.values() if found.value.page == page.id), None):
            counterparts[Audience.PROFESSIONALS] = addresses.address(addresses.need(need.id))
        template, view = _shown(catalogue, record)
        yield Page(
            address=f"{folder}/" if name == "index" else f"{page.id}/",
            title=page.title,
            description=page.description,
            template=template,
            view=view,
            audience=page.audience,
            trail=_trail(page),
            counterparts=counterparts,
            subject=record.name,
            search=search_texts.written(catalogue, page),
            show_contents=not page.easier_to_read,
            last_reviewed=reviewed(catalogue, record),
        )


WITH_RECORDS: Mapping[str, tuple[str, Callable[[Catalogue, Record[WrittenPage]], object]]] = {
    corrections.ID: ("shared/corrections.html", corrections.view),
    standards.ID: ("commissioners/standards.html", standards.view),
    for_everyone.ID: ("people/for-everyone.html", for_everyone.view),
    accessibility.ID: ("shared/accessibility.html", accessibility.view),
}
"""Pages that have records in their midst: the template, and what it shows."""


def _shown(catalogue: Catalogue, record: Record[WrittenPage]) -> tuple[str, Callable[[], object]]:
    """The template of the page, and what it shows: some have records in their midst."""
    for name in record.value.names:
        if found := WITH_RECORDS.get(name):
            template, made = found
            return template, partial(made, catalogue, record)
    if record.value.easier_to_read:
        return "people/easier.html", partial(easier.view, catalogue, record)
    return "shared/written.html", partial(view, catalogue, record)


def _trail(page: WrittenPage) -> tuple[Link, ...]:
    return (Link("About", addresses.ABOUT),) if page.id.startswith("about/") and page.id != "about/index" else ()


def view(catalogue: Catalogue, record: Record[WrittenPage]) -> Written:
    """What the page shows."""
    audience: Audience | None = record.value.audience
    review = review_state(catalogue, record, record.value.review) if audience else None
    needs_help_box = audience is Audience.PEOPLE and names_danger(catalogue, record)
    return Written(
        body=prose(catalogue, audience, record.value.body),
        needs_help_box=needs_help_box,
        says_what_to_do=record.value.part is PartOfHome.HARD_TIMES,
        review=review,
    )
