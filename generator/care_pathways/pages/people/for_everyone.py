"""What holds for every cluster: the hand-written text, and the help that every package has for everyone."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Record
from care_pathways.model import named_pages
from care_pathways.model.audience import Audience
from care_pathways.model.written import WrittenPage
from care_pathways.page import Prose
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.reviews import ReviewState, review_state
from care_pathways.pages.people.package_in_words import Card, for_anyone

ID = named_pages.FOR_EVERYONE
"""The hand-written page that the help stands under."""


@dataclass(frozen=True, kw_only=True)
class ForEveryone:
    """All that the template sees."""

    body: Prose
    help: tuple[Card, ...]
    review: ReviewState


def view(catalogue: Catalogue, record: Record[WrittenPage]) -> ForEveryone:
    """What the page shows."""
    return ForEveryone(
        body=prose(catalogue, Audience.PEOPLE, record.value.body),
        help=for_anyone(catalogue),
        review=review_state(catalogue, record, record.value.review),
    )
