"""What a page is, between those who decide what is seen (`pages`) and those who print it (`render`, `exports`)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from care_pathways.model.audience import Audience


@dataclass(frozen=True)
class Link:
    """A link. `href` begins with / for a page of the site (made relative when it is printed), or with https://."""

    text: str
    href: str


@dataclass(frozen=True)
class Prose:
    """Author's prose, not yet printed. `links` gives the href of each `kind:id` that it names."""

    text: str
    links: Mapping[str, str] = field(default_factory=dict)


class ResultKind(StrEnum):
    """What sort of thing a result of the search is. What each is called stands in `words.search`."""

    HELP = "help"
    CLUSTER = "cluster"
    WHAT_CAN_HELP = "what-can-help"
    INTERVENTION = "intervention"
    GUIDANCE = "guidance"
    OLD_GUIDANCE = "old-guidance"
    NATIONAL_MEASURE = "national-measure"
    STATEMENT = "statement"
    PATHWAY = "pathway"
    TERM = "term"
    WRITTEN = "written"
    LIST = "list"
    PRINT = "print"
    DOCUMENT = "document"
    TOOL = "tool"
    ABOUT = "about"
    LOCAL = "local"


@dataclass(frozen=True, kw_only=True)
class SearchText:
    """What the search knows of a page.

    `references` lead straight here when nothing else is typed: a recommendation, the id of a measure, a number to call.
    `words` are other ways to say it: synonyms, abbreviations, numbers. `summary` is shown with a result; without one,
    the description of the page is. `body` is further text that a reader may remember; it is found, and not shown.
    """

    kind: ResultKind
    group: str = ""
    references: tuple[str, ...] = ()
    words: str = ""
    summary: str = ""
    body: str = ""


@dataclass(frozen=True, kw_only=True)
class SearchPart:
    """A part of a page that is a result of its own, such as a word in the glossary."""

    anchor: str
    title: str
    search: SearchText
    subject: tuple[str, str | int] | None = None


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """A word of the glossary and the forms in which it is marked in people's texts."""

    id: str
    term: str
    words: tuple[str, ...]
    meaning: Prose
    href: str


@dataclass(frozen=True, kw_only=True)
class OldAddress:
    """An address that answered once: what stands there now, and where it leads. `at_once` when the page only moved."""

    address: str
    title: str
    text: str
    to: str
    link: str
    help: str
    at_once: bool


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a page stands among the others.

    `section` is the link of the menu that leads to it or above it. `numbers` are all clusters in this view, for the
    page of one of them; `before` and `after` are its neighbours.
    """

    section: str = ""
    numbers: tuple[Link, ...] = ()
    before: Link | None = None
    after: Link | None = None


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page of the site.

    `view` is called when the page is printed and gives a frozen object that is all its template sees. `subject` is
    the kind and key of the record that the page is about: an edit of that record shows on this page first.
    """

    address: str
    title: str
    description: str
    template: str
    view: Callable[[], object]
    audience: Audience | None = None
    trail: tuple[Link, ...] = ()
    counterparts: Mapping[Audience, str] = field(default_factory=dict)
    subject: tuple[str, str | int] | None = None
    search: SearchText | None = None
    search_parts: tuple[SearchPart, ...] = ()
    show_contents: bool = True
    is_search: bool = False
    """The page is a search itself: its head needs none."""
    is_document: bool = False
    """The page is a document to send on, which says by itself where clusters stand."""
    number: int | None = None
    """The number of the cluster that the page is about. It stands first: it is what a letter has."""
    place: Place = Place()
    listed: bool = True
    """May search engines list it? Not a page for those who build the site."""
    here: Callable[[], object] | None = None
    """Gives what an area says on this page, for the box that is put into it. None where it says nothing."""
    last_reviewed: str | None = None
    """The day of the last whole review (ISO), only where a review record shows it."""
    overdue: str | None = None
    """The day on which its review was due, in words, only when that day is over."""

    @property
    def id(self) -> str:
        """The stable id that is printed on the page: its address without the slashes at the ends."""
        return self.address.strip("/") or "home"

    @property
    def depth(self) -> int:
        """How many folders deep the page lies: a view's home in one, its lists in two."""
        return self.address.count("/")

    @property
    def for_staff(self) -> bool:
        """Is it for those who work, and not for people or for all?"""
        return self.audience in (Audience.PROFESSIONALS, Audience.COMMISSIONERS)

    @property
    def for_people(self) -> bool:
        """Is it for people, and not for all?"""
        return self.audience is Audience.PEOPLE

    @property
    def says_status(self) -> bool:
        """Does it say where clusters stand? Every page for planners does; a document has that in its text."""
        return self.audience is Audience.COMMISSIONERS and not self.is_document

    @property
    def heading(self) -> str:
        """The title without the number, which stands beside it as a tile."""
        return self.title.removeprefix(f"Cluster {self.number}: ")

    @property
    def file(self) -> str:
        """The file that holds the page in the built site."""
        return self.address if self.address.endswith(".html") else f"{self.address}index.html"

    @property
    def twin(self) -> str:
        """The file that holds the same in Markdown. Empty for a page that is a file: it is shown at any depth."""
        return "" if self.address.endswith(".html") else f"{self.address}index.md"
