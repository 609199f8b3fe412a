"""A line of a package: an intervention in the words of a view, with the evidence that holds for the cluster."""

from collections.abc import Iterable
from dataclasses import dataclass

from care_pathways.analysis.fit import FittingLines, fitting_lines
from care_pathways.catalogue import Catalogue, Key
from care_pathways.catalogue.statements import Line
from care_pathways.model.audience import Audience
from care_pathways.model.intervention import Intervention
from care_pathways.model.population import Population
from care_pathways.model.provenance import Strength
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.evidence import EvidenceLine, evidence_line
from care_pathways.words.grammar import commas, counted, each_counted, semicolons
from care_pathways.words.marks import KIND, PEOPLE_KIND, STRENGTH, WITH_A_DO_NOT, Word
from care_pathways.words.package import HOW_LONG, NO_GUIDELINE_THAT_WE_KNOW

NO_GUIDELINE = NO_GUIDELINE_THAT_WE_KNOW
"""What stands where no statement holds for the people of a cluster."""
OURS = "no guideline for this group, ours"
"""The same where there is room for a few words."""


@dataclass(frozen=True, kw_only=True)
class WithNeed:
    """What holds when an added need is there as well."""

    name: str
    link: Link
    evidence: tuple[EvidenceLine, ...]
    strengths: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PackageLine:
    """One intervention in a package. `evidence` and `strengths` are of the statements that hold for the cluster."""

    id: str
    link: Link
    kind: str
    what: str
    delivered_by: tuple[str, ...]
    evidence: tuple[EvidenceLine, ...]
    with_needs: tuple[WithNeed, ...]
    strengths: tuple[str, ...]
    strongest: Word | None
    """The strength that sums the line up; None where nothing holds for the cluster without an added need."""
    counted: str
    """How many statements hold, in words; empty where none does."""
    short_note: str
    """What stands in place of a verb, where nothing holds without an added need."""
    in_short: str
    """The strengths beside its name: those that hold, or else with which need, or that it is ours."""
    ours: str
    """That no statement holds for the people of this cluster. Empty where one does."""
    only_warns: bool
    """Is each line that holds a "do not"? A planner's table shows none of these, and says so."""


def package_line(catalogue: Catalogue, audience: Audience, key: Key, *clusters: int) -> PackageLine:
    """One intervention of a package, in the words of the view, with what holds for one of the clusters."""
    item, people = catalogue.interventions[key].value, audience is Audience.PEOPLE
    title = item.people.title if people else item.title
    found = fitting_lines(catalogue, item.evidence, clusters)
    with_needs = tuple(_with_need(catalogue, audience, need, item, lines) for need, lines in found.added)
    strengths, strongest = strengths_in_words(found.fitting, audience), found.strongest
    nothing = not found.fitting and not found.added
    return PackageLine(
        id=item.id,
        link=Link(title, addresses.intervention(audience, key)),
        kind=PEOPLE_KIND[item.kind] if people else KIND[item.kind],
        what=item.people.what if people else item.professionals.what,
        delivered_by=item.delivered_by,
        evidence=_evidence(catalogue, audience, item, found.fitting),
        with_needs=with_needs,
        strengths=strengths,
        strongest=STRENGTH[strongest.strength] if strongest else None,
        counted=_counted(found),
        short_note="ours" if nothing else "added need" if not found.fitting else "warns",
        in_short=_in_short(found, strengths, with_needs),
        ours=NO_GUIDELINE if nothing else "",
        only_warns=bool(found.fitting) and all(line.strength is Strength.DO_NOT for line in found.fitting),
    )


def package_counted(specific: int, choose: int, everyone: int) -> str:
    """How much a package names, for a line under its heading: 4 specific, 2 to choose from, 9 for everyone."""
    return each_counted((specific, "specific"), (choose, "to choose from"), (everyone, "for everyone"))


def package_lines(
    catalogue: Catalogue, audience: Audience, keys: Iterable[Key], *clusters: int
) -> tuple[PackageLine, ...]:
    """A list of a package, in the order of the author."""
    return tuple(package_line(catalogue, audience, key, *clusters) for key in keys)


def strengths_in_words(lines: Iterable[Line], audience: Audience = Audience.PROFESSIONALS) -> tuple[str, ...]:
    """Each strength once, in the order of the lines; that one of them warns is said last."""
    said = dict.fromkeys(_in_words(line.strength) for line in lines if _shown(line, audience))
    return tuple(sorted(said, key=lambda words: words == WITH_A_DO_NOT))


def _with_need(
    catalogue: Catalogue, audience: Audience, need: Population, item: Intervention, lines: tuple[Line, ...]
) -> WithNeed:
    return WithNeed(
        name=need.name,
        link=Link(need.name, addresses.need(need.id)),
        evidence=_evidence(catalogue, audience, item, lines),
        strengths=strengths_in_words(lines, audience),
    )


def _counted(found: FittingLines) -> str:
    """How many lines stand behind the row, those of added needs apart."""
    lines, needs = len(found.fitting), sum(len(lines) for _, lines in found.added)
    parts = (counted(lines, "line") if lines else "", f"{needs} for an added need" if needs else "")
    return commas(filter(None, parts))


def _in_short(found: FittingLines, strengths: tuple[str, ...], with_needs: tuple[WithNeed, ...]) -> str:
    if found.fitting:
        return commas(strengths)
    named = (f"{commas(need.strengths)} (added need: {need.name})" for need in with_needs if need.strengths)
    return semicolons(named) or ("" if with_needs else OURS)


def _evidence(
    catalogue: Catalogue, audience: Audience, item: Intervention, lines: tuple[Line, ...]
) -> tuple[EvidenceLine, ...]:
    shown = tuple(
        evidence_line(catalogue, line, HOW_LONG if line.key in item.course else "")
        for line in lines
        if _shown(line, audience)
    )
    if audience is Audience.COMMISSIONERS:
        # A planner's table has no claims: two lines with the same verb and source would look like one said twice.
        return tuple({(line.strength, line.citation): line for line in shown}.values())
    return shown


def _in_words(strength: Strength) -> str:
    """A strength beside a title. A "do not" warns against something near the intervention, never against all of it."""
    return WITH_A_DO_NOT if strength is Strength.DO_NOT else STRENGTH[strength].text


def _shown(line: Line, audience: Audience) -> bool:
    """People read the evidence in words; a planner's table has no room for the claim that explains a "do not"."""
    if audience is Audience.PEOPLE:
        return False
    return audience is Audience.PROFESSIONALS or line.strength is not Strength.DO_NOT
