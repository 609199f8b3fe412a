"""What a source says, as the pages show it: lines of evidence and cautions, each with its citation and its check."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from care_pathways.analysis.fit import fit
from care_pathways.catalogue import Catalogue
from care_pathways.catalogue.statements import Line, caution_text, forbids
from care_pathways.model.guidance import Guidance, GuidanceKind, GuidanceStatus
from care_pathways.model.package import Caution as Avoid
from care_pathways.model.package import Package
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.law import law_mark, law_words
from care_pathways.pages.parts.number import numbered
from care_pathways.pages.parts.seen import mark_of, needs_care, seen_mark, seen_where
from care_pathways.words.grammar import either
from care_pathways.words.marks import GUIDANCE_KIND, STATUS, STRENGTH, Word

NO_NUMBER = "number not recorded"
"""What stands where a recommendation of NICE has a number that we do not have. Numbers are never guessed."""
OWN_HOSTS = {
    "NHS England": ("england.nhs.uk", "nhs.uk", "digital.nhs.uk"),
    "NICE": ("nice.org.uk",),
    "MHRA": ("gov.uk",),
    "UK Parliament": ("legislation.gov.uk",),
}
"""Where these publishers keep their own pages: of another host, their name is not said."""
PLAINLY_CURRENT = (GuidanceStatus.CURRENT, GuidanceStatus.UPDATED)


@dataclass(frozen=True, kw_only=True)
class EvidenceLine:
    """What a source says, how strongly, and how far it was checked."""

    claim: str
    lead: str = ""
    """What the line answers, where it answers one question: how long or how often."""
    strength: Word
    strength_note: str | None
    citation: Link
    publisher: Link | None
    kind: str | None
    """What sort of source it is, where it is no guideline: a policy, a law, a standard, a tool..."""
    status: Word | None
    """Where the source stands, when that is not simply current."""
    law: Word | None = None
    """Of law that is coming or repealed: that it does not hold today, as of when."""
    law_words: str | None = None
    """Of any law: whether it is in force, since when, and as of when that was seen."""
    check: Word
    """In what it was read, with the year."""
    careful: bool
    """Must the reader be careful? On a cluster page only these lines show their mark."""
    conditions: str | None
    holds_for: tuple[str, ...]
    """The needs that it holds for, by name."""
    seen: str | None
    seen_at: str | None
    note: str | None
    doubtful: bool


@dataclass(frozen=True, kw_only=True)
class Caution:
    """Something to do, to avoid or to be careful about, with its source if it has one."""

    note: str
    citation: Link | None
    publisher: Link | None
    strength: str | None
    """The force of the recommendation in a word, or that it is not recorded."""
    check: Word | None
    checked_note: str | None
    law: Word | None = None
    careful: bool = True
    with_needs: tuple[str, ...] = ()
    """The added needs of which one must be there for it to hold."""


@dataclass(frozen=True)
class Cautions:
    """The cautions of a package: what not to do, and what asks for care."""

    do_not: tuple[Caution, ...]
    be_careful: tuple[Caution, ...]


def citation(line: Line) -> Link:
    """The link to a guidance source: "NG222, 1.5.2". Where NICE has a number and we have none, that is said."""
    number = numbered(line.source, line.statement.number) or (NO_NUMBER if line.source.by_nice else "")
    return Link(f"{line.source.reference}{number and ', '}{number}", addresses.guidance(line.source.id))


def publisher(source: Guidance) -> Link | None:
    """The link to the publisher's own page. A law is read at legislation.gov.uk, not at Parliament.

    It stands beside the link to our page about the source: a long name is not said again.
    """
    if not source.url:
        return None
    where = published_at(source)
    name = "its page" if " " in source.reference else source.reference
    return Link(f"{name} at {where}", source.url)


def published_at(source: Guidance) -> str:
    """The publisher, where the address is its own; else the name of the host: "its page at sheffield.ac.uk"."""
    host = (urlsplit(source.url or "").hostname or "").removeprefix("www.")
    own = next((ends for name, ends in OWN_HOSTS.items() if source.publisher.startswith(name)), None)
    if own is None or any(host == end or host.endswith(f".{end}") for end in own):
        return "legislation.gov.uk" if host == "legislation.gov.uk" else source.publisher
    return host


def evidence_line(catalogue: Catalogue, line: Line, lead: str = "") -> EvidenceLine:
    """A line of evidence as it is shown."""
    statement = line.statement
    return EvidenceLine(
        claim=statement.text,
        lead=lead,
        strength=STRENGTH[line.strength],
        strength_note=statement.strength_note,
        citation=citation(line),
        publisher=publisher(line.source),
        kind=_kind(line.source),
        status=STATUS[line.source.status] if line.source.status not in PLAINLY_CURRENT else None,
        law=law_mark(statement.law),
        law_words=law_words(statement.law),
        check=seen_mark(line),
        careful=needs_care(line),
        conditions=statement.conditions,
        holds_for=holds_for(catalogue, line),
        seen=statement.seen.note,
        seen_at=seen_where(statement.seen),
        note=statement.note,
        doubtful=statement.doubtful,
    )


def holds_for(catalogue: Catalogue, line: Line) -> tuple[str, ...]:
    """The names of the needs that a statement holds for; of those that must be there as well, the last."""
    names = [catalogue.populations[key].value.name for key in line.statement.holds_for]
    also = [catalogue.populations[key].value.name for key in line.statement.only_with]
    return (*names, f"only with {either(also)}") if also else tuple(names)


def caution(catalogue: Catalogue, item: Avoid, cluster: int) -> Caution:
    """A caution as it is shown: what a source says, or a word of ours."""
    line = catalogue.statements.named(item.statement)
    return Caution(
        note=caution_text(catalogue.statements, item),
        citation=citation(line) if line else None,
        publisher=publisher(line.source) if line else None,
        strength=STRENGTH[line.strength].text if line else None,
        check=seen_mark(line) if line else mark_of(catalogue, item.statement),
        law=law_mark(line.statement.law) if line else None,
        careful=needs_care(line) if line else False,
        with_needs=_with_needs(catalogue, line, cluster) if line else (),
        checked_note=line.statement.seen.note if line else None,
    )


def cautions(catalogue: Catalogue, package: Package) -> Cautions:
    """In the order of the package."""
    found = [(forbids(catalogue.statements, item), caution(catalogue, item, package.cluster)) for item in package.avoid]
    return Cautions(
        tuple(item for forbidden, item in found if forbidden), tuple(item for forbidden, item in found if not forbidden)
    )


def _with_needs(catalogue: Catalogue, line: Line, cluster: int) -> tuple[str, ...]:
    return tuple(catalogue.populations[key].value.name for key in fit(catalogue, line.statement, cluster).with_needs)


def _kind(source: Guidance) -> str | None:
    """What sort of source it is. A guideline needs no word; nor does a law, whose strength says so."""
    return GUIDANCE_KIND[source.kind] if source.kind not in (GuidanceKind.GUIDELINE, GuidanceKind.LAW) else None
