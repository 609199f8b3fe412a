"""A statement that leans on a source, as the page of the source lists it."""

from dataclasses import dataclass

from care_pathways.analysis.mentions import Mention, Part, mention
from care_pathways.catalogue import Catalogue, Record, Use
from care_pathways.catalogue.statements import Line
from care_pathways.model.audience import Audience
from care_pathways.model.base import Model
from care_pathways.model.framework import Framework, Today
from care_pathways.model.guidance import Guidance
from care_pathways.model.intervention import Intervention
from care_pathways.model.package import Package
from care_pathways.model.pathway import Pathway
from care_pathways.model.standard import Standard
from care_pathways.page import Link
from care_pathways.pages import addresses
from care_pathways.pages.parts.law import law_mark
from care_pathways.pages.parts.number import numbered
from care_pathways.pages.parts.seen import seen_mark
from care_pathways.words.marks import CONFIDENCE, STRENGTH, Word

PARTS = {"indicators": "measures", "quality_standards": "quality-standards", "equity": "equity"}
"""Where on the page of a pathway each part that names sources stands."""


@dataclass(frozen=True, kw_only=True)
class UsedAt:
    """A statement that leans on the source: where it stands, what it says, how strongly."""

    link: Link
    text: str
    recommendation: str
    """Its number; empty where we have none."""
    strength: Word | None
    law: Word | None
    """Of law that is coming or repealed: that it does not hold today."""
    check: Word | None


def used_at(catalogue: Catalogue, source: Guidance, use: Use) -> UsedAt:
    """The statement at the place of use, with its recommendation as the source numbers them."""
    value, found, line = use.by.value, mention(catalogue, use), _statement(catalogue, use)
    return UsedAt(
        link=_link(value, use),
        text=_text(value, found, use),
        recommendation=numbered(source, found.recommendation),
        strength=STRENGTH[found.strength] if found.strength and found.part is Part.EVIDENCE else None,
        law=law_mark(line.statement.law) if line else None,
        check=seen_mark(line) if line else _supported(value, use),
    )


def _supported(value: Model, use: Use) -> Word | None:
    """What is said of today names its sources whole, with a mark of its own."""
    return CONFIDENCE[_today(value, use).confidence] if isinstance(value, Framework) else None


def _statement(catalogue: Catalogue, use: Use) -> Line | None:
    keys = {keys: key for keys, kind, key in use.by.references if kind == "statement"}
    return catalogue.statements[str(keys[use.keys])] if use.keys in keys else None


def _text(value: Model, found: Mention, use: Use) -> str:
    if isinstance(value, Standard):
        return f"{value.topic}: {value.value}"
    if isinstance(value, Framework):
        return _today(value, use).text
    return "A quality standard that applies" if use.keys[0] == "quality_standards" else found.text


def _today(framework: Framework, use: Use) -> Today:
    return framework.today[int(use.keys[1])]


def _link(value: Model, use: Use) -> Link:
    if isinstance(value, Intervention):
        return Link(value.title, addresses.intervention(Audience.PROFESSIONALS, value.id) + "#evidence")
    if isinstance(value, Package):
        avoid = use.keys[0] == "avoid"
        view, part = (Audience.PROFESSIONALS, "avoid") if avoid else (Audience.COMMISSIONERS, "measures")
        return Link(f"Cluster {value.cluster}", f"{addresses.cluster(view, value.cluster)}#{part}")
    if isinstance(value, Standard):
        return Link("Standards in force", addresses.STANDARDS)
    if isinstance(value, Pathway):
        return Link(f"Pathway: {value.title}", f"{addresses.pathway(value.id)}#{PARTS[str(use.keys[0])]}")
    if isinstance(value, Framework):
        return Link(f"Clusters today: {_today(value, use).topic}", f"{addresses.STATUS}#now")
    raise TypeError(f"guidance is used in a {use.by.kind}, which no page shows")


def places(catalogue: Catalogue, record: Record[Guidance]) -> list[Use]:
    """Every place that the page of a source shows: what rests on it, not other sources or what only leads there."""
    return [
        use
        for use in catalogue.where_used.get(record.name, [])
        if use.by.kind != "guidance" and use.counts and "see_also" not in use.keys
    ]
