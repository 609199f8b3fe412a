"""A page written by hand: its front matter, and its text in Markdown."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from care_pathways.model.audience import Audience
from care_pathways.model.base import Model
from care_pathways.model.reference import PageRef
from care_pathways.model.review import Review
from care_pathways.model.text import Fingerprint, PartialDate, Prose, Text, Title

EVERYONE = "all"
"""How an author says that a page is for every reader alike. In the published data it is null."""


class PartOfHome(StrEnum):
    """The headings under which the home of a view lists its pages written by hand, in this order."""

    HARD_TIMES = "When things get hard"
    CLUSTERS = "What a cluster is"
    CARE = "Your care"
    SOMETHING_ELSE = "When there is something else too"
    SAY = "Your say"
    CARERS = "For people close to you"
    EASIER = "Easier to read"
    OTHER = "Good to know"


PagePath = Annotated[str, Field(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*$")]
"""The path of a page under content/pages without the ending."""


class Verbatim(Model):
    """Words that stand on a page exactly as somebody wrote them, such as a notice that a licence asks for."""

    of: Text
    """Whose words they are, and in what they stand."""
    number: Text | None = None
    """The number of the paragraph or recommendation, where it has one."""
    year: PartialDate | None = None
    """When that came out, where it tells."""
    licence: Text
    """On what terms they may stand here, or why they do."""
    fingerprint: Fingerprint
    """Of the words, as the check tells it. Changed words ask for a new look at where they come from."""


class WrittenPage(Model):
    """A page written by hand, in content/pages."""

    id: PagePath
    """Its path under content/pages without the ending. It is also its address."""
    title: Title
    """The heading of the page."""
    description: Text
    """One sentence for search results."""
    audience: Annotated[
        Audience | None,
        BeforeValidator(lambda given: None if given == EVERYONE else given),
        WithJsonSchema({"enum": [*(audience.value for audience in Audience), EVERYONE, None]}),
    ]
    """people, professionals or commissioners; all for a page that is the same for everyone."""
    part: PartOfHome = PartOfHome.OTHER
    """The heading under which the home of its view lists it. Without one, "Good to know"."""
    place: int = 0
    """Where it stands under that heading: small numbers first, then by title."""
    was: tuple[PagePath, ...] = ()
    """Paths that it had before. Their addresses lead here; `care-pathways rename` writes them."""
    same_topic: tuple[PageRef, ...] = ()
    """Pages on the same topic in other views, by id. One of the two naming the other is enough."""
    words_people_use: tuple[Text, ...] = ()
    """How people put it in their own words, for the search."""
    verbatim: tuple[Verbatim, ...] = ()
    """Each quotation of the page (lines that begin with >). Words of others are the exception."""
    easier_to_read: bool = False
    """true for a page of one short sentence a line, each beside a symbol: `- ![](symbol:phone) Call NHS 111.`"""
    review: Review = Review(owner="content editor")
    """The review state of the page. Absent, it is a draft that answers to the content editor."""
    body: Prose
    """The text below the front matter."""

    @property
    def names(self) -> tuple[str, ...]:
        """The id that it has, and those that it had."""
        return (self.id, *self.was)
