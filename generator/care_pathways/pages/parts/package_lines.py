"""A line of a package: an intervention in the words of a view, with its evidence."""

from dataclasses import dataclass

from care_pathways.catalogue import Catalogue, Key
from care_pathways.catalogue.statements import Line
from care_pathways.model.audience import Audience
from care_pathways.model.provenance import Strength
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import EvidenceLine, evidence_line, named_sources
from care_pathways.words.marks import CHECK, KIND, PEOPLE_KIND, STRENGTH, WITH_A_DO_NOT, Word


@dataclass(frozen=True, kw_only=True)
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


def package_line(catalogue: Catalogue, audience: Audience, key: Key) -> PackageLine:
    """One intervention of a package, in the words of the view."""
    item, people = catalogue.interventions[key].value, audience is Audience.PEOPLE
    title = item.people.title if people else item.title
    known = catalogue.lines(item.evidence)
    lines = tuple(evidence_line(line) for line in known if _shown(line, audience))
    if audience is Audience.COMMISSIONERS:
        # A planner's table has no claims: two lines with the same verb and source would look like one said twice.
        known = catalogue.lines(item.evidence)
    lines = tuple({(line.strength, line.citation): line for line in lines}.values())
    return PackageLine(
        id=item.id,
        link=Link(title, addresses.intervention(audience, key)),
        kind=PEOPLE_KIND[item.kind] if people else KIND[item.kind],
        what=item.people.what if people else item.professionals.what,
        why=next(iter(item.people.benefits), None) if people else None,
        delivered_by=item.delivered_by,
        course=item.course.text if item.course else None,
        course_check=CHECK[item.course.check] if item.course else None,
        course_sources=named_sources(catalogue, item.course.source) if item.course else (),
        evidence=lines,
        strengths=_strengths(known, audience),
        only_warns=bool(known) and all(line.strength is Strength.DO_NOT for line in known),
    )


def _strengths(evidence: tuple[Line, ...], audience: Audience) -> tuple[str, ...]:
    """Each strength once, in the order of the lines; that one of them warns is said last."""
    said = dict.fromkeys(_said_of_all(line.strength) for line in evidence if _shown(line, audience))
    return tuple(sorted(said, key=lambda words: words == WITH_A_DO_NOT))


def _said_of_all(strength: Strength) -> str:
    """A strength beside a title. A "do not" warns against something near the intervention, never against all of it."""
    return WITH_A_DO_NOT if strength is Strength.DO_NOT else STRENGTH[strength].text


def _shown(line: Line, audience: Audience) -> bool:
    """People read the evidence in words; a planner's table has no room for the claim that explains a "do not"."""
    if audience is Audience.PEOPLE:
        return False
    return audience is Audience.PROFESSIONALS or line.strength is not Strength.DO_NOT


def package_lines(catalogue: Catalogue, audience: Audience, keys: tuple[str, ...]) -> tuple[PackageLine, ...]:
    """A list of a package, in the order of the author."""
    return tuple(package_line(catalogue, audience, key) for key in keys)
