"""Parts that several pages show: a fact with its mark, a line of evidence, a line of a package, a review state."""

import re
from calendar import month_name
from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Key, Record
from care_pathways.model.base import Model
from care_pathways.model.provenance import Confidence, Evidence, Statement, Strength
from care_pathways.model.review import Review
from care_pathways.model.written import Audience
from care_pathways.page import Link, Prose
from care_pathways.pages import addresses
from care_pathways.pages.evidence import EvidenceLine, evidence_line, named_sources
from care_pathways.pages.words import (
    CHECK,
    CONFIDENCE,
    KIND,
    PEOPLE_KIND,
    REVIEW,
    STRENGTH,
    WITH_A_DO_NOT,
    Word,
)

LINK = re.compile(r"\]\(\s*<?([a-z-]+(?::[^)\s>]+)?)")

ON_SCREEN = "Get help now on this page"
"""How authors of records point to help: a leaflet has a box in its place, a page the link itself."""
_ON_SCREEN = re.compile(r"\s+".join(ON_SCREEN.split()))
_HELP = "[Get help now](help)"


@dataclass(frozen=True)
class Fact:
    """A statement with its mark and its sources."""

    text: str
    mark: Word
    sources: tuple[Link, ...]


@dataclass(frozen=True)
class PackageLine:
    """One intervention in a package. `strengths` are those of its evidence, each once."""

    id: str
    link: Link
    kind: str
    what: str
    why: str | None
    """For people: how it may help, in the first of its benefits."""
    delivered_by: tuple[str, ...]
    course: str | None
    course_check: Word | None
    course_sources: tuple[Link, ...]
    evidence: tuple[EvidenceLine, ...]
    strengths: tuple[str, ...]
    only_warns: bool
    """Is each line of its evidence a "do not"? A planner's table shows none of these, and says so."""


@dataclass(frozen=True)
class ReviewState:
    """The review state of a text, in words."""

    word: Word
    owner: str
    last_reviewed: str | None
    next_due: str | None
    records: tuple[str, ...]


def prose(catalogue: Catalogue, audience: Audience | None, text: str) -> Prose:
    """An author's prose with the links that it names, as this reader follows them. Help is a link where it is named."""
    if audience is Audience.PEOPLE:
        text = _ON_SCREEN.sub(_HELP, text)
    links: dict[str, str] = {}
    for target in LINK.findall(text):
        if found := addresses.resolve(catalogue, audience, target):
            links[target] = found.href
    return Prose(text, links)


def proses(catalogue: Catalogue, audience: Audience | None, items: tuple[str, ...]) -> tuple[Prose, ...]:
    """The same for a list."""
    return tuple(prose(catalogue, audience, text) for text in items)


def sources(catalogue: Catalogue, keys: tuple[str, ...]) -> tuple[Link, ...]:
    """Links to the list of sources. General knowledge is no source, and the mark says so already."""
    known = (catalogue.sources.get(key) for key in keys if key != "gk")
    return tuple(Link(record.value.short, addresses.source(record.key)) for record in known if record)


def fact(catalogue: Catalogue, statement: Statement) -> Fact:
    """A statement as it is shown."""
    return Fact(statement.text, CONFIDENCE[statement.confidence], sources(catalogue, statement.sources))


def supported(catalogue: Catalogue, text: str, confidence: Confidence, keys: tuple[str, ...]) -> Fact:
    """A fact that has its support in fields of its own."""
    return Fact(text, CONFIDENCE[confidence], sources(catalogue, keys))


def package_line(catalogue: Catalogue, audience: Audience, key: Key) -> PackageLine | None:
    """One intervention of a package, in the words of the view."""
    record = catalogue.interventions.get(key)
    if record is None:
        return None
    item, people = record.value, audience is Audience.PEOPLE
    title = item.people.title if people else item.title
    lines = tuple(evidence_line(catalogue, line) for line in item.evidence if _shown(line, audience))
    if audience is Audience.COMMISSIONERS:
        # A planner's table has no claims: two lines with the same verb and source would look like one said twice.
        lines = tuple({(line.strength, line.citation): line for line in lines}.values())
    return PackageLine(
        item.id,
        Link(title, addresses.intervention(audience, key)),
        PEOPLE_KIND[item.kind] if people else KIND[item.kind],
        item.people.what if people else item.professionals.what,
        next(iter(item.people.benefits), None) if people else None,
        item.delivered_by,
        item.course.text if item.course else None,
        CHECK[item.course.check] if item.course else None,
        named_sources(catalogue, item.course.source) if item.course else (),
        lines,
        _strengths(item.evidence, audience),
        bool(item.evidence) and all(line.strength is Strength.DO_NOT for line in item.evidence),
    )


def _strengths(evidence: tuple[Evidence, ...], audience: Audience) -> tuple[str, ...]:
    """Each strength once, in the order of the lines; that one of them warns is said last."""
    said = dict.fromkeys(_said_of_all(line.strength) for line in evidence if _shown(line, audience))
    return tuple(sorted(said, key=lambda words: words == WITH_A_DO_NOT))


def _said_of_all(strength: Strength) -> str:
    """A strength beside a title. A "do not" warns against something near the intervention, never against all of it."""
    return WITH_A_DO_NOT if strength is Strength.DO_NOT else STRENGTH[strength].text


def _shown(line: Evidence, audience: Audience) -> bool:
    """People read the evidence in words; a planner's table has no room for the claim that explains a "do not"."""
    if audience is Audience.PEOPLE:
        return False
    return audience is Audience.PROFESSIONALS or line.strength is not Strength.DO_NOT


def package_lines(catalogue: Catalogue, audience: Audience, keys: tuple[str, ...]) -> tuple[PackageLine, ...]:
    """A list of a package, in the order of the author."""
    return tuple(line for key in keys if (line := package_line(catalogue, audience, key)))


def speaks_of_self_harm(catalogue: Catalogue, *records: Record[Model] | None) -> bool:
    """Do the people's texts of a record speak of suicide or self-harm? Then the help box stands at the top."""
    if not catalogue.language or not catalogue.language.self_harm:
        return False
    phrases = "|".join(re.escape(phrase) for phrase in catalogue.language.self_harm)
    found = re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE)
    return any(found.search(passage.text) for record in records if record for passage in record.passages)


def review_state(review: Review) -> ReviewState:
    """The review state as it is shown."""
    return ReviewState(
        REVIEW[review.state],
        review.owner,
        day(review.last_reviewed),
        day(review.next_due),
        tuple(f"{day(entry.on)}: {REVIEW[entry.state].text}, by a {entry.by}" for entry in review.records),
    )


def reviewed(review: Review) -> str | None:
    """The day of the last whole review, for machines: only where a record of it exists."""
    days = {entry.on for entry in review.records}
    return review.last_reviewed.isoformat() if review.last_reviewed in days and review.last_reviewed else None


def day(when: object) -> str | None:
    """A date as people write it: 22 November 2026."""
    return f"{when:%-d %B %Y}" if when else None


def partial_date(text: str | None) -> str | None:
    """A date as far as it is known: 2026, November 2026 or 22 November 2026."""
    if not text:
        return None
    year, _, rest = text.partition("-")
    month, _, day_of_month = rest.partition("-")
    return " ".join(part for part in (day_of_month.lstrip("0"), month_name[int(month)] if month else "", year) if part)


def listed(items: Iterable[object]) -> str:
    """Things as people write them one after the other: 11, 12 and 13."""
    *first, last = [*map(str, items)] or [""]
    return f"{', '.join(first)} and {last}" if first else last
