"""What a leaflet is, between those who decide what it says (`pages`) and those who set it as a PDF (`leaflets`)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar


class Form(StrEnum):
    """The forms of the leaflet of a cluster. Each is a template in theme/leaflets/ of the same name."""

    LEAFLET = "leaflet"
    """Four pages: the plain summary; medicines and questions; what is the same for every number; notes and help."""
    LARGE_PRINT = "large-print"
    """The same and more in large letters, on as many pages as that takes."""
    CARERS = "carers"
    """Two sides for carers: the front for the fridge, to be read across a kitchen; the back to keep."""
    SUMMARY = "summary"
    """One side for professionals: what a review meeting looks up."""


FOR_PEOPLE = (Form.LEAFLET, Form.LARGE_PRINT, Form.CARERS)
"""The forms that people take away."""


@dataclass(frozen=True)
class Contact:
    """A way to reach someone: who, how, and when."""

    name: str
    how: str
    hours: str


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """Where to get help, with only the numbers that have a source. `checked` is the oldest day among them, in words."""

    emergency: str | None
    urgent: str | None
    medical: str | None
    listening: tuple[Contact, ...]
    deaf: tuple[Contact, ...]
    checked: str | None


@dataclass(frozen=True)
class Words:
    """What the leaflets of a cluster say: plain text, with no mark-up in it, never read as code.

    `review` is the state of review in a few words, and what that means.
    """

    number: int
    title: str
    official_label: str
    in_short: str
    get_help_if: tuple[str, ...]
    """Signs that need help the same day or at once, a paragraph each."""
    not_who: str
    plans_help: str
    """What a cluster is not, said to whom the words speak: "not who you are"."""
    headings: tuple[str, str, str]
    """What stands above the experiences, the strengths and the words for carers."""
    experiences: tuple[str, ...]
    strengths: tuple[str, ...]
    summary: str
    helps: tuple[str, ...]
    medicines: str
    review_interval: str
    questions: tuple[str, ...]
    others_can_do: tuple[str, ...]
    carers: str
    review: tuple[str, str]
    about: tuple[tuple[str, str], ...]
    """What is the same for every number: heading and text of each part."""


@dataclass(frozen=True, kw_only=True)
class SummaryWords:
    """What the sheet for professionals says: plain text, as the first screen of the cluster's page has it."""

    number: int
    title: str
    official_label: str
    facts: tuple[tuple[str, str], ...]
    offers: tuple[tuple[str, str, str], ...]
    """Of each core offer the verb, the name, and where that stands; the strongest first."""
    cautions: tuple[tuple[str, str], ...]
    """What not to do, or to be careful about, each with its source."""
    questions: tuple[str, ...]
    reading: str
    """In what the statements were read, and how old that is."""
    review: tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Imprint:
    """Who made it, which edition it is, and the page that it comes from. `address` is empty when none is known."""

    site: str
    edition: str
    edition_date: date
    edition_day: str
    page: str
    address: str


AnyWords = TypeVar("AnyWords", Words, SummaryWords)
"""The words of a leaflet are those of its form."""


@dataclass(frozen=True, kw_only=True)
class Sign:
    """A picture as a template can take it: the text of an SVG, or the bytes of a PNG as numbers.

    `text` says what it shows.
    """

    format: str
    content: str | tuple[int, ...]
    text: str


@dataclass(frozen=True, kw_only=True)
class LocalPart:
    """What an area adds to a leaflet: who it is, its lines for help beside the national ones, then pages of its own.

    `checked` is the oldest day on which one of these was tried, in words. `texts` are headings with their text, `reach`
    the ways to reach the body.
    """

    area: str
    body: str
    web: str
    logo: Sign | None
    example: bool
    help: tuple[Contact, ...]
    checked: str | None
    texts: tuple[tuple[str, str], ...]
    services: tuple[Contact, ...]
    offers: tuple[tuple[str, tuple[str, ...]], ...]
    """How far lines of the package are offered, in words, each with the names of those lines."""
    notes: tuple[str, ...]
    differences: tuple[tuple[str, str], ...]
    """What the national text says, and what is done here."""
    partners: tuple[tuple[str, str], ...]
    reach: tuple[Contact, ...]


@dataclass(frozen=True, kw_only=True)
class Leaflet(Generic[AnyWords]):
    """The leaflet of a cluster in one form. `id` is printed on it; `file` is its place in the site."""

    form: Form
    id: str
    file: str
    words: AnyWords
    numbers: Numbers
    imprint: Imprint
    here: LocalPart | None = None


AnyLeaflet: TypeAlias = "Leaflet[Words] | Leaflet[SummaryWords]"
"""A leaflet in any of the forms."""


@dataclass(frozen=True)
class Printed:
    """A finished leaflet."""

    leaflet: AnyLeaflet
    raw: bytes
    pages: int
