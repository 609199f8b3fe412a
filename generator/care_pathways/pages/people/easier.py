"""An easier-to-read page: large words, one idea a line, a symbol beside each. Its label says whether it was tested."""

from dataclasses import dataclass

from care_pathways.analysis.standing import standing
from care_pathways.catalogue import Catalogue, Record
from care_pathways.model.written import WrittenPage
from care_pathways.page import Prose
from care_pathways.pages.parts.prose import prose
from care_pathways.pages.parts.reviews import ReviewState, review_state
from care_pathways.text import easier
from care_pathways.words.easier import CHECKED, NOT_CHECKED

LABELS = {
    True: CHECKED,
    False: NOT_CHECKED,
}
"""What stands first on the page, by whether a record of the test is there."""


@dataclass(frozen=True)
class Idea:
    """The name of a symbol, and the words beside it."""

    symbol: str
    words: Prose


@dataclass(frozen=True)
class Part:
    """A heading and what is under it."""

    id: str
    heading: str
    ideas: tuple[Idea, ...]


@dataclass(frozen=True)
class EasierPage:
    """All that the template sees."""

    label: str
    parts: tuple[Part, ...]
    review: ReviewState


def view(catalogue: Catalogue, record: Record[WrittenPage]) -> EasierPage:
    """What the page shows."""
    page = record.value
    tested = standing(catalogue, record).tested
    return EasierPage(
        LABELS[tested],
        tuple(
            Part(
                f"part-{number}",
                part.heading,
                tuple(Idea(idea.symbol, prose(catalogue, page.audience, idea.text)) for idea in part.ideas),
            )
            for number, part in enumerate(easier.parts(page.body), 1)
        ),
        review_state(catalogue, record, page.review),
    )
